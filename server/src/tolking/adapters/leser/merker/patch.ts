import { finnTerskel, MINSTE_KONTRAST } from '../bilde/blekk.ts';
import type { Graabilde } from '../bilde/graabilde.ts';

/**
 * Patch-T of the scanner makers: four bars side by side, narrow, wide, narrow, wide (0.08 and 0.20 inch), with spaces of 0.08 inch
 * between; 0.80 inch across and at least 0.75 inch long. It stands along the leading edge, or along the side of the sheet.
 */
const MOENSTER = [1, 1, 2.5, 1, 1, 1, 2.5] as const;
const ENHETER = 10;
/** Inches; wide enough for a copy that was enlarged or reduced a little. */
const MINSTE_ENHET = 0.055;
const STOERSTE_ENHET = 0.115;
/** How far a bar or space may be from its width, in units. */
const SLARK = 0.45;
const LINJER_PER_TOMME = 12;
/** So many neighbouring lines must show the pattern in the same place: three quarters of an inch. */
const LINJER = 9;
/** How far the pattern may move from one line to the next, in units: a sheet that leans up to about ten degrees. */
const FLYTT = 0.25;

/** Whether the page carries Patch-T, upright or turned a quarter. */
export function harPatchT(graa: Graabilde): boolean {
  const { grense, kontrast } = finnTerskel(graa.data);
  if (kontrast < MINSTE_KONTRAST) return false;
  const { data, bredde, hoeyde } = graa;
  const nedover = langs(bredde, hoeyde, (linje, i) => (data[i * bredde + linje] as number) <= grense, graa.dpi);
  return nedover || langs(hoeyde, bredde, (linje, i) => (data[linje * bredde + i] as number) <= grense, graa.dpi);
}

function langs(linjer: number, lengde: number, erBlekk: (linje: number, i: number) => boolean, dpi: number): boolean {
  const steg = Math.max(1, Math.round(dpi / LINJER_PER_TOMME));
  let rekker: { start: number; antall: number }[] = [];
  for (let linje = 0; linje < linjer; linje += steg) {
    rekker = treff(lengde, (i) => erBlekk(linje, i), dpi).map((start) => {
      const foer = rekker.find((rekke) => Math.abs(rekke.start - start) <= FLYTT * 0.08 * dpi);
      return { start, antall: (foer?.antall ?? 0) + 1 };
    });
    if (rekker.some(({ antall }) => antall >= LINJER)) return true;
  }
  return false;
}

/** Where the pattern begins along one line of pixels. */
function treff(lengde: number, erBlekk: (i: number) => boolean, dpi: number): number[] {
  const loep: { start: number; lengde: number; blekk: boolean }[] = [];
  for (let i = 0; i < lengde; i++) {
    const blekk = erBlekk(i);
    const siste = loep.at(-1);
    if (siste?.blekk === blekk) siste.lengde++;
    else loep.push({ start: i, lengde: 1, blekk });
  }
  const funnet: number[] = [];
  for (let n = 0; n + MOENSTER.length <= loep.length; n++) {
    if (loep[n]?.blekk !== true) continue;
    const biter = loep.slice(n, n + MOENSTER.length);
    const enhet = biter.reduce((sum, bit) => sum + bit.lengde, 0) / ENHETER;
    if (enhet < MINSTE_ENHET * dpi || enhet > STOERSTE_ENHET * dpi) continue;
    const passer = biter.every((bit, k) => Math.abs(bit.lengde / enhet - (MOENSTER[k] as number)) <= SLARK);
    const luft = (loep[n - 1]?.lengde ?? enhet) >= enhet && (loep[n + MOENSTER.length]?.lengde ?? enhet) >= enhet;
    if (passer && luft) funnet.push(loep[n]?.start ?? 0);
  }
  return funnet;
}
