import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Arkivskaper } from '../../../kernel/index.ts';
import type { Innsendingsfelt } from '../../domain/innsending.ts';
import { type Innsending, MAKS_BYTES, MAKS_FILER, TEMAER } from '../../innsending.ts';
import { type InnsynskravDeps, innsynskravSider } from './innsynskravSider.ts';
import { lesSkjema } from './lesInnsending.ts';
import { opplastingsruter } from './opplastingsruter.ts';
import { type Sendinnkommune, type Sendinnside, tilMerke } from './sendinnside.ts';
import { spraakI } from './spraak.ts';

export interface SendinnDeps {
  readonly innsending: Innsending;
  readonly render: (
    side: Sendinnside,
    felles: { spraak: 'nb' | 'nn' | 'en'; adresse: string },
  ) => { html: string; status: number };
  /** Who has signed in; null when no provider is set up. */
  readonly innbygger: ((request: FastifyRequest) => Promise<{ readonly pid: string } | null>) | null;
  readonly finnPost: InnsynskravDeps['finnPost'];
  readonly kommuner: () => Promise<readonly (Sendinnkommune & { readonly arkivskaper: Arkivskaper })[]>;
}
type Kommune = Sendinnkommune & { readonly arkivskaper: Arkivskaper };

/** Our own script and style, nothing from others, no frame around it. */
const CSP =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const SKJULT = { schema: { hide: true } };
const TOMT: Innsendingsfelt = { tema: '', emne: '', tekst: '', navn: '', epost: '', telefon: '' };

/**
 * «Send inn» for anyone: a form that works without a script, and with one sends large files piece by piece. No cookies; the key in the
 * form is what ties files, letter and receipt together.
 */
export async function sendInnSider(app: FastifyInstance, deps: SendinnDeps): Promise<void> {
  const vent = (request: FastifyRequest, eier: Arkivskaper) => deps.innsending.begrens(eier, 'brev', request.ip);
  const finn = async (request: FastifyRequest): Promise<Kommune | null> => {
    const { kommunenummer } = z.object({ kommunenummer: z.string() }).parse(request.params);
    return (await deps.kommuner()).find((kommune) => kommune.kommunenummer === kommunenummer) ?? null;
  };
  const innloggingFor = async (request: FastifyRequest) => {
    if (deps.innbygger === null) return 'finnes-ikke' as const;
    return (await deps.innbygger(request)) === null ? ('ute' as const) : ('inne' as const);
  };
  const vis = (request: FastifyRequest, reply: FastifyReply, side: Sendinnside, kode?: number) => {
    const { html, status } = deps.render(side, { spraak: spraakI(request), adresse: request.url });
    return reply
      .header('content-security-policy', CSP)
      .header('x-robots-tag', 'noindex, nofollow, noarchive')
      .header('cache-control', 'no-store')
      .code(kode ?? status)
      .type('text/html; charset=utf-8')
      .send(html);
  };

  app.get('/send-inn', SKJULT, async (request, reply) => {
    const kommuner = (await deps.kommuner()).map(tilMerke);
    return vis(request, reply, { side: 'sendInnKommuner', kommuner });
  });
  app.get('/send-inn/:kommunenummer', SKJULT, async (request, reply) => {
    const kommune = await finn(request);
    if (kommune === null) return vis(request, reply, { side: 'ikkeFunnet' });
    const innlogging = await innloggingFor(request);
    const innloggingsfeil = feilIAdressen(request);
    const nytt = { noekkel: randomUUID(), felt: TOMT, filer: [], feil: [], innlogging, innloggingsfeil };
    return vis(request, reply, skjema(kommune, nytt));
  });
  app.get('/send-inn/:kommunenummer/kvittering/:id', SKJULT, async (request, reply) => {
    const kommune = await finn(request);
    const id = z.object({ id: z.uuid() }).safeParse(request.params);
    const kvittering =
      kommune === null || !id.success ? null : await deps.innsending.hentKvittering(kommune.arkivskaper, id.data.id);
    if (kommune === null || kvittering === null) return vis(request, reply, { side: 'ikkeFunnet' });
    const { referanse, mottattTid, innsynskrav } = kvittering;
    const side = { side: 'sendInnKvittering', referanse, mottattTid: mottattTid.toISOString(), innsynskrav } as const;
    return vis(request, reply, { ...side, kommune: tilMerke(kommune) });
  });
  const post = { ...SKJULT, config: { publicForm: true } };
  app.post('/send-inn/:kommunenummer', post, async (request, reply) => {
    const kommune = await finn(request);
    if (kommune === null) return vis(request, reply, { side: 'ikkeFunnet' });
    const ventetid = await vent(request, kommune.arkivskaper);
    if (ventetid !== null) return vis(request, reply.header('retry-after', ventetid), { side: 'forMange' }, 429);
    const lest = await lesSkjema(request, kommune.arkivskaper, deps.innsending);
    if (lest === null) return reply.code(400).send();
    const pid = (await deps.innbygger?.(request))?.pid ?? null;
    // Who believes to be signed in must not be made anonymous without knowing.
    const feil = lest.innlogget && pid === null ? [...lest.feil, 'utlogget' as const] : lest.feil;
    const svar = await deps.innsending.sendInn(kommune.arkivskaper, { ...lest, pid }, feil);
    if (svar.ok) {
      const spraak = spraakI(request);
      const til = `/send-inn/${kommune.kommunenummer}/kvittering/${svar.id}`;
      return reply.header('cache-control', 'no-store').redirect(spraak === 'nb' ? til : `${til}?spraak=${spraak}`, 303);
    }
    const innlogging = await innloggingFor(request);
    return vis(request, reply, skjema(kommune, { ...lest, ...svar, innlogging, innloggingsfeil: '' }), 422);
  });
  await innsynskravSider(app, { innsending: deps.innsending, finnPost: deps.finnPost, vent, vis });
  await opplastingsruter(app, { innsending: deps.innsending, finn });
}

/** What a sign-in that failed left in the address. */
function feilIAdressen(request: FastifyRequest): string {
  const lest = z.object({ innlogging: z.string().max(40) }).safeParse(request.query);
  return lest.success ? lest.data.innlogging : '';
}

type Sendinnskjema = Extract<Sendinnside, { side: 'sendInn' }>;
type Utfylt = Pick<Sendinnskjema, 'noekkel' | 'felt' | 'filer' | 'feil' | 'innlogging' | 'innloggingsfeil'>;

function skjema(kommune: Kommune, { noekkel, felt, filer, feil, innlogging, innloggingsfeil }: Utfylt): Sendinnside {
  return {
    side: 'sendInn',
    kommune: tilMerke(kommune),
    noekkel,
    felt,
    filer: filer.map(({ id, filnavn, stoerrelse }) => ({ id, filnavn, stoerrelse })),
    feil,
    innlogging,
    innloggingsfeil,
    temaer: TEMAER,
    maks: { filer: MAKS_FILER, bytes: MAKS_BYTES },
  };
}
