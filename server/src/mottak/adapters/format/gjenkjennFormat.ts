import { fileTypeFromBuffer } from 'file-type';
import type { Avvik } from '../../domain/avvik.ts';
import type { Format, Formatkode } from '../../ports/formatgjenkjenner.ts';
import { lesBildemaal } from './bildemaal.ts';
import { type Filbiter, medFilbiter } from './filbiter.ts';
import { endelseLyver, FORMATER } from './formater.ts';
import { lesOle, OLE_SIGNATUR, oleFormat } from './ole.ts';
import { pdftilstand } from './pdftilstand.ts';
import { dekod, finnTegnsett } from './tegnsett.ts';
import { tekstformat } from './tekstformat.ts';
import { gjettSkadetZip, kjennetegnZip } from './zipinnhold.ts';

/** Above this even the reader's scaled decoding is refused: an A0 sheet at 400 dpi is 248 million pixels. */
export const MAKS_PIKSLER = 300_000_000;
const PROEVE = 65536;
/** Office files are zips too; one that claims to grow like this is no letter. */
const BOMBEFORHOLD = 250;
const BOMBEBYTES = 512 * 1024 ** 2;

/** First entry, empty archive, spanned archive. */
const ZIPMERKER = new Set(['504b0304', '504b0506', '504b0708']);

/** TIFF and BigTIFF in both byte orders. Scanners write the directory last, out of the head's reach for the library. */
const TIFFMERKER = new Set(['49492a00', '4d4d002a', '49492b00', '4d4d002b']);

interface Funn {
  readonly kode: Formatkode;
  readonly avvik?: readonly Avvik[];
  readonly tegnsett?: string;
  readonly bilde?: { readonly bredde: number; readonly hoeyde: number };
  readonly mime?: string;
  readonly endelse?: string;
}

const BILDER: Readonly<Record<string, Formatkode>> = {
  'image/tiff': 'tiff',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
};

async function pdf(biter: Filbiter): Promise<Funn> {
  const tilstand = await pdftilstand(biter);
  if (tilstand === 'frisk') return { kode: 'pdf' };
  return { kode: 'pdf', avvik: [{ kode: tilstand === 'kryptert' ? 'mottak.kryptert-pdf' : 'mottak.korrupt-pdf' }] };
}

async function zip(sti: string, hode: Buffer): Promise<Funn> {
  const tegn = await kjennetegnZip(sti);
  if (tegn === null) {
    const kode = gjettSkadetZip(hode);
    return { kode, avvik: [{ kode: kode === 'zip' ? 'mottak.korrupt-arkiv' : 'mottak.korrupt-fil' }] };
  }
  const avvik: Avvik[] = [];
  if (tegn.kryptert) avvik.push({ kode: tegn.kode === 'zip' ? 'mottak.kryptert-arkiv' : 'mottak.kryptert-dokument' });
  if (tegn.kode !== 'zip' && tegn.utpakket > BOMBEBYTES && tegn.utpakket > tegn.pakket * BOMBEFORHOLD) {
    avvik.push({ kode: 'mottak.zip-bombe' });
  }
  return { kode: tegn.kode, avvik };
}

async function ole(biter: Filbiter): Promise<Funn> {
  const innhold = await lesOle(biter);
  if (innhold === null) return { kode: 'ukjent', avvik: [{ kode: 'mottak.korrupt-fil' }] };
  const { kode, kryptert } = await oleFormat(biter, innhold);
  return { kode, avvik: kryptert ? [{ kode: 'mottak.kryptert-dokument' }] : [] };
}

async function bilde(biter: Filbiter, kode: Formatkode): Promise<Funn> {
  const maal = await lesBildemaal(biter, kode);
  if (maal === null || maal.bredde * maal.hoeyde === 0) return { kode, avvik: [{ kode: 'mottak.korrupt-fil' }] };
  const forStort = maal.bredde * maal.hoeyde > MAKS_PIKSLER;
  const detaljer = { bredde: maal.bredde, hoeyde: maal.hoeyde };
  return { kode, bilde: maal, avvik: forStort ? [{ kode: 'mottak.for-stort-bilde', detaljer }] : [] };
}

