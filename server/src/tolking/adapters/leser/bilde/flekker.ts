import type { Graabilde } from './graabilde.ts';

/** A pixel this much lighter or darker than all four neighbours is a speck, not ink. */
const SKILLE = 56;
/** Clean text has hardly any such pixels; above this share the page is treated. */
export const FLEKKGRENSE = 0.0004;

/** Share of isolated pixels, measured on every third row. */
export function maalFlekker(bilde: Graabilde): number {
  const { data, bredde: w, hoeyde: h } = bilde;
  let treff = 0;
  let sett = 0;
  for (let y = 1; y < h - 1; y += 3) {
    const rad = y * w;
    for (let i = rad + 1; i < rad + w - 1; i++) {
      const p = data[i] as number;
      const v = p - (data[i - 1] as number);
      if (v < SKILLE && v > -SKILLE) continue;
      const hd = p - (data[i + 1] as number);
      const o = p - (data[i - w] as number);
      const n = p - (data[i + w] as number);
      if (
        (v > 0 && hd >= SKILLE && o >= SKILLE && n >= SKILLE) ||
        (v < 0 && hd <= -SKILLE && o <= -SKILLE && n <= -SKILLE)
      )
        treff++;
    }
    sett += w - 2;
  }
  return sett === 0 ? 0 : treff / sett;
}

/** Median of nine by a sorting network (Devillard), in place on `v`. */
function median9(v: Uint8Array): number {
  const bytt = (a: number, b: number): void => {
    const x = v[a] as number;
    const y = v[b] as number;
    if (x > y) {
      v[a] = y;
      v[b] = x;
    }
  };
  for (let i = 0; i < NETTVERK.length; i += 2) bytt(NETTVERK[i] as number, NETTVERK[i + 1] as number);
  return v[4] as number;
}

const NETTVERK = new Uint8Array([
  1, 2, 4, 5, 7, 8, 0, 1, 3, 4, 6, 7, 1, 2, 4, 5, 7, 8, 0, 3, 5, 8, 4, 7, 3, 6, 1, 4, 2, 5, 4, 7, 4, 2, 6, 4, 4, 2,
]);

/**
 * Removes specks: a pixel that stands out from the median of its 3 × 3 neighbourhood takes that median. Without it
 * tesseract spends minutes on a speckled page and reads nothing of it.
 */
export function fjernFlekker(bilde: Graabilde): Graabilde {
  const { data, bredde: w, hoeyde: h } = bilde;
  const ut = Uint8Array.from(data);
  const v = new Uint8Array(9);
  for (let y = 1; y < h - 1; y++) {
    const rad = y * w;
    for (let i = rad + 1; i < rad + w - 1; i++) {
      const p = data[i] as number;
      const snitt =
        ((data[i - 1] as number) + (data[i + 1] as number) + (data[i - w] as number) + (data[i + w] as number)) >> 2;
      if (p - snitt < 30 && snitt - p < 30) continue;
      v[0] = data[i - w - 1] as number;
      v[1] = data[i - w] as number;
      v[2] = data[i - w + 1] as number;
      v[3] = data[i - 1] as number;
      v[4] = p;
      v[5] = data[i + 1] as number;
      v[6] = data[i + w - 1] as number;
      v[7] = data[i + w] as number;
      v[8] = data[i + w + 1] as number;
      ut[i] = median9(v);
    }
  }
  return { ...bilde, data: ut };
}
