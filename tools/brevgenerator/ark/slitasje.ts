import type { Tilfeldig } from '../../tilfeldig.ts';
import { tilfeldig } from '../../tilfeldig.ts';
import type { Raster } from './raster.ts';

const STOEY = lagStoey();

/** Normally distributed noise (deviation 32), made once: what is drawn from it starts at another place on every row. */
function lagStoey(): Int8Array {
  const r = tilfeldig(20_261_120);
  return Int8Array.from({ length: 1 << 16 }, () => Math.max(-127, Math.min(127, Math.round(r.normal() * 32))));
}

/** Grain of the scanner over the colour of the paper. `sigma` in grey levels, `papir` the level of white paper. */
export function leggStoey(bilde: Raster, r: Tilfeldig, sigma: number, papir: number): void {
  const { punkter, bredde, hoeyde, kanaler } = bilde;
  const styrke = Math.round((sigma / 32) * 256);
  const lengde = bredde * kanaler;
  const moerk = 28;
  const nivaa = Uint8Array.from({ length: 256 }, (_, v) => Math.round(moerk + (v / 255) * (papir - moerk)));
  for (let y = 0; y < hoeyde; y += 1) {
    let n = r.heltall(0, 65_535);
    const slutt = (y + 1) * lengde;
    for (let i = y * lengde; i < slutt; i += 1) {
      n = (n + 1) & 65_535;
      const v = (nivaa[punkter[i] as number] as number) + (((STOEY[n] as number) * styrke) >> 8);
      punkter[i] = v < 0 ? 0 : v > 255 ? 255 : v;
    }
  }
}

/** Dust on the glass and toner on the sheet. */
export function leggFlekker(bilde: Raster, r: Tilfeldig, antall: number): void {
  const { punkter, bredde, hoeyde, kanaler, dpi } = bilde;
  for (let f = 0; f < antall; f += 1) {
    const radius = Math.max(1, Math.round((r.sjanse(0.9) ? 0.6 : 1.4) * (dpi / 150) * (0.5 + r.tall())));
    const [mx, my, graa] = [r.heltall(0, bredde - 1), r.heltall(0, hoeyde - 1), r.heltall(30, 130)];
    for (let y = Math.max(0, my - radius); y < Math.min(hoeyde, my + radius); y += 1) {
      for (let x = Math.max(0, mx - radius); x < Math.min(bredde, mx + radius); x += 1) {
        const i = (y * bredde + x) * kanaler;
        for (let k = 0; k < kanaler; k += 1) punkter[i + k] = Math.min(punkter[i + k] ?? 255, graa);
      }
    }
  }
}

/** A letter that was folded in three: a soft shadow across the sheet at each fold. */
export function leggBrett(bilde: Raster, r: Tilfeldig): void {
  const { punkter, bredde, hoeyde, kanaler, dpi } = bilde;
  const halv = Math.round(dpi * 0.09);
  for (const del of [1 / 3, 2 / 3]) {
    const [midt, fall, styrke] = [hoeyde * (del + r.normal() * 0.006), r.normal() * 0.006, 0.16 + r.tall() * 0.2];
    for (let x = 0; x < bredde; x += 1) {
      const y0 = Math.round(midt + fall * (x - bredde / 2));
      for (let d = -halv; d <= halv; d += 1) {
        const y = y0 + d;
        if (y < 0 || y >= hoeyde) continue;
        const demping = 1 - styrke * (1 - Math.abs(d) / halv) ** 2 * (d < 0 ? 1 : 0.45);
        const i = (y * bredde + x) * kanaler;
        for (let k = 0; k < kanaler; k += 1) punkter[i + k] = (punkter[i + k] as number) * demping;
      }
    }
  }
}

/** The print on the other side of a thin sheet, seen faintly and mirrored. */
export function leggGjennomslag(bilde: Raster, bakside: Raster, styrke: number): void {
  const { punkter, bredde, hoeyde, kanaler } = bilde;
  for (let y = 0; y < hoeyde; y += 1) {
    for (let x = 0; x < bredde; x += 1) {
      const i = (y * bredde + x) * kanaler;
      const j = (y * bredde + (bredde - 1 - x)) * kanaler;
      const skygge = (255 - (bakside.punkter[j] as number)) * styrke;
      for (let k = 0; k < kanaler; k += 1) punkter[i + k] = Math.max(0, (punkter[i + k] as number) - skygge);
    }
  }
}

/** An even darkening towards one edge, as when the lid does not close. */
export function leggKantskygge(bilde: Raster, bredde_mm: number): void {
  const { punkter, bredde, hoeyde, kanaler, dpi } = bilde;
  const kant = Math.round((bredde_mm / 25.4) * dpi);
  for (let y = 0; y < hoeyde; y += 1) {
    for (let x = 0; x < kant; x += 1) {
      const i = (y * bredde + x) * kanaler;
      const demping = 0.55 + (0.45 * x) / kant;
      for (let k = 0; k < kanaler; k += 1) punkter[i + k] = (punkter[i + k] as number) * demping;
    }
  }
}
