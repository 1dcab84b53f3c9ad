import { forminsk, type Graabilde } from './graabilde.ts';

const RUTE = 32;
/** The paper is even and light enough when its darkest and lightest part differ less than this and it is lighter than that. */
const JEVN = 24;
const LYS = 200;
const MAALHVIT = 245;

/** Grey level of the paper in tiles of 32 px: the lightest of the 5 × 5 tiles around, so that text does not darken it. */
function papir(bilde: Graabilde): Graabilde {
  const ruter = forminsk(bilde, RUTE);
  const { bredde: w, hoeyde: h, data } = ruter;
  const ut = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let lysest = 0;
      for (let dy = Math.max(0, y - 2); dy <= Math.min(h - 1, y + 2); dy++)
        for (let dx = Math.max(0, x - 2); dx <= Math.min(w - 1, x + 2); dx++)
          lysest = Math.max(lysest, data[dy * w + dx] as number);
      ut[y * w + x] = lysest;
    }
  }
  return { ...ruter, data: ut };
}

/**
 * Evens out yellow paper, fold shadows and dark edges by dividing by the local paper tone. Even, light pages are
 * returned as they are.
 */
export function jevnBakgrunn(bilde: Graabilde): Graabilde {
  if (bilde.bredde < 4 * RUTE || bilde.hoeyde < 4 * RUTE) return bilde;
  const p = papir(bilde);
  const sortert = Uint8Array.from(p.data).sort();
  const lav = sortert[Math.floor(sortert.length * 0.03)] as number;
  const hoey = sortert[Math.floor(sortert.length * 0.97)] as number;
  if (hoey - lav < JEVN && lav > LYS) return bilde;
  const { data, bredde: w, hoeyde: h } = bilde;
  const ut = new Uint8Array(data.length);
  const faktor = new Float32Array(w);
  for (let y = 0; y < h; y++) {
    const fy = Math.min(p.hoeyde - 1, Math.max(0, y / RUTE - 0.5));
    const y0 = Math.floor(fy);
    const y1 = Math.min(p.hoeyde - 1, y0 + 1);
    const ty = fy - y0;
    if (y % 4 === 0) {
      for (let x = 0; x < w; x++) {
        const fx = Math.min(p.bredde - 1, Math.max(0, x / RUTE - 0.5));
        const x0 = Math.floor(fx);
        const x1 = Math.min(p.bredde - 1, x0 + 1);
        const tx = fx - x0;
        const oppe = (p.data[y0 * p.bredde + x0] as number) * (1 - tx) + (p.data[y0 * p.bredde + x1] as number) * tx;
        const nede = (p.data[y1 * p.bredde + x0] as number) * (1 - tx) + (p.data[y1 * p.bredde + x1] as number) * tx;
        faktor[x] = MAALHVIT / Math.max(40, oppe * (1 - ty) + nede * ty);
      }
    }
    const rad = y * w;
    for (let x = 0; x < w; x++) {
      const verdi = (data[rad + x] as number) * (faktor[x] as number);
      ut[rad + x] = verdi > 255 ? 255 : verdi;
    }
  }
  return { ...bilde, data: ut };
}
