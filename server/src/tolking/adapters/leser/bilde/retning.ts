import type { Ocrmotor } from '../ocr/motor.ts';
import { type Graabilde, svingGraa } from './graabilde.ts';
import type { Kvartsving } from './kildebilde.ts';

/** Ink rows are counted on every fourth row and column. */
const STEG = 4;
const MOERK = 140;

function utsnitt(bilde: Graabilde, x0: number, y0: number, b: number, h: number): Graabilde {
  const ut = new Uint8Array(b * h);
  for (let y = 0; y < h; y++) {
    const fra = (y0 + y) * bilde.bredde + x0;
    ut.set(bilde.data.subarray(fra, fra + b), y * b);
  }
  return { data: ut, bredde: b, hoeyde: h, dpi: bilde.dpi };
}

/** The start of the stretch of length `vindu` with most ink, without being mostly ink (that is a picture). */
function tettest(blekk: Float64Array, vindu: number, tak: number): number {
  let best = -1;
  let start = 0;
  let sum = 0;
  for (let i = 0; i < blekk.length; i++) {
    sum += blekk[i] as number;
    if (i >= vindu) sum -= blekk[i - vindu] as number;
    const poeng = sum > tak ? 0 : sum;
    if (i >= vindu - 1 && poeng > best) {
      best = poeng;
      start = i - vindu + 1;
    }
  }
  return start;
}

/** A strip with a few lines of text: across the page for 0/180, along it for 90/270. */
function stripe(bilde: Graabilde, paaLangs: boolean): Graabilde {
  const { data, bredde: w, hoeyde: h } = bilde;
  const langs = paaLangs ? w : h;
  const blekk = new Float64Array(Math.ceil(langs / STEG));
  for (let y = 0; y < h; y += STEG) {
    for (let x = 0; x < w; x += STEG) {
      if ((data[y * w + x] as number) >= MOERK) continue;
      const i = Math.floor((paaLangs ? x : y) / STEG);
      blekk[i] = (blekk[i] as number) + 1;
    }
  }
  const lengde = Math.min(langs, Math.max(160, Math.round(langs * 0.12)));
  const vindu = Math.max(1, Math.floor(lengde / STEG));
  const start = tettest(blekk, vindu, 0.4 * vindu * ((paaLangs ? h : w) / STEG)) * STEG;
  const plass = Math.min(start, langs - lengde);
  return paaLangs ? utsnitt(bilde, plass, 0, lengde, h) : utsnitt(bilde, 0, plass, w, lengde);
}

async function poeng(motor: Ocrmotor, bilde: Graabilde, sving: Kvartsving, tidsgrenseMs: number): Promise<number> {
  const bit = svingGraa(stripe(bilde, sving === 90 || sving === 270), sving);
  const ord = await motor.les(bit, 'blokk', tidsgrenseMs);
  let sum = 0;
  for (const o of ord) {
    const bokstaver = o.tekst.match(/\p{L}/gu)?.length ?? 0;
    if (bokstaver >= 3 && o.konfidens > 0.5) sum += bokstaver * o.konfidens ** 2;
  }
  return sum;
}

/**
 * Finds which quarter turn makes the page readable by reading a strip in each of the `kandidater`; works with both
 * engines and needs no orientation model. Returns `ellers` unless a candidate reads clearly better than it.
 */
export async function velgRetning(
  motor: Ocrmotor,
  bilde: Graabilde,
  kandidater: readonly Kvartsving[],
  ellers: Kvartsving,
  tidsgrenseMs: number,
): Promise<Kvartsving> {
  let best: Kvartsving = ellers;
  let topp = 12;
  for (const sving of kandidater) {
    const p = await poeng(motor, bilde, sving, tidsgrenseMs);
    if (p > topp * (sving === ellers ? 1 : 1.2)) {
      topp = p;
      best = sving;
    }
  }
  return best;
}
