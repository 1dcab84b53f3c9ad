/** Where ink ends and paper begins. */
export interface Terskel {
  /** Grey levels up to this are ink. */
  grense: number;
  /** Mean paper minus mean ink; small on a page with nothing on it, where the "ink" is only noise. */
  kontrast: number;
}

/** Under this difference there is no ink. */
export const MINSTE_KONTRAST = 45;

/** A prime step, so that no regular pattern on the page is met each time. */
const STEG = 7;
const MAKS_PROEVE = 300_000;

/** Otsu's threshold, moved a little towards the paper so that thin strokes count. */
export function finnTerskel(piksler: Uint8Array): Terskel {
  const hist = new Uint32Array(256);
  const steg = piksler.length > MAKS_PROEVE ? STEG : 1;
  let antall = 0;
  for (let i = 0; i < piksler.length; i += steg, antall++) {
    const v = piksler[i] as number;
    hist[v] = (hist[v] as number) + 1;
  }
  let sum = 0;
  for (let i = 0; i < 256; i++) sum += i * (hist[i] as number);
  let vekt = 0;
  let delsum = 0;
  let best = 0;
  let svar: Terskel = { grense: 128, kontrast: 0 };
  for (let t = 0; t < 255; t++) {
    vekt += hist[t] as number;
    if (vekt === 0 || vekt === antall) continue;
    delsum += t * (hist[t] as number);
    const blekk = delsum / vekt;
    const papir = (sum - delsum) / (antall - vekt);
    const mellom = vekt * (antall - vekt) * (blekk - papir) ** 2;
    if (mellom > best) {
      best = mellom;
      svar = { grense: t, kontrast: papir - blekk };
    }
  }
  return { ...svar, grense: Math.min(svar.grense + 10, 215) };
}

/** Runs shorter than this are horizontal strokes and dots; longer than that are frames and pictures. */
const KORTEST = 4;
const LENGST = 80;

/**
 * Typical height of small letters in pixels: the commonest length of upright strokes, sampled on every second column.
 * Text lines lean at most a few degrees here, so strokes still stand. 0 when there is too little to go by.
 */
export function smaabokstavHoeyde(bilde: { data: Uint8Array; bredde: number; hoeyde: number }): number {
  const { data, bredde: w, hoeyde: h } = bilde;
  const { grense, kontrast } = finnTerskel(data);
  if (kontrast < MINSTE_KONTRAST) return 0;
  const lengder = new Uint32Array(LENGST + 1);
  // Row by row with a running length per column: going down the columns would miss the cache at every step.
  const loep = new Uint16Array(Math.ceil(w / 2));
  for (let y = 0; y < h; y++) {
    const rad = y * w;
    for (let x = 0; x < w; x += 2) {
      const k = x >> 1;
      const n = loep[k] as number;
      if ((data[rad + x] as number) <= grense) loep[k] = n + 1;
      else if (n > 0) {
        if (n >= KORTEST && n <= LENGST) lengder[n] = (lengder[n] as number) + 1;
        loep[k] = 0;
      }
    }
  }
  let best = 0;
  let topp = 0;
  let alle = 0;
  for (let n = KORTEST; n < LENGST; n++) {
    alle += lengder[n] as number;
    // Two neighbours and the length as weight: a long stroke says more than a short one.
    const poeng = ((lengder[n - 1] as number) + 2 * (lengder[n] as number) + (lengder[n + 1] as number)) * n;
    if (poeng > topp) {
      topp = poeng;
      best = n;
    }
  }
  return alle < 100 ? 0 : best;
}
