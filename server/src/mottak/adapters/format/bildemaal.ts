import type { Formatkode } from '../../ports/formatgjenkjenner.ts';
import type { Filbiter } from './filbiter.ts';

export interface Bildemaal {
  readonly bredde: number;
  readonly hoeyde: number;
}

const MAKS_SEGMENTER = 2000;

function png(hode: Buffer): Bildemaal | null {
  if (hode.length < 24 || hode.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { bredde: hode.readUInt32BE(16), hoeyde: hode.readUInt32BE(20) };
}

function gif(hode: Buffer): Bildemaal | null {
  return hode.length < 10 ? null : { bredde: hode.readUInt16LE(6), hoeyde: hode.readUInt16LE(8) };
}

function webp(hode: Buffer): Bildemaal | null {
  if (hode.length < 30) return null;
  const type = hode.toString('latin1', 12, 16);
  if (type === 'VP8X') return { bredde: 1 + hode.readUIntLE(24, 3), hoeyde: 1 + hode.readUIntLE(27, 3) };
  if (type === 'VP8L') {
    const bits = hode.readUInt32LE(21);
    return { bredde: 1 + (bits & 0x3fff), hoeyde: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return { bredde: hode.readUInt16LE(26) & 0x3fff, hoeyde: hode.readUInt16LE(28) & 0x3fff };
}

/** Walks the segments to the frame header (SOF0–SOF15 without DHT, JPG and DAC). */
async function jpeg(biter: Filbiter): Promise<Bildemaal | null> {
  let sted = 2;
  for (let i = 0; i < MAKS_SEGMENTER; i += 1) {
    const merke = await biter.les(sted, 9);
    if (merke.length < 4 || merke[0] !== 0xff) return null;
    const type = merke[1] ?? 0;
    if (type === 0xff) {
      sted += 1;
    } else if (type >= 0xc0 && type <= 0xcf && type !== 0xc4 && type !== 0xc8 && type !== 0xcc) {
      return merke.length < 9 ? null : { hoeyde: merke.readUInt16BE(5), bredde: merke.readUInt16BE(7) };
    } else if (type === 0x01 || (type >= 0xd0 && type <= 0xd8)) {
      sted += 2;
    } else {
      sted += 2 + merke.readUInt16BE(2);
    }
  }
  return null;
}

/** The largest page of a (multi-page, classic or big) TIFF; offsets out of the file end the walk. */
async function tiff(biter: Filbiter): Promise<Bildemaal | null> {
  const hode = await biter.les(0, 16);
  if (hode.length < 8) return null;
  const le = hode[0] === 0x49;
  const u16 = (b: Buffer, o: number): number => (le ? b.readUInt16LE(o) : b.readUInt16BE(o));
  const u32 = (b: Buffer, o: number): number => (le ? b.readUInt32LE(o) : b.readUInt32BE(o));
  const stor = u16(hode, 2) === 43;
  if (stor && hode.length < 16) return null;
  const peker = (b: Buffer, o: number): number =>
    stor ? Number(le ? b.readBigUInt64LE(o) : b.readBigUInt64BE(o)) : u32(b, o);
  const [antallLengde, rad, verdi, pekerlengde] = stor ? [8, 20, 12, 8] : [2, 12, 8, 4];
  let sted = peker(hode, stor ? 8 : 4);
  let stoerst: Bildemaal | null = null;
  const sett = new Set<number>();
  while (sted > 0 && !sett.has(sted) && sett.size < MAKS_SEGMENTER) {
    sett.add(sted);
    const teller = await biter.les(sted, antallLengde);
    if (teller.length < antallLengde) break;
    const antall = stor ? peker(teller, 0) : u16(teller, 0);
    if (antall > 4096) break;
    const tabell = await biter.les(sted + antallLengde, antall * rad + pekerlengde);
    if (tabell.length < antall * rad) break;
    const maal = { bredde: 0, hoeyde: 0 };
    for (let i = 0; i < antall; i += 1) {
      const merke = u16(tabell, i * rad);
      if (merke !== 256 && merke !== 257) continue;
      const tall = u16(tabell, i * rad + 2) === 3 ? u16(tabell, i * rad + verdi) : u32(tabell, i * rad + verdi);
      maal[merke === 256 ? 'bredde' : 'hoeyde'] = tall;
    }
    if (stoerst === null || maal.bredde * maal.hoeyde > stoerst.bredde * stoerst.hoeyde) stoerst = maal;
    sted = tabell.length >= antall * rad + pekerlengde ? peker(tabell, antall * rad) : 0;
  }
  return stoerst !== null && stoerst.bredde > 0 && stoerst.hoeyde > 0 ? stoerst : null;
}

/** HEIF: the largest `ispe` property (tiles and thumbnails have their own, smaller ones). */
async function heic(biter: Filbiter): Promise<Bildemaal | null> {
  const hode = await biter.les(0, 65536);
  let stoerst: Bildemaal | null = null;
  for (let i = hode.indexOf('ispe'); i >= 0 && i + 16 <= hode.length; i = hode.indexOf('ispe', i + 4)) {
    const maal = { bredde: hode.readUInt32BE(i + 8), hoeyde: hode.readUInt32BE(i + 12) };
    if (stoerst === null || maal.bredde * maal.hoeyde > stoerst.bredde * stoerst.hoeyde) stoerst = maal;
  }
  return stoerst;
}

/** Width and height in pixels read from the header alone; null when the file is cut off before they stand there. */
export async function lesBildemaal(biter: Filbiter, kode: Formatkode): Promise<Bildemaal | null> {
  if (kode === 'jpeg') return jpeg(biter);
  if (kode === 'tiff') return tiff(biter);
  if (kode === 'heic') return heic(biter);
  const hode = await biter.les(0, 64);
  if (kode === 'png') return png(hode);
  if (kode === 'gif') return gif(hode);
  return kode === 'webp' ? webp(hode) : null;
}
