import { erDato, inneholderFoedselsnummer, type Journalfelt, type Journalposttype } from '@dokumentsenter/noark';
import type { Kolonnevalg } from './felt.ts';

/** A line of the file: its number as an editor shows it, and its cells by name of column. */
export interface Csvrad {
  readonly linje: number;
  readonly celler: Readonly<Record<string, string>>;
}
export type Radgrunn =
  | 'mangler'
  | 'ugyldig-dato'
  | 'ugyldig-nummer'
  | 'ukjent-type'
  | 'foedselsnummer'
  | 'dobbelt-nummer'
  | 'nummer-i-bruk';
/** Why a line will not do. Never with what stood in it: that may be a name or a fødselsnummer. */
export interface Radfeil {
  readonly linje: number;
  readonly felt: Journalfelt;
  readonly grunn: Radgrunn;
}
/** A journalpost as a line tells it. Dates ÅÅÅÅ-MM-DD. */
export interface Journalrad {
  readonly linje: number;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly journalpostnummer: number;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly journaldato: string;
  readonly dokumentdato: string | null;
  readonly type: Journalposttype;
  readonly tittel: string;
  readonly sakstittel: string | null;
  readonly parter: readonly string[];
  readonly klasse: string | null;
  readonly enhet: string | null;
  readonly saksbehandler: string | null;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
}

/** A line as a journalpost, or everything that is wrong with it. */
export function tolkRad({ linje, celler }: Csvrad, kolonner: Kolonnevalg): Journalrad | readonly Radfeil[] {
  const les = (felt: Journalfelt): string | null => {
    const kolonne = kolonner[felt];
    const verdi = kolonne === undefined ? '' : (celler[kolonne] ?? '').trim();
    return verdi === '' ? null : verdi;
  };
  const feil: Radfeil[] = [];
  const ellers = <T>(felt: Journalfelt, grunn: Radgrunn, tolk: (verdi: string) => T | null): T | null => {
    const verdi = les(felt);
    const tolket = verdi === null ? null : tolk(verdi);
    if (tolket === null) feil.push({ linje, felt, grunn: verdi === null ? 'mangler' : grunn });
    return tolket;
  };
  const sak = ellers('saksnummer', 'ugyldig-nummer', lesSaksnummer);
  const journaldato = ellers('journaldato', 'ugyldig-dato', lesNorskDato);
  const nummer = ellers('loepenummer', 'ugyldig-nummer', (v) => lesLoepenummer(v, journaldato));
  const type = ellers('type', 'ukjent-type', lesType);
  const tittel = ellers('tittel', 'mangler', (v) => v);
  const dokument =
    les('dokumentnummer') === null ? (sak?.dokument ?? null) : ellers('dokumentnummer', 'ugyldig-nummer', lesHeltall);
  if (sak !== null && dokument === null && les('dokumentnummer') === null)
    feil.push({ linje, felt: 'dokumentnummer', grunn: 'mangler' });
  const dokumentdato = les('dokumentdato') === null ? null : ellers('dokumentdato', 'ugyldig-dato', lesNorskDato);
  for (const felt of ['tittel', 'sakstittel', 'part'] as const)
    if (inneholderFoedselsnummer(les(felt) ?? '')) feil.push({ linje, felt, grunn: 'foedselsnummer' });
  if (
    sak === null ||
    journaldato === null ||
    nummer === null ||
    type === null ||
    tittel === null ||
    dokument === null ||
    feil.length > 0
  )
    return feil;
  return {
    linje,
    saksaar: sak.aar,
    sakssekvensnummer: sak.nummer,
    journalpostnummer: dokument,
    journalaar: nummer.aar,
    journalsekvensnummer: nummer.nummer,
    journaldato,
    dokumentdato,
    type,
    tittel,
    sakstittel: les('sakstittel'),
    parter: (les('part') ?? '').split(/\s*[;\n|]\s*/).filter((navn) => navn !== ''),
    klasse: les('klasse'),
    enhet: les('enhet'),
    saksbehandler: les('saksbehandler'),
    tilgangskode: les('tilgangskode'),
    hjemmel: les('hjemmel'),
  };
}

