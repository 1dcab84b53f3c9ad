import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Arkivskaper } from '../../../kernel/index.ts';
import { isStorable } from '../../../platform/http/storable.ts';
import { type Innsending, MAKS_BYTES } from '../../innsending.ts';

export interface OpplastingDeps {
  readonly innsending: Innsending;
  readonly finn: (request: FastifyRequest) => Promise<{ readonly arkivskaper: Arkivskaper } | null>;
}

const SKJULT = { schema: { hide: true } };
const zNy = z.object({
  noekkel: z.uuid(),
  filnavn: z.string().min(1).max(500),
  stoerrelse: z.number().int().min(0),
});
const zOffset = z.coerce.number().int().min(0).max(MAKS_BYTES);
/** Broken off by the sender: nothing is wrong here, and what came is kept. */
const AVBRUTT = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED']);

/**
 * Files piece by piece: POST says how large a file is, HEAD how much of it is here, PATCH adds from there, DELETE takes it away. The
 * form's key in a header is the right to it. A piece that breaks off keeps what came; the sender asks and goes on.
 */
export async function opplastingsruter(app: FastifyInstance, deps: OpplastingDeps): Promise<void> {
  await app.register(async (inne) => {
    // Read from the connection where it is written down, never gathered.
    inne.addContentTypeParser('application/offset+octet-stream', (_request, _kropp, ferdig) => ferdig(null));
    const sti = '/send-inn/:kommunenummer/opplasting';

    inne.post(sti, SKJULT, async (request, reply) => {
      const kommune = await deps.finn(request);
      const ny = zNy.safeParse(request.body);
      if (kommune === null || !ny.success || !isStorable(ny.data.filnavn)) return reply.code(400).send();
      const vent = await deps.innsending.begrens(kommune.arkivskaper, 'fil', request.ip);
      if (vent !== null) return reply.header('retry-after', vent).code(429).send();
      const svar = await deps.innsending.startOpplasting(kommune.arkivskaper, ny.data);
      if ('feil' in svar) return reply.code(svar.feil === 'fullt' ? 507 : 413).send();
      return reply.code(201).header('cache-control', 'no-store').send({ id: svar.opplasting.id });
    });

    inne.head(`${sti}/:id`, SKJULT, async (request, reply) => {
      const funnet = await finnFil(deps, request);
      if (funnet === null) return reply.code(404).send();
      return svarOffset(reply.header('upload-length', funnet.fil.stoerrelse), 200, funnet.fil.offset);
    });

    inne.patch(`${sti}/:id`, SKJULT, async (request, reply) => {
      const funnet = await finnFil(deps, request);
      if (funnet === null) return reply.code(404).send();
      const offset = zOffset.safeParse(request.headers['upload-offset']);
      if (!offset.success) return reply.code(400).send();
      const inn = { noekkel: funnet.noekkel, id: funnet.fil.id, offset: offset.data, stroem: request.raw };
      try {
        const svar = await deps.innsending.fortsettOpplasting(funnet.eier, inn);
        if (svar === null) return reply.code(404).send();
        return svarOffset(reply, !('feil' in svar) ? 204 : svar.feil === 'for-mye' ? 413 : 409, svar.offset);
      } catch (error) {
        if (!AVBRUTT.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
        return reply.code(400).send();
      }
    });

    inne.delete(`${sti}/:id`, SKJULT, async (request, reply) => {
      const funnet = await finnFil(deps, request);
      if (funnet !== null) await deps.innsending.slettOpplasting(funnet.eier, funnet.fil.id);
      return reply.code(204).send();
    });
  });
}

async function finnFil(deps: OpplastingDeps, request: FastifyRequest) {
  const kommune = await deps.finn(request);
  const id = z.object({ id: z.uuid() }).safeParse(request.params);
  const noekkel = z.uuid().safeParse(request.headers['x-noekkel']);
  if (kommune === null || !id.success || !noekkel.success) return null;
  const fil = await deps.innsending.finnOpplasting(kommune.arkivskaper, noekkel.data, id.data.id);
  return fil === null ? null : { eier: kommune.arkivskaper, noekkel: noekkel.data, fil };
}

function svarOffset(reply: FastifyReply, kode: number, offset: number): FastifyReply {
  return reply.header('upload-offset', offset).header('cache-control', 'no-store').code(kode).send();
}
