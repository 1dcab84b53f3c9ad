import sharp from 'sharp';
import { type Graabilde, pipeFra } from './graabilde.ts';
import type { Kildebilde, Kvartsving } from './kildebilde.ts';
import type { Lerret } from './rettopp.ts';

/** How the stored picture is placed on the page as shown. */
export interface Stilling {
  /** Total clockwise quarter turns: what the file asks for and what we found. */
  sving: Kvartsving;
  /** Degrees counter-clockwise after that. */
  skjevhet: number;
  lerret: Lerret;
}

export const RETT: Stilling = { sving: 0, skjevhet: 0, lerret: { fb: 1, fh: 1 } };

const VISNING_DPI = 150;
const MAKS_KANT = 3600;
const MINIATYR_BREDDE = 200;
const HVIT = '#ffffff';
/** Encoder effort 0–6: 1 costs half of the default and the files grow by a few per cent. */
const INNSATS = 1;

/** Files made for the viewer, and the pixels of the large one. */
export interface Visning {
  bilde: string;
  miniatyr: string;
  bredde: number;
  hoeyde: number;
}

/** The page at viewing size, before any turning. */
export interface Piksler {
  data: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
  dpi: number;
}

type Uskalert = Omit<Piksler, 'dpi'>;

const somKilde = (p: Uskalert): ReturnType<typeof sharp> => sharp(p.data, { raw: p.raw });

async function hent(pipe: ReturnType<typeof sharp>): Promise<Uskalert> {
  const { data, info } = await pipe.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels as 1 | 2 | 3 | 4 } };
}

/** Quarter turn and straightening of the already small picture. */
async function still(p: Uskalert, s: Stilling): Promise<Uskalert> {
  const snudd = s.sving === 0 ? p : await hent(somKilde(p).rotate(s.sving));
  if (s.skjevhet === 0) return snudd;
  const vridd = await hent(somKilde(snudd).rotate(-s.skjevhet, { background: HVIT }));
  const b = Math.min(vridd.raw.width, Math.round(snudd.raw.width * s.lerret.fb));
  const h = Math.min(vridd.raw.height, Math.round(snudd.raw.height * s.lerret.fh));
  const left = Math.floor((vridd.raw.width - b) / 2);
  const top = Math.floor((vridd.raw.height - h) / 2);
  return hent(somKilde(vridd).extract({ left, top, width: b, height: h }));
}

/** Reads the picture at viewing size: JPEG is decoded straight to half or quarter size, which is most of the saving. */
export async function hentPiksler(kilde: Kildebilde): Promise<Piksler> {
  const skala = Math.min(1, VISNING_DPI / kilde.dpi, MAKS_KANT / Math.max(kilde.bredde, kilde.hoeyde));
  let pipe = pipeFra(kilde).flatten({ background: HVIT });
  if (skala < 1) {
    const b = Math.max(1, Math.round(kilde.bredde * skala));
    pipe = pipe.resize(b, Math.max(1, Math.round(kilde.hoeyde * skala)), { fit: 'fill', kernel: 'linear' });
  }
  return { ...(await hent(pipe.toColourspace('srgb'))), dpi: kilde.dpi * skala };
}

/** The same as grey (Rec. 601 weights), for measuring and for reading large print. */
export function pikslerTilGraa(p: Piksler): Graabilde {
  const { width: bredde, height: hoeyde, channels: k } = p.raw;
  const ut = new Uint8Array(bredde * hoeyde);
  for (let i = 0, j = 0; i < ut.length; i++, j += k) {
    ut[i] =
      k < 3
        ? (p.data[j] as number)
        : ((p.data[j] as number) * 77 + (p.data[j + 1] as number) * 150 + (p.data[j + 2] as number) * 29) >> 8;
  }
  return { data: ut, bredde, hoeyde, dpi: p.dpi };
}

/**
 * Writes the page image (about 150 dpi) and the thumbnail (200 px wide) as WebP.
 * `rot` is the path without ending: `<rot>.webp` and `<rot>-liten.webp`.
 */
export async function skrivVisning(piksler: Piksler, s: Stilling, rot: string): Promise<Visning> {
  const side = await still(piksler, s);
  const bilde = `${rot}.webp`;
  const miniatyr = `${rot}-liten.webp`;
  await somKilde(side).webp({ quality: 72, effort: INNSATS }).toFile(bilde);
  await somKilde(side)
    .resize({
      width: MINIATYR_BREDDE,
      withoutEnlargement: true,
      height: 4 * MINIATYR_BREDDE,
      fit: 'inside',
      kernel: 'linear',
    })
    .webp({ quality: 70, effort: INNSATS })
    .toFile(miniatyr);
  return { bilde, miniatyr, bredde: side.raw.width, hoeyde: side.raw.height };
}
