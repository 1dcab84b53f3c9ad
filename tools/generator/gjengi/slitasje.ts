import type { Tilfeldig } from '../../tilfeldig.ts';
import type { Skannvalg } from '../typer.ts';
import type { Raster } from './raster.ts';

const TABELL = 1 << 16;
let normaltabell: Float32Array | undefined;

/** Normally distributed numbers, made once: drawing them per pixel would cost more than drawing the page. */
function normaler(): Float32Array {
  if (normaltabell) return normaltabell;
  const tall = new Float32Array(TABELL);
  let tilstand = 0x2545f491;
  const neste = () => {
    tilstand = (Math.imul(tilstand, 1664525) + 1013904223) >>> 0;
    return (tilstand + 1) / 4294967297;
  };
  for (let i = 0; i < TABELL; i += 1) tall[i] = Math.sqrt(-2 * Math.log(neste())) * Math.cos(2 * Math.PI * neste());
  normaltabell = tall;
  return tall;
}

/** Darkens the page in place: tone of the paper, folds, the back shining through, noise, specks. */
export function slit(side: Raster, skann: Skannvalg, r: Tilfeldig, bakside: Raster | null): void {
  const { piksler, bredde, hoeyde, kanaler } = side;
  const demping = foldSkygger(hoeyde, skann, r);
  const stoey = normaler();
  let tilstand = r.heltall(1, 0x7fffffff) >>> 0;
  let i = 0;
  for (let y = 0; y < hoeyde; y += 1) {
    const linje = demping[y] ?? 1;
    for (let x = 0; x < bredde; x += 1) {
      tilstand = (Math.imul(tilstand, 1664525) + 1013904223) >>> 0;
      let tillegg = (stoey[tilstand >>> 16] ?? 0) * skann.stoey;
      if (bakside) tillegg -= (255 - (bakside.piksler[y * bredde + x] ?? 255)) * 0.13;
      for (let k = 0; k < kanaler; k += 1) {
        const verdi = (piksler[i] ?? 255) * linje + tillegg;
        piksler[i] = verdi < 0 ? 0 : verdi > 255 ? 255 : verdi;
        i += 1;
      }
    }
  }
  strooFlekker(side, skann.flekker, r);
}

/** A factor per row: the tone of the paper, and a dark valley beside a light ridge where the letter was folded. */
function foldSkygger(hoeyde: number, skann: Skannvalg, r: Tilfeldig): Float32Array {
  const grunn = skann.papir / 255;
  const ut = new Float32Array(hoeyde).fill(grunn);
  const bredde = skann.dpi / 14;
  for (let nr = 1; nr <= skann.bretter; nr += 1) {
    const midt = (hoeyde * nr) / (skann.bretter + 1) + r.heltall(-20, 20);
    for (let y = Math.floor(midt - bredde * 4); y < midt + bredde * 4; y += 1) {
      const avstand = (y - midt) / bredde;
      const skygge = 0.16 * Math.exp(-avstand * avstand) - 0.05 * Math.exp(-((avstand + 1.4) ** 2));
      if (y >= 0 && y < hoeyde) ut[y] = (ut[y] ?? 1) * (1 - skygge);
    }
  }
  return ut;
}

function strooFlekker({ piksler, bredde, hoeyde, kanaler }: Raster, per100k: number, r: Tilfeldig): void {
  const antall = Math.round((bredde * hoeyde * per100k) / 100_000);
  for (let nr = 0; nr < antall; nr += 1) {
    const radius = r.sjanse(0.15) ? 2 : 1;
    const [x0, y0] = [r.heltall(2, bredde - 4), r.heltall(2, hoeyde - 4)];
    const verdi = r.sjanse(0.8) ? r.heltall(10, 110) : 255;
    for (let y = y0; y < y0 + radius; y += 1) {
      const fra = (y * bredde + x0) * kanaler;
      piksler.fill(verdi, fra, fra + radius * kanaler);
    }
  }
}
