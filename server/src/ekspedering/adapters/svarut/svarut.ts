import { openAsBlob } from 'node:fs';
import { FormData } from 'undici';
import { z } from 'zod';
import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import type { Sendeutfall } from '../../domain/utsending.ts';
import { type AapenFormidler, type Formidler, Formidlingsfeil, type Sending } from '../../ports.ts';
import type { SvarutOppsett } from './innstillinger.ts';
import { aarsakFor, feilFor, kallSvarut, type Svarutkall, type Svarutsvar } from './klient.ts';
import { maskinporten, type Tokenkilde } from './maskinporten.ts';
import { lesStatus } from './statuser.ts';

const SYSTEM = 'Dokumentsenter';
const LENGSTE_TITTEL = 1000;
const FLESTE_STATUSER = 100;

const zSendt = z.object({ id: z.uuid() });
const zFunnet = z.object({ forsendelseIds: z.array(z.string()).nullish() });
const zStatuser = z.object({
  statuser: z.array(z.object({ id: z.string(), status: z.string().nullish() })).nullish(),
});

/** KS SvarUt v3. `hentOppsett` null: the municipality has not set it up. */
export function svarut(valg: {
  readonly erSattOpp: (uow: Uow) => Promise<boolean>;
  readonly hentOppsett: (arkivskaper: Arkivskaper, signal: AbortSignal) => Promise<SvarutOppsett | null>;
}): Formidler {
  const token = maskinporten();
  return {
    erSattOpp: valg.erSattOpp,
    async aapne(arkivskaper, signal) {
      const oppsett = await valg.hentOppsett(arkivskaper, signal);
      return oppsett === null ? null : aapneSvarut({ oppsett, token, signal });
    },
  };
}

export function aapneSvarut(kall: Svarutkall): AapenFormidler {
  return {
    send: (sending) => send(kall, sending),
    finn: (ref) => finn(kall, ref),
    statuser: (ider) => statuser(kall, ider),
  };
}

/** Signs in and looks for what is not there: sends nothing. @throws Formidlingsfeil */
export async function proevSvarut(
  oppsett: SvarutOppsett,
  signal: AbortSignal,
  token: Tokenkilde = maskinporten(),
): Promise<void> {
  await finn({ oppsett, token, signal }, 'proeve:ingenting');
}

async function send(kall: Svarutkall, sending: Sending): Promise<Sendeutfall> {
  const skjema = await somSkjema(sending);
  const sti = `/v3/kontoer/:kontoId/forsendelser/${sending.mottaker.slag}`;
  try {
    return tolk(await kallSvarut(kall, { metode: 'POST', sti, kropp: skjema }));
  } catch (error) {
    if (error instanceof Formidlingsfeil)
      return { utfall: 'ikke-sendt', aarsak: error.aarsak, ventSekunder: error.ventSekunder };
    return komAldriFram(error)
      ? { utfall: 'ikke-sendt', aarsak: 'utilgjengelig', ventSekunder: null }
      : { utfall: 'uvisst' };
  }
}

/** Nobody was there to take it: the only transport errors that prove that nothing was sent. */
const ALDRI_FRAMME: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function komAldriFram(error: unknown): boolean {
  for (let e: unknown = error; e instanceof Error; e = e.cause)
    if ('code' in e && ALDRI_FRAMME.has(e.code)) return true;
  return false;
}

/**
 * 401, 403, 404 and 429 are said at the door. A 5xx or a strange answer may come after the forsendelse was taken. Any other 4xx is a no to
 * what it holds, but for the one that says it has been sent before.
 */
function tolk(svar: Svarutsvar): Sendeutfall {
  const { status, ventSekunder } = svar;
  const sendt = zSendt.safeParse(svar.json);
  if (status >= 200 && status < 300)
    return sendt.success ? { utfall: 'sendt', eksternId: sendt.data.id } : { utfall: 'uvisst' };
  if ([401, 403, 404, 429].includes(status)) return { utfall: 'ikke-sendt', aarsak: aarsakFor(status), ventSekunder };
  if (status < 400 || status >= 500 || status === 408 || status === 409 || erGjentatt(svar.json))
    return { utfall: 'uvisst' };
  return { utfall: 'avvist' };
}

const zFeil = z.object({ errorCode: z.string() });

function erGjentatt(json: unknown): boolean {
  const lest = zFeil.safeParse(json);
  return lest.success && lest.data.errorCode.toUpperCase().includes('GJENTA');
}

/** The description first, then the files in its order, matched by name. The files are read from disk as they are sent. */
async function somSkjema({ referanse, tittel, mottaker, filer }: Sending): Promise<FormData> {
  const { linjer, postnummer, poststed } = mottaker.adresse;
  const [adresselinje1, adresselinje2, adresselinje3] = linjer;
  const forsendelse = {
    tittel: tittel.slice(0, LENGSTE_TITTEL),
    mottaker: {
      navn: mottaker.navn,
      digitalId: mottaker.digitalId,
      adresse: { adresselinje1, adresselinje2, adresselinje3, postnummer, poststed, land: 'Norge' },
    },
    avgivendeSystem: SYSTEM,
    eksternReferanse: referanse,
    kunDigitalLevering: false,
    kryptert: false,
    sikkerhetsniva: 'BETYDELIG',
    utskriftskonfigurasjon: { tosidig: true },
    dokumenter: filer.map(({ filnavn }) => ({
      filnavn,
      mimeType: 'application/pdf',
      skalEkskluderesFraUtskrift: false,
    })),
  };
  const skjema = new FormData();
  skjema.append(
    'forsendelse',
    new Blob([JSON.stringify(forsendelse)], { type: 'application/json' }),
    'forsendelse.json',
  );
  for (const { filnavn, sti } of filer)
    skjema.append('dokumenter', await openAsBlob(sti, { type: 'application/pdf' }), filnavn);
  return skjema;
}

/** A question whose answer never came, or is not what the protocol says, is no answer. */
async function spoer(kall: Svarutkall, f: Parameters<typeof kallSvarut>[1]): Promise<unknown> {
  let svar: Svarutsvar;
  try {
    svar = await kallSvarut(kall, f);
  } catch (error) {
    if (error instanceof Formidlingsfeil) throw error;
    throw new Formidlingsfeil('utilgjengelig', { cause: error });
  }
  if (svar.status !== 200) throw feilFor(svar);
  return svar.json;
}

async function finn(kall: Svarutkall, referanse: string): Promise<string[]> {
  const sti = `/v2/kontoer/:kontoId/forsendelser?eksternRef=${encodeURIComponent(referanse)}`;
  const lest = zFunnet.safeParse(await spoer(kall, { metode: 'GET', sti }));
  if (!lest.success) throw new Formidlingsfeil('ugyldig-svar');
  return lest.data.forsendelseIds ?? [];
}

async function statuser(
  kall: Svarutkall,
  ider: readonly string[],
): Promise<ReadonlyMap<string, ReturnType<typeof lesStatus>>> {
  const funnet = new Map<string, ReturnType<typeof lesStatus>>();
  for (let fra = 0; fra < ider.length; fra += FLESTE_STATUSER) {
    const kropp = { id: ider.slice(fra, fra + FLESTE_STATUSER) };
    const sti = '/v3/kontoer/:kontoId/forsendelser/status/sok';
    const lest = zStatuser.safeParse(await spoer(kall, { metode: 'POST', sti, kropp }));
    if (!lest.success) throw new Formidlingsfeil('ugyldig-svar');
    for (const { id, status } of lest.data.statuser ?? [])
      if (kropp.id.includes(id) && status != null) funnet.set(id, lesStatus(status));
  }
  return funnet;
}
