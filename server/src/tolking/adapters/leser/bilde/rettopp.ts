import type { Graabilde } from './graabilde.ts';

/** Size of the sheet after straightening, as factors of the upright picture (1 = unchanged). */
export interface Lerret {
  fb: number;
  fh: number;
}

/**
 * The sheet that holds a page straightened by `grader`. Normally its own size (a sheet that lay askew in the scanner fits
 * again); when ink would fall outside, it grows so that nothing is lost.
 */
export function finnLerret(bredde: number, hoeyde: number, grader: number, punkter: Int16Array, skala: number): Lerret {
  const r = (grader * Math.PI) / 180;
  const cos = Math.cos(r);
  const sin = Math.sin(r);
  const mb = bredde / 2 / skala;
  const mh = hoeyde / 2 / skala;
  let utenfor = 0;
  for (let i = 0; i < punkter.length; i += 2) {
    const x = (punkter[i] as number) - mb;
    const y = (punkter[i + 1] as number) - mh;
    if (Math.abs(x * cos + y * sin) > mb || Math.abs(-x * sin + y * cos) > mh) utenfor++;
  }
  if (utenfor <= Math.max(4, punkter.length / 2 / 500)) return { fb: 1, fh: 1 };
  const s = Math.abs(sin);
  const c = Math.abs(cos);
  return { fb: (bredde * c + hoeyde * s) / bredde, fh: (bredde * s + hoeyde * c) / hoeyde };
}

/** Straightens by turning `grader` counter-clockwise about the middle (bilinear); what comes from outside is white. */
export function rettOpp(bilde: Graabilde, grader: number, lerret: Lerret): Graabilde {
  if (grader === 0) return bilde;
  const { data, bredde: w, hoeyde: h } = bilde;
  const ub = Math.round(w * lerret.fb);
  const uh = Math.round(h * lerret.fh);
  const ut = new Uint8Array(ub * uh).fill(255);
  const r = (grader * Math.PI) / 180;
  const cos = Math.cos(r);
  const sin = Math.sin(r);
  for (let y = 0; y < uh; y++) {
    const dy = y - uh / 2 + 0.5;
    let sx = (-ub / 2 + 0.5) * cos - dy * sin + w / 2 - 0.5;
    let sy = (-ub / 2 + 0.5) * sin + dy * cos + h / 2 - 0.5;
    const rad = y * ub;
    for (let x = 0; x < ub; x++, sx += cos, sy += sin) {
      if (sx < 0 || sy < 0 || sx >= w - 1 || sy >= h - 1) continue;
      const ix = sx | 0;
      const iy = sy | 0;
      const i = iy * w + ix;
      const tx = sx - ix;
      const ty = sy - iy;
      const oppe = (data[i] as number) * (1 - tx) + (data[i + 1] as number) * tx;
      const nede = (data[i + w] as number) * (1 - tx) + (data[i + w + 1] as number) * tx;
      ut[rad + x] = oppe + (nede - oppe) * ty + 0.5;
    }
  }
  return { data: ut, bredde: ub, hoeyde: uh, dpi: bilde.dpi };
}
