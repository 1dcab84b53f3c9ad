import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Arkivskaper } from '../../../kernel/index.ts';
import type { Innsending, Kravfelt, Kravpost } from '../../innsending.ts';
import { lesSkjema } from './lesInnsending.ts';
import { type Sendinnkommune, type Sendinnside, tilMerke } from './sendinnside.ts';
import { spraakI } from './spraak.ts';

/** One entry of the public record, and whose it is. */
export interface Kravgrunnlag {
  readonly kommune: Sendinnkommune & { readonly arkivskaper: Arkivskaper };
  readonly post: Kravpost;
}
export interface InnsynskravDeps {
  readonly innsending: Innsending;
  /** Null when it is not public, or has gone out of the journal. `nummer` as it stands in the address: `2026-57`. */
  readonly finnPost: (kommunenummer: string, nummer: string) => Promise<Kravgrunnlag | null>;
  /** Seconds to wait when too much comes from there. */
  readonly vent: (request: FastifyRequest, eier: Arkivskaper) => Promise<number | null>;
  readonly vis: (request: FastifyRequest, reply: FastifyReply, side: Sendinnside, kode?: number) => FastifyReply;
}

const SKJULT = { schema: { hide: true } };
const STI = '/postliste/:kommunenummer/:nummer/innsyn';
const TOMT: Kravfelt = { tekst: '', navn: '', epost: '' };

/** «Be om innsyn» on an entry of the public record: a form without script and without cookies, where nobody has to say who they are. */
export async function innsynskravSider(app: FastifyInstance, deps: InnsynskravDeps): Promise<void> {
  const finn = async (request: FastifyRequest) => {
    const { kommunenummer, nummer } = z.object({ kommunenummer: z.string(), nummer: z.string() }).parse(request.params);
    return deps.finnPost(kommunenummer, nummer);
  };
  app.get(STI, SKJULT, async (request, reply) => {
    const funnet = await finn(request);
    if (funnet === null) return deps.vis(request, reply, { side: 'ikkeFunnet' });
    return deps.vis(request, reply, skjema(funnet, { noekkel: randomUUID(), felt: TOMT, feil: [] }));
  });
  app.post(STI, { ...SKJULT, config: { publicForm: true } }, async (request, reply) => {
    const funnet = await finn(request);
    if (funnet === null) return deps.vis(request, reply, { side: 'ikkeFunnet' });
    const { kommune, post } = funnet;
    const vent = await deps.vent(request, kommune.arkivskaper);
    if (vent !== null) return deps.vis(request, reply.header('retry-after', vent), { side: 'forMange' }, 429);
    const lest = await lesSkjema(request, kommune.arkivskaper, deps.innsending);
    if (lest === null) return reply.code(400).send();
    const { noekkel, felt } = lest;
    const spraak = spraakI(request);
    const svar = await deps.innsending.beOmInnsyn(kommune.arkivskaper, { noekkel, post, spraak, felt }, lest.feil);
    if (svar.ok) {
      const til = `/send-inn/${kommune.kommunenummer}/kvittering/${svar.id}`;
      return reply.header('cache-control', 'no-store').redirect(spraak === 'nb' ? til : `${til}?spraak=${spraak}`, 303);
    }
    return deps.vis(request, reply, skjema(funnet, { noekkel, felt, feil: svar.feil }), 422);
  });
}

function skjema(
  { kommune, post }: Kravgrunnlag,
  { noekkel, felt, feil }: { noekkel: string; felt: Kravfelt; feil: readonly string[] },
): Sendinnside {
  const { tekst, navn, epost } = felt;
  return { side: 'innsynskrav', kommune: tilMerke(kommune), post, noekkel, felt: { tekst, navn, epost }, feil };
}
