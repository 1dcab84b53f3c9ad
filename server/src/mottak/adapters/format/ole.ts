import type { Formatkode } from '../../ports/formatgjenkjenner.ts';
import type { Filbiter } from './filbiter.ts';

/**
 * Compound File Binary (the container of .doc, .xls, .ppt, .msg and of encrypted .docx), read just far enough to list
 * its streams. Source: [MS-CFB]. Every chain is followed with a bound, so a looping file ends.
 */
export interface OleStroem {
  readonly navn: string;
  readonly startsektor: number;
  readonly stoerrelse: number;
}

export interface OleInnhold {
  readonly sektor: number;
  readonly stroemmer: readonly OleStroem[];
}

export const OLE_SIGNATUR = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const SLUTT_PAA_KJEDE = 0xfffffffa;
const MAKS_KATALOGSEKTORER = 4096;
const STOR_STROEM = 4096;

async function fatSektorer(biter: Filbiter, hode: Buffer, sektor: number): Promise<number[]> {
  const liste: number[] = [];
  for (let i = 0; i < 109; i += 1) liste.push(hode.readUInt32LE(76 + i * 4));
  let difat = hode.readUInt32LE(68);
  for (let runde = 0; difat < SLUTT_PAA_KJEDE && runde < 1024; runde += 1) {
    const blokk = await biter.les((difat + 1) * sektor, sektor);
    if (blokk.length < sektor) break;
    for (let i = 0; i < sektor / 4 - 1; i += 1) liste.push(blokk.readUInt32LE(i * 4));
    difat = blokk.readUInt32LE(sektor - 4);
  }
  return liste.filter((nummer) => nummer < SLUTT_PAA_KJEDE);
}

function lesKatalog(blokk: Buffer): OleStroem[] {
  const ut: OleStroem[] = [];
  for (let start = 0; start + 128 <= blokk.length; start += 128) {
    const navnelengde = blokk.readUInt16LE(start + 64);
    if (navnelengde < 2 || navnelengde > 64 || blokk[start + 66] === 0) continue;
    ut.push({
      navn: blokk.toString('utf16le', start, start + navnelengde - 2),
      startsektor: blokk.readUInt32LE(start + 116),
      stoerrelse: blokk.readUInt32LE(start + 120),
    });
  }
  return ut;
}

/** Lists the streams, or null when the file is cut off or no compound file at all. */
export async function lesOle(biter: Filbiter): Promise<OleInnhold | null> {
  const hode = await biter.les(0, 512);
  if (hode.length < 512 || !hode.subarray(0, 8).equals(OLE_SIGNATUR)) return null;
  const skift = hode.readUInt16LE(30);
  if (skift !== 9 && skift !== 12) return null;
  const sektor = 2 ** skift;
  const fat = await fatSektorer(biter, hode, sektor);
  const stroemmer: OleStroem[] = [];
  let nummer = hode.readUInt32LE(48);
  for (let runde = 0; nummer < SLUTT_PAA_KJEDE && runde < MAKS_KATALOGSEKTORER; runde += 1) {
    const blokk = await biter.les((nummer + 1) * sektor, sektor);
    if (blokk.length < sektor) break;
    stroemmer.push(...lesKatalog(blokk));
    const fatsektor = fat[Math.floor((nummer * 4) / sektor)];
    if (fatsektor === undefined) break;
    const neste = await biter.les((fatsektor + 1) * sektor + ((nummer * 4) % sektor), 4);
    if (neste.length < 4) break;
    nummer = neste.readUInt32LE(0);
  }
  return stroemmer.length === 0 ? null : { sektor, stroemmer };
}

async function stroemstart(biter: Filbiter, ole: OleInnhold, navn: string, lengde: number): Promise<Buffer> {
  const stroem = ole.stroemmer.find((s) => s.navn === navn);
  // Short streams live in the mini stream; both flags we look for stand in streams that are never short in practice.
  if (stroem === undefined || stroem.stoerrelse < STOR_STROEM) return Buffer.alloc(0);
  return biter.les((stroem.startsektor + 1) * ole.sektor, lengde);
}

/** Which Office format the streams make, and whether a password is needed ([MS-DOC] FibBase, [MS-XLS] FilePass). */
export async function oleFormat(biter: Filbiter, ole: OleInnhold): Promise<{ kode: Formatkode; kryptert: boolean }> {
  const har = (navn: string): boolean => ole.stroemmer.some((s) => s.navn === navn);
  if (har('EncryptedPackage')) return { kode: 'docx', kryptert: true };
  if (har('__properties_version1.0') || har('__nameid_version1.0')) return { kode: 'msg', kryptert: false };
  if (har('WordDocument')) {
    const fib = await stroemstart(biter, ole, 'WordDocument', 12);
    return { kode: 'doc', kryptert: fib.length === 12 && (fib.readUInt16LE(10) & 0x0100) !== 0 };
  }
  const bok = ['Workbook', 'Book'].find(har);
  if (bok !== undefined) {
    const start = await stroemstart(biter, ole, bok, 64);
    const etterBof = start.length >= 4 ? 4 + start.readUInt16LE(2) : 0;
    const kryptert = etterBof > 0 && etterBof + 2 <= start.length && start.readUInt16LE(etterBof) === 0x002f;
    return { kode: 'xls', kryptert };
  }
  if (har('PowerPoint Document')) return { kode: 'ppt', kryptert: har('EncryptedSummary') };
  return { kode: 'ukjent', kryptert: false };
}
