import sharp, { type Sharp } from 'sharp';
import { type Kildebilde, type Kvartsving, MAKS_PIKSLER, MAKS_PIKSLER_OCR } from './kildebilde.ts';

/** Grey pixels, one byte each, no padding; 255 is white. */
export interface Graabilde {
  data: Uint8Array;
  bredde: number;
  hoeyde: number;
  dpi: number;
}

// One thread and no cache: many readers share the machine, and a child's memory must stay where its work is.
sharp.concurrency(1);
sharp.cache(false);

/** A sharp pipeline over the picture as stored; broken tails are tolerated because half a letter is better than none. */
export function pipeFra(kilde: Kildebilde): Sharp {
  const valg = { limitInputPixels: MAKS_PIKSLER, sequentialRead: true, failOn: 'none' as const };
  const { innhold } = kilde;
  if ('fil' in innhold) return sharp(innhold.fil, { ...valg, page: innhold.side, pages: 1 });
  if ('koding' in innhold) return sharp(innhold.koding, valg);
  const { data, bredde, hoeyde, kanaler } = innhold.raa;
  return sharp(data, { limitInputPixels: MAKS_PIKSLER, raw: { width: bredde, height: hoeyde, channels: kanaler } });
}

/**
 * What OCR reads at. At 200 dpi print down to 7 points reads as well as at 300 and costs a quarter less; coarse screens
 * and phone shots are doubled. `fin` keeps up to 300 dpi, for pages that did not read well.
 */
export type Finhet = 'vanlig' | 'fin';
const MAALDPI: Record<Finhet, number> = { vanlig: 200, fin: 300 };

function ocrSkala(kilde: Kildebilde, finhet: Finhet): number {
  const tak = Math.sqrt(MAKS_PIKSLER_OCR / (kilde.bredde * kilde.hoeyde));
  const maal = MAALDPI[finhet];
  const oensket = kilde.dpi > 1.08 * maal ? maal / kilde.dpi : kilde.dpi < 140 ? 2 : 1;
  return Math.min(oensket, tak);
}

/** Would `fin` give clearly more than the `dpi` we have? */
export const harFinere = (kilde: Kildebilde, dpi: number): boolean => kilde.dpi * ocrSkala(kilde, 'fin') > 1.1 * dpi;

/** The picture as grey pixels at OCR size, not yet turned as the file asks. */
export async function lesGraa(kilde: Kildebilde, finhet: Finhet): Promise<Graabilde> {
  const skala = ocrSkala(kilde, finhet);
  let pipe = pipeFra(kilde).flatten({ background: '#ffffff' }).greyscale();
  if (skala !== 1) {
    pipe = pipe.resize(Math.max(1, Math.round(kilde.bredde * skala)), Math.max(1, Math.round(kilde.hoeyde * skala)), {
      fit: 'fill',
      kernel: skala > 1 ? 'cubic' : 'linear',
    });
  }
  const { data, info } = await pipe
    .toColourspace('b-w')
    .extractChannel(0)
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, bredde: info.width, hoeyde: info.height, dpi: kilde.dpi * skala };
}

/** Turns by quarters, clockwise. */
export function svingGraa(bilde: Graabilde, sving: Kvartsving): Graabilde {
  const { data, bredde: w, hoeyde: h, dpi } = bilde;
  if (sving === 0) return bilde;
  const ut = new Uint8Array(data.length);
  if (sving === 180) {
    for (let i = 0, j = data.length - 1; j >= 0; i++, j--) ut[i] = data[j] as number;
    return { data: ut, bredde: w, hoeyde: h, dpi };
  }
  // Clockwise: (x, y) goes to (h-1-y, x) in an image that is h wide; counter-clockwise: to (y, w-1-x).
  for (let y = 0; y < h; y++) {
    const rad = y * w;
    if (sving === 90) for (let x = 0; x < w; x++) ut[x * h + (h - 1 - y)] = data[rad + x] as number;
    else for (let x = 0; x < w; x++) ut[(w - 1 - x) * h + y] = data[rad + x] as number;
  }
  return { data: ut, bredde: h, hoeyde: w, dpi };
}

/** Box average by a whole factor; what does not fill a box at the right and lower edge is dropped. */
export function forminsk(bilde: Graabilde, faktor: number): Graabilde {
  const { data, bredde: w } = bilde;
  const bw = Math.max(1, Math.floor(w / faktor));
  const bh = Math.max(1, Math.floor(bilde.hoeyde / faktor));
  const ut = new Uint8Array(bw * bh);
  const sum = new Uint32Array(bw);
  for (let y = 0; y < bh; y++) {
    sum.fill(0);
    for (let dy = 0; dy < faktor; dy++) {
      let i = (y * faktor + dy) * w;
      for (let x = 0; x < bw; x++) {
        let s = 0;
        for (let dx = 0; dx < faktor; dx++) s += data[i++] as number;
        sum[x] = (sum[x] as number) + s;
      }
    }
    for (let x = 0; x < bw; x++) ut[y * bw + x] = (sum[x] as number) / (faktor * faktor);
  }
  return { data: ut, bredde: bw, hoeyde: bh, dpi: bilde.dpi / faktor };
}
