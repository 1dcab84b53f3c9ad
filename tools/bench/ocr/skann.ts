import { writeFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { aapnePdf, medSide } from '../../../server/src/tolking/adapters/leser/pdf/pdfium.ts';
import { tegnSide } from '../../../server/src/tolking/adapters/leser/pdf/sidebilde.ts';
import { tilfeldig } from '../../tilfeldig.ts';

/** How a page is worn before it is "scanned". */
export interface Slitasje {
  dpi: number;
  /** Degrees. */
  skjevhet: number;
  /** Standard deviation of Gaussian noise, of 255. */
  stoey: number;
  /** Share of pixels turned wholly black or white. */
  flekker: number;
}

export const RENT: Slitasje = { dpi: 300, skjevhet: 0, stoey: 0, flekker: 0 };
export const SLITT: Slitasje = { dpi: 200, skjevhet: 1.5, stoey: 12, flekker: 0.005 };

const A4: [number, number] = [595.28, 841.89];
const MAKS_PIKSLER = 20_000_000;

async function slitSide(
  rgb: { data: Buffer; bredde: number; hoeyde: number },
  s: Slitasje,
  froe: number,
): Promise<Buffer> {
  const raw = { width: rgb.bredde, height: rgb.hoeyde, channels: 3 as const };
  let pipe = sharp(rgb.data, { raw }).greyscale();
  if (s.skjevhet !== 0) {
    const vridd = await pipe.rotate(s.skjevhet, { background: '#ffffff' }).png().toBuffer({ resolveWithObject: true });
    const left = Math.floor((vridd.info.width - rgb.bredde) / 2);
    const top = Math.floor((vridd.info.height - rgb.hoeyde) / 2);
    pipe = sharp(vridd.data).extract({ left, top, width: rgb.bredde, height: rgb.hoeyde }).greyscale();
  }
  const graa = await pipe.raw().toBuffer({ resolveWithObject: true });
  const t = tilfeldig(froe);
  const { data: piksler } = graa;
  for (let i = 0; i < piksler.length && (s.stoey > 0 || s.flekker > 0); i++) {
    if (t.tall() < s.flekker) piksler[i] = t.tall() < 0.5 ? 0 : 255;
    else piksler[i] = Math.max(0, Math.min(255, (piksler[i] as number) + t.normal() * s.stoey));
  }
  const { width, height, channels } = graa.info;
  return sharp(piksler, { raw: { width, height, channels } }).jpeg({ quality: 90 }).toBuffer();
}

/** Turns a text PDF into a PDF of page pictures, as a scanner would have made it. Writes `ut`. */
export async function skann(tekstPdf: string, ut: string, s: Slitasje): Promise<void> {
  const kilde = await aapnePdf(tekstPdf);
  const dok = new PDFDocument({ autoFirstPage: false });
  const biter: Buffer[] = [];
  dok.on('data', (bit: Buffer) => biter.push(bit));
  const ferdig = new Promise<void>((loes) => dok.on('end', loes));
  try {
    for (let nr = 1; nr <= kilde.sider; nr++) {
      const tegnet = await medSide(kilde, nr, (side) => tegnSide(kilde.pdfium, side, s.dpi, MAKS_PIKSLER));
      dok.addPage({ size: A4, margin: 0 });
      dok.image(await slitSide(tegnet, s, 7919 * nr), 0, 0, { width: A4[0], height: A4[1] });
    }
  } finally {
    kilde.lukk();
  }
  dok.end();
  await ferdig;
  await writeFile(ut, Buffer.concat(biter));
}
