import fs from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { pipeFra } from './graabilde.ts';
import type { Kildebilde } from './kildebilde.ts';

const pakk = promisify(deflate);

/** The picture of one page as it stands in the archive copy; `fil` holds the stream, ready to be put into the PDF. */
export interface Arkivbilde {
  fil: string;
  koding: 'jpeg' | 'enbit';
  bredde: number;
  hoeyde: number;
  kanaler: 1 | 3;
  dpi: number;
}

const MAKS_DPI = 310;
const ARKIV_DPI = 300;
const KVALITET = 78;

/** Number of components in a JPEG's frame header; 0 when there is none. */
export function jpegKanaler(jpeg: Buffer): number {
  let i = 2;
  while (i + 9 < jpeg.length && jpeg[i] === 0xff) {
    const merke = jpeg[i + 1] as number;
    if (merke >= 0xc0 && merke <= 0xcf && merke !== 0xc4 && merke !== 0xc8 && merke !== 0xcc)
      return jpeg[i + 9] as number;
    i += 2 + jpeg.readUInt16BE(i + 2);
  }
  return 0;
}

/** Black and white pages: one bit a pixel (1 is white), deflated; sharp edges stay sharp. */
async function skrivEnbit(kilde: Kildebilde, fil: string): Promise<Arkivbilde> {
  const { data, info } = await pipeFra(kilde)
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const steg = Math.ceil(info.width / 8);
  const bit = Buffer.alloc(steg * info.height);
  for (let y = 0; y < info.height; y++) {
    const rad = y * info.width;
    for (let x = 0; x < info.width; x++) {
      if ((data[rad + x] as number) >= 128)
        bit[y * steg + (x >> 3)] = (bit[y * steg + (x >> 3)] as number) | (0x80 >> (x & 7));
    }
  }
  await fs.writeFile(fil, await pakk(bit, { level: 6 }));
  return { fil, koding: 'enbit', bredde: info.width, hoeyde: info.height, kanaler: 1, dpi: kilde.dpi };
}

async function uendretJpeg(kilde: Kildebilde): Promise<{ jpeg: Buffer; kanaler: 1 | 3 } | undefined> {
  if (!kilde.jpegUendret || 'raa' in kilde.innhold) return undefined;
  const jpeg = 'fil' in kilde.innhold ? await fs.readFile(kilde.innhold.fil) : kilde.innhold.koding;
  const kanaler = jpegKanaler(jpeg);
  return kanaler === 1 || kanaler === 3 ? { jpeg, kanaler } : undefined;
}

/**
 * Writes the archive picture of a page: the original JPEG bytes where they can stand, one-bit pages lossless, all else as
 * JPEG at no more than 300 dpi. Turning and straightening are left to the page's matrix, so pixels are never resampled for it.
 */
export async function skrivArkivbilde(kilde: Kildebilde, fil: string): Promise<Arkivbilde> {
  const uendret = await uendretJpeg(kilde);
  if (uendret !== undefined) {
    await fs.writeFile(fil, uendret.jpeg);
    const { bredde, hoeyde, dpi } = kilde;
    return { fil, koding: 'jpeg', bredde, hoeyde, kanaler: uendret.kanaler, dpi };
  }
  if (kilde.enbit && kilde.bredde * kilde.hoeyde < 40_000_000) return skrivEnbit(kilde, fil);
  const skala = kilde.dpi > MAKS_DPI ? ARKIV_DPI / kilde.dpi : 1;
  let pipe = pipeFra(kilde).flatten({ background: '#ffffff' });
  if (skala < 1) pipe = pipe.resize(Math.max(1, Math.round(kilde.bredde * skala)), null);
  // toColourspace keeps a grey source grey; the number of channels is read back from what was written.
  const skrevet = await pipe.jpeg({ quality: KVALITET }).toFile(fil);
  const kanaler = skrevet.channels === 1 ? 1 : 3;
  return { fil, koding: 'jpeg', bredde: skrevet.width, hoeyde: skrevet.height, kanaler, dpi: kilde.dpi * skala };
}
