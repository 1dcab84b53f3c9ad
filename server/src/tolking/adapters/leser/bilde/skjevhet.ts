import { finnTerskel, MINSTE_KONTRAST } from './blekk.ts';
import { forminsk, type Graabilde } from './graabilde.ts';

/** What the coarse look at a page tells. Angles in degrees, clockwise lean positive. */
export interface Linjer {
  skjevhet: number;
  /** How strongly lines stand out along the rows, and along the columns; compare the two to see a page on its side. */
  vannrett: number;
  loddrett: number;
  /** Share of the page that is ink, 0..1. */
  blekk: number;
  /** Ink points (x, y alternating) in a copy `skala` times smaller. */
  punkter: Int16Array;
  skala: number;
}

const MAALBREDDE = 700;
const MAKS_PUNKTER = 16_000;
const MAKS_VINKEL = 7;
/** Under this the rows are straight enough; turning would only blur. */
const MINSTE_VINKEL = 0.12;

/** Ink points of the shrunken page; a point must have lighter paper above it (edges carry the line, solid areas do not). */
function finnPunkter(liten: Graabilde): { punkter: Int16Array; blekk: number } {
  const { data, bredde: w, hoeyde: h } = liten;
  const { grense, kontrast } = finnTerskel(data);
  if (kontrast < MINSTE_KONTRAST) return { punkter: new Int16Array(0), blekk: 0 };
  const alle: number[] = [];
  let blekk = 0;
  for (let y = 1; y < h; y++) {
    for (let x = 1; x < w - 1; x++) {
      const i = y * w + x;
      if ((data[i] as number) > grense) continue;
      blekk++;
      if ((data[i - w] as number) > grense || (data[i - 1] as number) > grense) alle.push(x, y);
    }
  }
  const hvert = Math.max(1, Math.ceil(alle.length / 2 / MAKS_PUNKTER));
  const punkter = new Int16Array(Math.ceil(alle.length / 2 / hvert) * 2);
  for (let i = 0, j = 0; i < alle.length; i += 2 * hvert) {
    punkter[j++] = alle[i] as number;
    punkter[j++] = alle[i + 1] as number;
  }
  return { punkter, blekk: blekk / (w * h) };
}

/** Sum of squared steps of the projection profile at a given lean; sharp lines give tall steps (Postl's measure). */
function profil(punkter: Int16Array, grader: number, lengde: number, paaTvers: boolean, bytte: Float64Array): number {
  const t = Math.tan((grader * Math.PI) / 180);
  bytte.fill(0);
  const a = paaTvers ? 0 : 1;
  const midt = lengde;
  for (let i = 0; i < punkter.length; i += 2) {
    const langs = punkter[i + 1 - a] as number;
    const tvers = punkter[i + a] as number;
    const plass = tvers - t * langs + midt;
    const hel = Math.floor(plass);
    const rest = plass - hel;
    bytte[hel] = (bytte[hel] as number) + 1 - rest;
    bytte[hel + 1] = (bytte[hel + 1] as number) + rest;
  }
  let sum = 0;
  for (let i = 1; i < bytte.length; i++) sum += ((bytte[i] as number) - (bytte[i - 1] as number)) ** 2;
  return sum;
}

function besteVinkel(
  punkter: Int16Array,
  lengde: number,
  paaTvers: boolean,
): { vinkel: number; styrke: number; topp: number } {
  const bytte = new Float64Array(lengde * 3 + 4);
  const poeng = (v: number): number => profil(punkter, v, lengde, paaTvers, bytte);
  let vinkel = 0;
  let topp = poeng(0);
  const grove: number[] = [topp];
  const proev = (v: number): number => {
    const p = poeng(v);
    if (p > topp) {
      topp = p;
      vinkel = v;
    }
    return p;
  };
  for (let v = 0.5; v <= MAKS_VINKEL; v += 0.5) grove.push(proev(v), proev(-v));
  for (const steg of [0.25, 0.1, 0.05]) {
    const om = vinkel;
    proev(om + steg);
    proev(om - steg);
    if (steg === 0.1) {
      proev(om + 2 * steg);
      proev(om - 2 * steg);
    }
  }
  grove.sort((x, y) => x - y);
  const vanlig = grove[Math.floor(grove.length / 2)] ?? 1;
  return { vinkel, styrke: topp / Math.max(1, vanlig), topp };
}

/** Measures lean and line direction on a copy about 700 px wide; a few milliseconds. */
export function maalLinjer(bilde: Graabilde): Linjer {
  const skala = Math.max(1, Math.round(Math.min(bilde.bredde, bilde.hoeyde) / MAALBREDDE));
  const liten = skala === 1 ? bilde : forminsk(bilde, skala);
  const { punkter, blekk } = finnPunkter(liten);
  const lengde = Math.max(liten.bredde, liten.hoeyde);
  if (punkter.length < 200) return { skjevhet: 0, vannrett: 0, loddrett: 0, blekk, punkter, skala };
  const rader = besteVinkel(punkter, lengde, false);
  const kolonner = besteVinkel(punkter, lengde, true);
  // Only a clear peak is trusted: a photo or a form full of frames has none, and must not be turned.
  const klar = rader.styrke > 1.25 && Math.abs(rader.vinkel) >= MINSTE_VINKEL;
  return { skjevhet: klar ? rader.vinkel : 0, vannrett: rader.topp, loddrett: kolonner.topp, blekk, punkter, skala };
}
