import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export type Zippost = {
  readonly navn: string;
  readonly innhold: Uint8Array;
};
export type Raapost = {
  readonly navn: string;
  readonly crc: number;
  readonly pakket: Uint8Array;
  readonly stoerrelse: number;
  readonly metode: 0 | 8;
};

// 18 Nov 2026, 09:00: a zip has no other clock than this.
const DOSTID = (9 << 11) >>> 0;
const DOSDATO = (((2026 - 1980) << 9) | (11 << 5) | 18) >>> 0;
const UTF8 = 0x0800;

export function pakk({ navn, innhold }: Zippost): Raapost {
  return { navn, crc: crc32(innhold), pakket: deflateRawSync(innhold), stoerrelse: innhold.length, metode: 8 };
}

function hode(post: Raapost, lengde: number, signatur: number): Buffer {
  const ut = Buffer.alloc(lengde);
  const f = lengde === 46 ? 2 : 0;
  ut.writeUInt32LE(signatur, 0);
  if (f === 2) ut.writeUInt16LE(20, 4);
  ut.writeUInt16LE(20, 4 + f);
  ut.writeUInt16LE(UTF8, 6 + f);
  ut.writeUInt16LE(post.metode, 8 + f);
  ut.writeUInt16LE(DOSTID, 10 + f);
  ut.writeUInt16LE(DOSDATO, 12 + f);
  ut.writeUInt32LE(post.crc, 14 + f);
  ut.writeUInt32LE(post.pakket.length, 18 + f);
  ut.writeUInt32LE(post.stoerrelse, 22 + f);
  ut.writeUInt16LE(Buffer.byteLength(post.navn), 26 + f);
  return ut;
}

/**
 * A zip with fixed times. `delt`: every entry of the directory points at the first entry's bytes, which only a hostile zip does.
 */
export function skrivZip(poster: readonly Raapost[], delt = false): Buffer {
  const biter: Buffer[] = [];
  const katalog: Buffer[] = [];
  let plass = 0;
  for (const [nr, post] of poster.entries()) {
    const navn = Buffer.from(post.navn);
    const sentral = hode(post, 46, 0x02014b50);
    sentral.writeUInt32LE(delt ? 0 : plass, 42);
    katalog.push(sentral, navn);
    if (delt && nr > 0) continue;
    const lokal = hode(post, 30, 0x04034b50);
    biter.push(lokal, navn, Buffer.from(post.pakket));
    plass += lokal.length + navn.length + post.pakket.length;
  }
  const katalogbytes = Buffer.concat(katalog);
  const slutt = Buffer.alloc(22);
  slutt.writeUInt32LE(0x06054b50, 0);
  slutt.writeUInt16LE(poster.length, 8);
  slutt.writeUInt16LE(poster.length, 10);
  slutt.writeUInt32LE(katalogbytes.length, 12);
  slutt.writeUInt32LE(plass, 16);
  return Buffer.concat([...biter, katalogbytes, slutt]);
}

export function lagZip(poster: readonly Zippost[]): Buffer {
  return skrivZip(poster.map(pakk));
}

/** Reads a zip that we trust (our own .docx), by its directory. */
export function lesZip(zip: Buffer): Zippost[] {
  const slutt = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const antall = zip.readUInt16LE(slutt + 10);
  let plass = zip.readUInt32LE(slutt + 16);
  const ut: Zippost[] = [];
  for (let nr = 0; nr < antall; nr += 1) {
    const metode = zip.readUInt16LE(plass + 10);
    const pakket = zip.readUInt32LE(plass + 20);
    const [navnl, ekstra, merknad] = [28, 30, 32].map((av) => zip.readUInt16LE(plass + av)) as [number, number, number];
    const lokal = zip.readUInt32LE(plass + 42);
    const navn = zip.toString('utf8', plass + 46, plass + 46 + navnl);
    const start = lokal + 30 + zip.readUInt16LE(lokal + 26) + zip.readUInt16LE(lokal + 28);
    const bytes = zip.subarray(start, start + pakket);
    if (!navn.endsWith('/')) ut.push({ navn, innhold: metode === 8 ? inflateRawSync(bytes) : bytes });
    plass += 46 + navnl + ekstra + merknad;
  }
  return ut;
}
