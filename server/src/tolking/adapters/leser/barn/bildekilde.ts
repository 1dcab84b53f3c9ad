import fs from 'node:fs/promises';
import decodeHeic from 'heic-decode';
import sharp from 'sharp';
import type { Leseformat } from '../../../ports/dokumentleser.ts';
import {
  ForStortBilde,
  type Kildebilde,
  type Kvartsving,
  MAKS_PIKSLER,
  MAKS_PIKSLER_HELE,
  troligDpi,
} from '../bilde/kildebilde.ts';
import { Aapnefeil } from '../pdf/pdfium.ts';
import type { Raaside, Sidekilde } from './sidekilde.ts';

/** EXIF orientation → clockwise turn; the mirrored ones are so rare that only their turn is kept. */
const EXIF: Record<number, Kvartsving> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };
const MAKS_HEIC_BYTE = 200_000_000;

async function hentHeic(fil: string): Promise<Raaside> {
  const { size } = await fs.stat(fil);
  if (size > MAKS_HEIC_BYTE) throw new ForStortBilde();
  // libheif applies the stored turn itself.
  const { width, height, data } = await decodeHeic({ buffer: await fs.readFile(fil) });
  const raa = { data: Buffer.from(data.buffer), bredde: width, hoeyde: height, kanaler: 4 as const };
  const dpi = troligDpi(undefined, width, height);
  const bilde: Kildebilde = {
    innhold: { raa },
    bredde: width,
    hoeyde: height,
    rotasjon: 0,
    dpi,
    enbit: false,
    jpegUendret: false,
  };
  return { bilde, skannet: true };
}

async function hentSide(fil: string, nr: number, format: Leseformat): Promise<Raaside> {
  const meta = await sharp(fil, { page: nr - 1, pages: 1, limitInputPixels: false, failOn: 'none' }).metadata();
  const { width: bredde, height: hoeyde } = meta;
  const hele = meta.isProgressive === true || format === 'webp';
  if (bredde * hoeyde > (hele ? MAKS_PIKSLER_HELE : MAKS_PIKSLER)) throw new ForStortBilde();
  const orientering = meta.orientation ?? 1;
  const bilde: Kildebilde = {
    innhold: { fil, side: nr - 1 },
    bredde,
    hoeyde,
    rotasjon: EXIF[orientering] ?? 0,
    dpi: troligDpi(meta.density, bredde, hoeyde),
    enbit: meta.bitsPerSample === 1,
    jpegUendret: format === 'jpeg' && (meta.space === 'srgb' || meta.space === 'b-w'),
  };
  return { bilde, skannet: true };
}

async function antallSider(fil: string, format: Leseformat): Promise<number> {
  if (format !== 'tiff') return 1;
  const meta = await sharp(fil, { limitInputPixels: false, failOn: 'none' }).metadata();
  return meta.pages ?? 1;
}

/** A picture file; TIFF may have many pages, and each is opened on its own. Throws {@link Aapnefeil} for what is no picture. */
export async function aapneBildekilde(fil: string, format: Leseformat): Promise<Sidekilde> {
  let sider: number;
  try {
    sider = await antallSider(fil, format);
    if (format !== 'heic') await sharp(fil, { limitInputPixels: false, failOn: 'none' }).metadata();
  } catch (feil) {
    if (feil instanceof Error) throw new Aapnefeil('tolking.korrupt');
    throw feil;
  }
  const hent = (nr: number): Promise<Raaside> => (format === 'heic' ? hentHeic(fil) : hentSide(fil, nr, format));
  return { sider, hent, hentForArkiv: async (nr) => (await hent(nr)).bilde, lukk: () => undefined };
}
