import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { lastOpp } from '@dokumentsenter/contract';
import type { MultipartFile } from '@fastify/multipart';
import { avvis, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Mottak, Mottatt } from '../../index.ts';

/** The stream was cut at the size limit; nothing of it is registered. */
class ForStorFil extends Error {}

/** What the multipart reader says of a body that is cut off or was never multipart. The file that was under way is not registered. */
const AVBRUTT = /unexpected end of multipart data|^Multipart: Boundary not found|^aborted$/i;

/**
 * Upload of one or many files, streamed straight to durable storage. With the header `idempotency-key` the same request may be
 * sent again: what is already received is only acknowledged. Signed-in people come by `opplasting`, programs by `api`.
 */
export function lastOppRute(mottak: Mottak): Rute {
  return implementer(lastOpp, async ({ arkivskaper, aktoer, request }) => {
    if (!request.isMultipart()) return avvis('mottak.ingen-fil');
    const noekkel = request.headers['idempotency-key'];
    const mottatt: Mottatt[] = [];
    try {
      for await (const del of request.files({ throwFileSizeLimit: false })) {
        const nummer = mottatt.length + 1;
        mottatt.push(
          await mottak.taImot(arkivskaper, aktoer, {
            kanal: request.headers['x-kanal'] === 'api' ? 'api' : 'opplasting',
            eksternId: typeof noekkel === 'string' ? `${aktoer.id}:${noekkel.slice(0, 200)}:${nummer}` : randomUUID(),
            kilde: { stroem: Readable.from(helFil(del.file)) },
            filnavn: del.filename === '' ? 'uten navn' : del.filename,
          }),
        );
      }
    } catch (error) {
      if (error instanceof ForStorFil) return avvis('mottak.for-stor-fil');
      if (error instanceof Error && AVBRUTT.test(error.message)) return avvis('mottak.avbrutt-opplasting');
      throw error;
    }
    return mottatt.length === 0 ? avvis('mottak.ingen-fil') : ok({ mottatt });
  });
}

/** The reader stops quietly at the size limit; a part of a file must never be taken for the whole. */
async function* helFil(fil: MultipartFile['file']): AsyncGenerator<Buffer> {
  for await (const bit of fil) yield bit as Buffer;
  if (fil.truncated) throw new ForStorFil();
}
