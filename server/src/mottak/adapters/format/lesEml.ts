import { Readable } from 'node:stream';
import { type AddressObject, type EmailAddress, type Headers, MailParser } from 'mailparser';
import type { Avvik } from '../../domain/avvik.ts';
import type { EpostAdresse, EpostHode } from '../../ports/utpakker.ts';
import { automatikkAv, erAutosvar, erMasseutsendt, lesEpostdato, TOMT_HODE } from './eposthode.ts';
import { erFeilkodet, lesKodeteOrd } from './kodeteOrd.ts';

export interface LestVedlegg<T> {
  readonly filnavn: string;
  readonly mime: string;
  readonly cid: string | null;
  readonly innhold: T;
}

export interface LestEpost<T> {
  readonly hode: EpostHode;
  readonly tekst: string;
  /** As the sender wrote it: not cleaned yet. */
  readonly html: string | null;
  readonly vedlegg: readonly LestVedlegg<T>[];
  readonly kryptert: boolean;
  readonly avvik: readonly Avvik[];
}

type Hodelinjer = readonly { readonly key: string; readonly line: string }[];

const ADRESSE_BAK = /\s*<[^>]*>\s*$/;
const TEGNSETTFEIL = '\ufffd';

/** The value as the library read it, or as it can be read when that left a code standing or lost letters. */
function lesbar(verdi: string, linjer: Hodelinjer, navn: 'subject' | 'from', avvik: Avvik[]): string {
  if (!erFeilkodet(verdi)) return verdi;
  if (!avvik.some((a) => a.kode === 'mottak.daarlig-tegnsett')) avvik.push({ kode: 'mottak.daarlig-tegnsett' });
  const linje = linjer.find((l) => l.key === navn)?.line ?? '';
  const raa = linje.replace(/^[^:]*:\s*/, '');
  return lesKodeteOrd(navn === 'from' ? raa.replace(ADRESSE_BAK, '') : raa);
}

/** Several recipients share one line, so their names are mended one by one. */
function medLesbareNavn(adresser: readonly EpostAdresse[]): EpostAdresse[] {
  return adresser.map((a) => (erFeilkodet(a.navn) ? { ...a, navn: lesKodeteOrd(a.navn) } : a));
}

function adresser(verdi: unknown): EpostAdresse[] {
  const objekter = (Array.isArray(verdi) ? verdi : [verdi]).filter(
    (v): v is AddressObject => typeof v === 'object' && v !== null && 'value' in v && Array.isArray(v.value),
  );
  const flat = (liste: readonly EmailAddress[]): EpostAdresse[] =>
    liste.flatMap((a) =>
      a.group === undefined ? [{ navn: (a.name ?? '').trim(), adresse: (a.address ?? '').trim() }] : flat(a.group),
    );
  return objekter.flatMap((o) => flat(o.value)).filter((a) => a.navn !== '' || a.adresse !== '');
}

function tekstverdi(verdi: unknown): string {
  const en = Array.isArray(verdi) ? verdi[0] : verdi;
  return typeof en === 'string' ? en.trim() : '';
}

function liste(verdi: unknown): string[] {
  const alle: unknown[] = Array.isArray(verdi) ? verdi : [verdi];
  return alle.filter((v): v is string => typeof v === 'string' && v !== '');
}

function byggHode(headers: Headers, linjer: Hodelinjer, avvik: Avvik[]): EpostHode {
  const raa = (navn: string): string[] =>
    linjer.filter((l) => l.key === navn).map((l) => l.line.replace(/^[^:]*:/, '').trim());
  const fra = adresser(headers.get('from'))[0] ?? adresser(headers.get('sender'))[0] ?? null;
  if (fra === null || !fra.adresse.includes('@')) avvik.push({ kode: 'mottak.mangler-avsender' });
  const emne = lesbar(tekstverdi(headers.get('subject')), linjer, 'subject', avvik).replace(/\s+/g, ' ');
  const raaDato = raa('date')[0] ?? '';
  const dato = lesEpostdato(raaDato);
  if (dato === null && raaDato !== '') avvik.push({ kode: 'mottak.ugyldig-dato' });
  const tegn = {
    emne,
    fraAdresse: fra?.adresse ?? '',
    innholdstype: raa('content-type')[0] ?? '',
    hode: raa,
  };
  return {
    fra: fra === null ? null : { ...fra, navn: lesbar(fra.navn, linjer, 'from', avvik) },
    til: medLesbareNavn(adresser(headers.get('to'))),
    kopi: medLesbareNavn(adresser(headers.get('cc'))),
    emne,
    dato,
    messageId: tekstverdi(headers.get('message-id')) || null,
    inReplyTo: tekstverdi(headers.get('in-reply-to')) || null,
    references: liste(headers.get('references')),
    autosvar: erAutosvar(tegn),
    automatikk: automatikkAv(tegn),
    masseutsendt: erMasseutsendt(tegn),
  };
}

