import type { Punkt } from './vekting.ts';

/** A linear model of several classes: one weight per feature and class, and one per class alone. */
export interface Lineaermodell {
  readonly antallKlasser: number;
  /** By feature, then class. */
  readonly vekter: Float32Array;
  readonly grunn: Float32Array;
}

export interface Treningssett {
  readonly punkter: readonly Punkt[];
  /** Class of each letter, 0 and up. */
  readonly klasser: Uint16Array;
  /** What each letter counts; all alike when left out. */
  readonly tyngde?: Float32Array;
  readonly antallKlasser: number;
  readonly antallTrekk: number;
}

export interface Treningsvalg {
  /** Times through the letters. */
  readonly runder: number;
  readonly steg: number;
  /** Pull towards 0 at each step. */
  readonly demping: number;
  readonly froe: number;
}

export const VANLIG_TRENING: Treningsvalg = { runder: 8, steg: 0.3, demping: 1e-6, froe: 1 };

const LITE = 1e-8;

/** Scores of the classes, before they become shares; `ut` is filled and given back. */
export function poeng(modell: Lineaermodell, punkt: Punkt, ut = new Float64Array(modell.antallKlasser)): Float64Array {
  const k = modell.antallKlasser;
  for (let c = 0; c < k; c += 1) ut[c] = modell.grunn[c] ?? 0;
  for (let i = 0; i < punkt.trekk.length; i += 1) {
    const fra = (punkt.trekk[i] ?? 0) * k;
    const x = punkt.verdier[i] ?? 0;
    for (let c = 0; c < k; c += 1) ut[c] = (ut[c] ?? 0) + (modell.vekter[fra + c] ?? 0) * x;
  }
  return ut;
}

/** Scores to shares that sum to 1, in place. `temperatur` over 1 makes them more careful. */
export function tilAndeler(score: Float64Array, temperatur = 1): Float64Array {
  let hoeyest = Number.NEGATIVE_INFINITY;
  for (const s of score) hoeyest = Math.max(hoeyest, s);
  let sum = 0;
  for (let c = 0; c < score.length; c += 1) {
    const e = Math.exp(((score[c] ?? 0) - hoeyest) / temperatur);
    score[c] = e;
    sum += e;
  }
  for (let c = 0; c < score.length; c += 1) score[c] = (score[c] ?? 0) / sum;
  return score;
}

/** The numbers 0..n-1 in an order that only the seed decides (Fisher–Yates with a linear congruential source). */
function stokk(rekkefoelge: Uint32Array, froe: number): void {
  let tilstand = (froe * 2654435761) >>> 0;
  for (let i = rekkefoelge.length - 1; i > 0; i -= 1) {
    tilstand = (Math.imul(tilstand, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((tilstand / 2 ** 32) * (i + 1));
    const her = rekkefoelge[i] ?? 0;
    rekkefoelge[i] = rekkefoelge[j] ?? 0;
    rekkefoelge[j] = her;
  }
}

/**
 * Trains by stepwise descent with a step of its own for each weight (AdaGrad), multinomial logistic loss. The same letters, choices and
 * seed give the same model. Time grows with letters × features in each × classes × rounds.
 */
export function trenLineaer(sett: Treningssett, valg: Treningsvalg = VANLIG_TRENING): Lineaermodell {
  const k = sett.antallKlasser;
  const vekter = new Float32Array(sett.antallTrekk * k);
  const kvadrater = new Float32Array(sett.antallTrekk * k);
  const grunn = new Float32Array(k);
  const grunnkvadrater = new Float32Array(k);
  const modell = { antallKlasser: k, vekter, grunn };
  const p = new Float64Array(k);
  const rekkefoelge = Uint32Array.from(sett.punkter.keys());
  for (let runde = 0; runde < valg.runder; runde += 1) {
    stokk(rekkefoelge, valg.froe + runde);
    for (const nr of rekkefoelge) {
      const punkt = sett.punkter[nr];
      if (punkt === undefined) continue;
      tilAndeler(poeng(modell, punkt, p));
      const tyngde = sett.tyngde?.[nr] ?? 1;
      p[sett.klasser[nr] ?? 0] = (p[sett.klasser[nr] ?? 0] ?? 0) - 1;
      for (let c = 0; c < k; c += 1) {
        const g = (p[c] ?? 0) * tyngde;
        p[c] = g;
        const q = (grunnkvadrater[c] ?? 0) + g * g;
        grunnkvadrater[c] = q;
        grunn[c] = (grunn[c] ?? 0) - (valg.steg * g) / (Math.sqrt(q) + LITE);
      }
      const { trekk, verdier } = punkt;
      for (let i = 0; i < trekk.length; i += 1) {
        const fra = (trekk[i] ?? 0) * k;
        const x = verdier[i] ?? 0;
        for (let c = 0; c < k; c += 1) {
          const w = vekter[fra + c] ?? 0;
          const g = (p[c] ?? 0) * x + valg.demping * w;
          const q = (kvadrater[fra + c] ?? 0) + g * g;
          kvadrater[fra + c] = q;
          vekter[fra + c] = w - (valg.steg * g) / (Math.sqrt(q) + LITE);
        }
      }
    }
  }
  return modell;
}
