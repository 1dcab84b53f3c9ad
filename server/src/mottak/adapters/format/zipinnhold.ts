import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Formatkode } from '../../ports/formatgjenkjenner.ts';
import { erSystemfeil } from './systemfeil.ts';

/** Code page 850, 0x80–0xFF: what Windows in Norway has written in zip names for thirty years. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** The name of an entry: the Unicode extra field, the UTF-8 flag, UTF-8 that happens to be valid, else CP850. */
export function zipNavn(entry: Pick<Entry, 'fileNameRaw' | 'generalPurposeBitFlag' | 'extraFields'>): string {
  const unicode = entry.extraFields.find((felt) => felt.id === 0x7075 && felt.data.length > 5 && felt.data[0] === 1);
  const raa = unicode === undefined ? entry.fileNameRaw : unicode.data.subarray(5);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raa);
  } catch (grunn) {
    if (!(grunn instanceof TypeError)) throw grunn;
  }
  return Array.from(raa, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (CP850[byte - 0x80] ?? '_'))).join('');
}

export interface Zipfil {
  readonly antall: number;
  innganger(): AsyncIterable<Entry>;
  aapne(entry: Entry): Promise<Readable>;
}

/**
 * Opens a zip for reading entry by entry. Names are left raw: yauzl would refuse `../x`, we want to keep the file
 * under a harmless name. Throws yauzl's error when the central directory is missing or damaged.
 */
export async function medZip<T>(sti: string, bruk: (zip: Zipfil) => Promise<T>): Promise<T> {
  const zip: ZipFile = await openPromise(sti, { lazyEntries: true, autoClose: false, decodeStrings: false });
  try {
    return await bruk({
      antall: zip.entryCount,
      innganger: () => zip.eachEntry(),
      aapne: (entry) => zip.openReadStreamPromise(entry),
    });
  } finally {
    zip.close();
  }
}

async function lesKort(stroem: Readable, maks: number): Promise<string> {
  const biter: Buffer[] = [];
  let sum = 0;
  for await (const bit of stroem) {
    biter.push(Buffer.from(bit));
    sum += bit.length;
    if (sum > maks) break;
  }
  return Buffer.concat(biter).toString('utf8');
}

const ODF: Readonly<Record<string, Formatkode>> = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' };
const OOXML: Readonly<Record<string, Formatkode>> = { word: 'docx', xl: 'xlsx', ppt: 'pptx' };

export interface Zipkjennetegn {
  readonly kode: Formatkode;
  readonly kryptert: boolean;
  /** Sum of declared unpacked and packed sizes, bytes. */
  readonly utpakket: number;
  readonly pakket: number;
}

const MAKS_INNGANGER = 5000;

/** Tells Office documents from plain archives by the entries they must have; any error means `null`: damaged. */
export async function kjennetegnZip(sti: string): Promise<Zipkjennetegn | null> {
  try {
    return await medZip(sti, async (zip) => {
      let kode: Formatkode = 'zip';
      let kryptert = false;
      let utpakket = 0;
      let pakket = 0;
      let sett = 0;
      let harTyper = false;
      let ooxml: Formatkode | undefined;
      for await (const entry of zip.innganger()) {
        sett += 1;
        if (sett > MAKS_INNGANGER) break;
        const navn = zipNavn(entry);
        utpakket += entry.uncompressedSize;
        pakket += entry.compressedSize;
        if (entry.isEncrypted()) kryptert = true;
        if (navn === '[Content_Types].xml') harTyper = true;
        ooxml ??= OOXML[/^(word|xl|ppt)\//.exec(navn)?.[1] ?? ''];
        if (navn === 'mimetype' && !entry.isEncrypted() && entry.uncompressedSize < 200) {
          const type = await lesKort(await zip.aapne(entry), 200);
          kode = ODF[/^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(type)?.[1] ?? ''] ?? kode;
        }
        if (navn === 'META-INF/manifest.xml' && kode !== 'zip' && entry.uncompressedSize < 1_000_000) {
          if ((await lesKort(await zip.aapne(entry), 1_000_000)).includes('encryption-data')) kryptert = true;
        }
      }
      return { kode: harTyper && ooxml !== undefined ? ooxml : kode, kryptert, utpakket, pakket };
    });
  } catch (grunn) {
    if (erSystemfeil(grunn)) throw grunn;
    // yauzl reports every kind of damage as a plain Error; to the reader they are all the same: a damaged archive.
    return null;
  }
}

/** The best guess for a zip whose list of contents is damaged, from the entries that stand first in the file. */
export function gjettSkadetZip(hode: Buffer): Formatkode {
  const tekst = hode.toString('latin1');
  const odf = /^PK[\s\S]{20,30}mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(tekst);
  if (odf !== null) return ODF[odf[1] ?? ''] ?? 'zip';
  if (!tekst.includes('[Content_Types].xml')) return 'zip';
  return OOXML[/PK[\s\S]{20,30}(word|xl|ppt)\//.exec(tekst)?.[1] ?? ''] ?? 'zip';
}
