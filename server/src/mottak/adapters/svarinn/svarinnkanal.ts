import path from 'node:path';
import { Readable } from 'node:stream';
import { type Opplysninger, utenFnr } from '../../domain/opplysninger.ts';
import { type Hentet, Kanalfeil, type Kanalslag, type Verifisert } from '../../ports/kanalkilde.ts';
import { lesJson, toem } from '../nett/httpkall.ts';
import { type Dekryptering, dekrypter } from './dekrypter.ts';
import { lesForsendelse, type Svarinnpost } from './forsendelsesliste.ts';
import { innholdAv } from './innholdAv.ts';
import { type SvarinnInnstillinger, zSvarinnInnstillinger } from './innstillinger.ts';
import { type SvarinnKall, spoer } from './klient.ts';
import { kontrollerFiler } from './kontrollerFiler.ts';

const DOEGN_SEKUNDER = 86_400;
const LENGSTE_FEILMELDING = 1000;

/** Where each version keeps things. Links in the answers are not followed: they lead here anyway, and the password goes nowhere else. */
const STIER = {
  v2: { liste: '/svarinn/v2/forsendelser', fil: (id: string) => `/svarinn/v2/forsendelser/${id}` },
  v1: { liste: '/svarinn/mottaker/hentNyeForsendelser', fil: (id: string) => `/svarinn/forsendelse/${id}` },
} as const;

/**
 * KS SvarInn, V2 and V1 (channels.md 1.1). A forsendelse is a CMS-encrypted zip; the bytes are kept as they came and opened by
 * `verifiser`. MOTTATT ends the sender's other ways and is sent after the commit only; FEILET with `permanent` follows a person's decision.
 */
export function svarinnkanal(valg: Partial<Dekryptering> = {}): Kanalslag<SvarinnInnstillinger> {
  return {
    slag: 'svarinn',
    kanal: 'svarinn',
    innstillinger: zSvarinnInnstillinger,
    hemmeligheter: [
      { navn: 'brukernavn', nb: 'Brukernavn', nn: 'Brukarnamn', paakrevd: true },
      { navn: 'passord', nb: 'Passord', nn: 'Passord', paakrevd: true },
      { navn: 'privatnoekkel', nb: 'Privat nøkkel (PEM)', nn: 'Privat nøkkel (PEM)', paakrevd: true, flerlinjet: true },
    ],
    noekkelrom: 'globalt',
    hvertSekund: ({ hvertMinutt }) => hvertMinutt * 60,
    kvitteringsfristSekunder: DOEGN_SEKUNDER,
    kilde: {
      hent,
      async kvitter(kall, { eksternId }) {
        const v2 = { metode: 'PATCH', sti: `${STIER.v2.fil(eksternId)}/status`, kropp: { status: 'MOTTATT' } } as const;
        const v1 = { metode: 'POST', sti: `/svarinn/kvitterMottak/forsendelse/${eksternId}` } as const;
        await svarKilden(kall, kall.oppsett.innstillinger.versjon === 'v2' ? v2 : v1);
      },
      async meldFeil(kall, { eksternId }, { tekst, permanent }) {
        const feil = { feilmelding: (utenFnr(tekst) ?? '').slice(0, LENGSTE_FEILMELDING), permanent };
        const v2 = {
          metode: 'PATCH',
          sti: `${STIER.v2.fil(eksternId)}/status`,
          kropp: { status: 'FEILET', feil },
        } as const;
        const v1 = { metode: 'POST', sti: `/svarinn/mottakFeilet/forsendelse/${eksternId}`, kropp: feil } as const;
        await svarKilden(kall, kall.oppsett.innstillinger.versjon === 'v2' ? v2 : v1);
      },
      verifiser: (kall, raa, opplysninger) => verifiser(kall, raa, opplysninger, valg),
      async proev(kall) {
        await liste(kall);
      },
    },
  };
}

/** What the source does not know any more, has been answered: it stops offering a forsendelse when it has its answer. */
async function svarKilden(
  kall: SvarinnKall,
  foresporsel: { metode: 'PATCH' | 'POST'; sti: string; kropp?: object },
): Promise<void> {
  try {
    await toem(await spoer(kall, { ...foresporsel, borte: 'finnes-ikke-lenger' }));
  } catch (error) {
    if (!(error instanceof Kanalfeil) || error.slag !== 'finnes-ikke-lenger') throw error;
  }
}

async function liste(kall: SvarinnKall): Promise<readonly unknown[]> {
  const { versjon } = kall.oppsett.innstillinger;
  const svar = await lesJson(await spoer(kall, { sti: STIER[versjon].liste, borte: 'feil-oppsett' }));
  if (!Array.isArray(svar)) throw new Kanalfeil('ugyldig-svar');
  return svar;
}

async function* hent(kall: SvarinnKall): AsyncIterable<Hentet> {
  const poster: Svarinnpost[] = [];
  let uleselige = 0;
  for (const verdi of await liste(kall)) {
    const post = lesForsendelse(verdi);
    if (post === null) uleselige += 1;
    else poster.push(post);
  }
  poster.sort((a, b) => (a.dato?.getTime() ?? 0) - (b.dato?.getTime() ?? 0));
  for (const post of poster) yield { leveranse: tilLeveranse(kall, post) };
  if (uleselige > 0) yield { feil: { eksternId: 'uten-gyldig-id', aarsak: 'ugyldig-svar' } };
}

function tilLeveranse(kall: SvarinnKall, post: Svarinnpost): Extract<Hentet, { leveranse: unknown }>['leveranse'] {
  const { versjon } = kall.oppsett.innstillinger;
  return {
    eksternId: post.id,
    adressat: { orgnr: post.orgnr },
    filnavn: `${post.id}.cms`,
    async raa(signal) {
      const medSignal = { ...kall, signal };
      const svar = await spoer(medSignal, { sti: STIER[versjon].fil(post.id), borte: 'finnes-ikke-lenger' });
      return Readable.from(svar.kropp, { objectMode: false });
    },
    opplysninger: post.opplysninger,
    ...(post.dato === null ? {} : { mottattTid: post.dato }),
    ...(post.avsenderFnr === null ? {} : { avsenderFnr: post.avsenderFnr }),
  };
}

async function verifiser(
  kall: SvarinnKall,
  raa: { readonly sti: string; readonly filnavn: string; readonly utmappe: string },
  { filer = [] }: Opplysninger,
  valg: Partial<Dekryptering>,
): Promise<Verifisert> {
  const aapent = await innholdAv(raa.sti);
  if (aapent !== null && !kall.oppsett.innstillinger.tillatUkryptert) return { avvik: 'mottak.ikke-dekryptert' };
  const til = path.join(raa.utmappe, 'dekryptert');
  const konvolutt = { fra: raa.sti, til, utmappe: raa.utmappe, signal: kall.signal };
  const innhold = aapent ?? (await dekrypter(konvolutt, kall.hemmeligheter.privatnoekkel ?? '', valg));
  if (innhold === null) return { avvik: 'mottak.ikke-dekryptert' };
  const sti = aapent === null ? til : raa.sti;
  const feil = await kontrollerFiler(sti, innhold, filer, kall.signal);
  return feil ?? { sti, filnavn: `${raa.filnavn.replace(/\.cms$/, '')}.${innhold}` };
}
