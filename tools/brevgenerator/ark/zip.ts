import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One entry; `pakket` gives the deflated bytes as they are to stand, with the size and CRC that are claimed for them. */
export interface Zippost {
  readonly navn: string;
  readonly innhold: Uint8Array;
  readonly pakket?: { readonly bytes: Uint8Array; readonly stoerrelse: number; readonly crc: number };
}

// 20 November 2026, 09:00 as MS-DOS writes it: a ZIP of ours never tells when it was made.
const DATO = ((2026 - 1980) << 9) | (11 << 5) | 20;
const TID = 9 << 11;
const UTF8 = 0x0800;
const DEFLATE = 8;

/**
 * A ZIP whose bytes depend on its contents alone. Written here because the hostile set needs entries no library will write
 * (a path out of the folder, a size that is a lie) and the rest needs fixed timestamps.
 * `delt`: every directory entry points to the first local header (an overlapping bomb).
 */
export function lagZip(poster: readonly Zippost[], delt = false): Buffer {
  const deler: Buffer[] = [];
  const katalog: Buffer[] = [];
  let posisjon = 0;
  for (const [nr, post] of poster.entries()) {
    const navn = Buffer.from(post.navn, 'utf8');
    const pakket = post.pakket ?? {
      bytes: deflateRawSync(post.innhold, { level: 9 }),
      stoerrelse: post.innhold.length,
      crc: crc32(post.innhold),
    };
    const felles = hode(pakket, navn.length);
    const start = delt ? 0 : posisjon;
    if (!delt || nr === 0) {
      const lokal = Buffer.concat([tall4(0x04034b50), felles, navn, pakket.bytes]);
      deler.push(lokal);
      posisjon += lokal.length;
    }
    katalog.push(Buffer.concat([tall4(0x02014b50), tall2(20), felles, Buffer.alloc(10), tall4(start), navn]));
  }
  const liste = Buffer.concat(katalog);
  const antall = [tall2(poster.length), tall2(poster.length)];
  const slutt = [tall4(0x06054b50), Buffer.alloc(4), ...antall, tall4(liste.length), tall4(posisjon), tall2(0)];
  return Buffer.concat([...deler, liste, ...slutt]);
}

function hode(pakket: { bytes: Uint8Array; stoerrelse: number; crc: number }, navn: number): Buffer {
  const korte = [20, UTF8, DEFLATE, TID, DATO].map(tall2);
  const lange = [pakket.crc, pakket.bytes.length, pakket.stoerrelse].map(tall4);
  return Buffer.concat([...korte, ...lange, tall2(navn), tall2(0)]);
}

/** The entries of a ZIP that another library has just written (no ZIP64, no encryption). */
export function lesZip(zip: Buffer): Zippost[] {
  const slutt = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (slutt < 0) throw new Error('Not a ZIP');
  const poster: Zippost[] = [];
  let i = zip.readUInt32LE(slutt + 16);
  for (let nr = 0; nr < zip.readUInt16LE(slutt + 10); nr += 1) {
    const [navn, ekstra, merknad] = [zip.readUInt16LE(i + 28), zip.readUInt16LE(i + 30), zip.readUInt16LE(i + 32)];
    const lokal = zip.readUInt32LE(i + 42);
    const fra = lokal + 30 + zip.readUInt16LE(lokal + 26) + zip.readUInt16LE(lokal + 28);
    const bytes = zip.subarray(fra, fra + zip.readUInt32LE(i + 20));
    const innhold = zip.readUInt16LE(i + 10) === DEFLATE ? inflateRawSync(bytes) : bytes;
    poster.push({ navn: zip.toString('utf8', i + 46, i + 46 + navn), innhold });
    i += 46 + navn + ekstra + merknad;
  }
  return poster;
}

function tall2(n: number): Buffer {
  const b = Buffer.alloc(2);
  b.writeUInt16LE(n);
  return b;
}

function tall4(n: number): Buffer {
  const b = Buffer.alloc(4);
  b.writeUInt32LE(n >>> 0);
  return b;
}