function tekst(hode: Buffer, filnavn: string, avkortet: boolean): Funn | null {
  const tegnsett = finnTegnsett(hode, avkortet);
  if (tegnsett === null) return null;
  const innhold = dekod(hode, tegnsett.navn);
  const kode = tekstformat(innhold, filnavn, avkortet);
  const avvik: Avvik[] = tegnsett.usikkert && kode !== 'eml' ? [{ kode: 'mottak.daarlig-tegnsett' }] : [];
  return { kode, tegnsett: tegnsett.navn, avvik };
}

/** A mail with stray binary in the body is no clean text, but its head still is. */
function epostMedBinaert(hode: Buffer, filnavn: string): Funn | null {
  const slutt = /\r?\n\r?\n/.exec(hode.toString('latin1'))?.index ?? 0;
  if (slutt < 20 || tekst(hode.subarray(0, slutt), filnavn, false)?.kode !== 'eml') return null;
  return { kode: 'eml' };
}

async function finn(sti: string, filnavn: string, biter: Filbiter): Promise<Funn> {
  if (biter.stoerrelse === 0) return { kode: 'tom', avvik: [{ kode: 'mottak.tom-fil' }] };
  const hode = await biter.les(0, PROEVE);
  if (hode.subarray(0, 8).equals(OLE_SIGNATUR)) return ole(biter);
  if (hode.length >= 4 && hode.readUInt32LE(0) === 0x223e9f78) return { kode: 'winmail' };
  if (ZIPMERKER.has(hode.toString('hex', 0, 4))) return zip(sti, hode);
  if (TIFFMERKER.has(hode.toString('hex', 0, 4))) return bilde(biter, 'tiff');
  // The standard lets up to 1024 bytes of rubbish stand before the mark; scanners and mail gateways put it there.
  if (hode.subarray(0, 1029).includes('%PDF-')) return pdf(biter);
  const type = await fileTypeFromBuffer(hode);
  const bildekode = BILDER[type?.mime ?? ''];
  if (bildekode !== undefined) return bilde(biter, bildekode);
  const lest = tekst(hode, filnavn, biter.stoerrelse > hode.length);
  if (lest !== null) return lest;
  const epost = epostMedBinaert(hode, filnavn);
  if (epost !== null) return epost;
  const ukjent = { kode: 'ukjent', avvik: [{ kode: 'mottak.ukjent-format' }] } as const;
  return type === undefined ? ukjent : { ...ukjent, mime: type.mime, endelse: type.ext };
}

/**
 * Tells what a file is by its bytes. Reads the head, the tail and a few offsets, so a 300 MB file costs no more than
 * a small one. `filnavn` is the name it came with. Throws only when the file cannot be opened.
 */
export async function gjenkjennFormat(fil: string, filnavn: string): Promise<Format> {
  const funn = await medFilbiter(fil, (biter) => finn(fil, filnavn, biter));
  const rad = FORMATER[funn.kode];
  const avvik = [...(funn.avvik ?? [])];
  if (funn.kode === 'ukjent' && avvik.length === 0) avvik.push({ kode: 'mottak.ukjent-format' });
  if (endelseLyver(filnavn, funn.kode) && funn.kode !== 'ukjent') avvik.push({ kode: 'mottak.endelse-stemmer-ikke' });
  return {
    kode: funn.kode,
    mime: funn.mime ?? rad.mime,
    endelse: funn.endelse ?? rad.endelser[0] ?? '',
    avvik,
    ...(funn.tegnsett === undefined ? {} : { tegnsett: funn.tegnsett }),
    ...(funn.bilde === undefined ? {} : { bilde: funn.bilde }),
  };
}