const STOERSTE = 2_147_483_647;
function lesHeltall(tekst: string): number | null {
  const tall = /^\d{1,10}$/.test(tekst) ? Number(tekst) : 0;
  return tall > 0 && tall <= STOERSTE ? tall : null;
}
const HUNDREAAR = 100;
/** Two digits are of this century up to 69, else of the last. */
function heltAar(tall: number): number | null {
  if (tall >= 1900 && tall <= 2999) return tall;
  return tall < HUNDREAAR ? tall + (tall < 70 ? 2000 : 1900) : null;
}

/** `2019/12`, `19/12`, `2019/12-3`, `12/2019`. */
function lesSaksnummer(tekst: string): { aar: number; nummer: number; dokument: number | null } | null {
  const treff = /^(\d{1,6})\s*\/\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?$/.exec(tekst);
  const par = treff === null ? null : aarOgNummer(Number(treff[1]), Number(treff[2]));
  return par === null ? null : { ...par, dokument: treff?.[3] === undefined ? null : lesHeltall(treff[3]) };
}
function aarOgNummer(a: number, b: number): { aar: number; nummer: number } | null {
  const [foerst, sist] = a >= 1900 || b < 1900 ? [a, b] : [b, a];
  const aar = heltAar(foerst);
  return aar === null || sist < 1 ? null : { aar, nummer: sist };
}

/** `123/2019`, `2019/123`, `123/19`, or `123` of the year of the journal date. */
function lesLoepenummer(tekst: string, journaldato: string | null): { aar: number; nummer: number } | null {
  const treff = /^(\d{1,7})\s*[/-]\s*(\d{1,7})$/.exec(tekst);
  if (treff !== null) {
    const [a, b] = [Number(treff[1]), Number(treff[2])];
    // Two digits come last, as people write them: 123/19.
    return b < HUNDREAAR && a < 1900 ? aarOgNummer(b, a) : aarOgNummer(a, b);
  }
  const nummer = lesHeltall(tekst);
  return nummer === null || journaldato === null ? null : { aar: Number(journaldato.slice(0, 4)), nummer };
}

const TYPEORD: readonly (readonly [Journalposttype, RegExp])[] = [
  ['I', /^(i|inn|inng.*|inn.*|mottatt)$/],
  ['U', /^(u|ut|utg.*|sendt)$/],
  ['S', /^(s|saksframlegg|saksfremlegg)$/],
  ['X', /^(x|notat uten oppfølging|internt uten oppfølging)$/],
  ['N', /^(n|notat|internt?|intern.*)$/],
];
function lesType(tekst: string): Journalposttype | null {
  const ord = tekst.toLowerCase();
  return TYPEORD.find(([, moenster]) => moenster.test(ord))?.[0] ?? null;
}

const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
/** `2019-03-12`, `12.03.2019`, `12.3.19`, `12/3/2019`, `20190312`, `12. mars 2019`; a time of day after it is let go. */
export function lesNorskDato(tekst: string): string | null {
  const ren = tekst.replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '').trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(ren);
  if (iso !== null) return somDato(iso[1], iso[2], iso[3]);
  const norsk = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(ren);
  if (norsk !== null) return somDato(norsk[3], norsk[2], norsk[1]);
  const ord = /^(\d{1,2})\.?\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})$/u.exec(ren);
  const maaned = ord === null ? -1 : MAANEDER.indexOf((ord[2] ?? '').toLowerCase());
  return ord === null || maaned < 0 ? null : somDato(ord[3], String(maaned + 1), ord[1]);
}
function somDato(aar = '', maaned = '', dag = ''): string | null {
  const dato = `${heltAar(Number(aar)) ?? ''}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return erDato(dato) ? dato : null;
}