interface Gjennomgang<T> {
  hode: EpostHode;
  tekst: string;
  html: string | null;
  vedlegg: LestVedlegg<T>[];
  kryptert: boolean;
  avvik: Avvik[];
}

/** One pass over the raw mail. Attachments are handed to `ta` as they stream by; it must read each to its end. */
async function gaaGjennom<T>(kilde: Readable, ta: (innhold: Readable) => Promise<T>): Promise<Gjennomgang<T>> {
  const ut: Gjennomgang<T> = { hode: TOMT_HODE, tekst: '', html: null, vedlegg: [], kryptert: false, avvik: [] };
  const leser = new MailParser({ skipHtmlToText: true, skipTextLinks: true, skipImageLinks: true });
  let hoder: Headers | undefined;
  let linjer: Hodelinjer = [];
  leser.on('headers', (verdi: Headers) => {
    hoder = verdi;
  });
  leser.on('headerLines', (verdi: Hodelinjer) => {
    linjer = verdi;
  });
  kilde.on('error', (grunn) => leser.destroy(grunn));
  kilde.pipe(leser);
  try {
    for await (const bit of leser) {
      if (bit.type === 'text') {
        ut.tekst = typeof bit.text === 'string' ? bit.text : '';
        ut.html = typeof bit.html === 'string' && bit.html.trim() !== '' ? bit.html : null;
        continue;
      }
      const type = `${bit.contentType ?? ''}`.toLowerCase();
      const innhold = await ta(Readable.from(bit.content));
      bit.release();
      if (/pkcs7-mime|pgp-encrypted/.test(type)) ut.kryptert = true;
      ut.vedlegg.push({ filnavn: bit.filename ?? '', mime: type, cid: bit.cid ?? null, innhold });
    }
  } finally {
    kilde.destroy();
    if (hoder !== undefined) ut.hode = byggHode(hoder, linjer, ut.avvik);
  }
  return ut;
}

async function tell(innhold: Readable): Promise<null> {
  for await (const _bit of innhold);
  return null;
}

function kjentTegnsett(navn: string): boolean {
  try {
    return new TextDecoder(navn).encoding !== 'utf-8';
  } catch (grunn) {
    if (grunn instanceof RangeError) return false;
    throw grunn;
  }
}

/** The same mail with every text part declared windows-1252 where it said UTF-8, ASCII, nonsense or nothing. */
function omdoept(raa: Buffer): Buffer {
  const tekst = raa
    .toString('latin1')
    .replace(/(charset\s*=\s*"?)([\w.:-]+)/gi, (hele, foran, navn) =>
      kjentTegnsett(navn) ? hele : `${foran}windows-1252`,
    )
    .replace(
      /^(content-type:[ \t]*text\/(?:plain|html))[ \t]*;?[ \t]*(?=\r?\n(?![ \t]))/gim,
      '$1; charset=windows-1252',
    );
  const hode = /\r?\n\r?\n/.exec(tekst);
  const harType = /^content-type:/im.test(tekst.slice(0, hode?.index ?? tekst.length));
  return Buffer.from(harType ? tekst : `Content-Type: text/plain; charset=windows-1252\r\n${tekst}`, 'latin1');
}

/** Wrong letters in a text: replacement characters, and UTF-8 read as windows-1252 (`Ã¸`). */
function feiltegn(tekst: string): number {
  return (tekst.match(/\ufffd/g)?.length ?? 0) + (tekst.match(/Ã[\u0080-\u00bf˜¦¥…]/g)?.length ?? 0);
}

const MAKS_ANDRE_FORSOEK = 64 * 1024 ** 2;

/**
 * Reads a mail as a stream. `aapne` gives the raw bytes from the start each time it is called; `ta` stores one
 * attachment. Throws when the mail cannot be taken apart at all; wrong character sets are mended where they can be,
 * and noted.
 */
export async function lesEml<T>(
  aapne: () => Readable,
  stoerrelse: number,
  ta: (innhold: Readable) => Promise<T>,
): Promise<LestEpost<T>> {
  const foerst = await gaaGjennom(aapne(), ta);
  const alt = `${foerst.tekst}${foerst.html ?? ''}`;
  if (!alt.includes(TEGNSETTFEIL)) return foerst;
  const uten = foerst.avvik.filter((a) => a.kode !== 'mottak.daarlig-tegnsett');
  const merket: LestEpost<T> = { ...foerst, avvik: [...uten, { kode: 'mottak.daarlig-tegnsett' }] };
  if (stoerrelse > MAKS_ANDRE_FORSOEK) return merket;
  const biter: Buffer[] = [];
  for await (const bit of aapne()) biter.push(bit);
  const andre = await gaaGjennom(Readable.from([omdoept(Buffer.concat(biter))]), tell);
  const beste = (a: string, b: string): string => (feiltegn(b) < feiltegn(a) ? b : a);
  return {
    ...merket,
    tekst: beste(foerst.tekst, andre.tekst),
    html: foerst.html === null ? null : beste(foerst.html, andre.html ?? foerst.html),
  };
}
