import { tilAndeler } from './lineaer.ts';

/** Scores of a letter that was set aside, and its right class; -1 for a class the model does not know. */
export interface Proevesvar {
  readonly poeng: Float64Array;
  readonly riktig: number;
}

const LITE = 1e-9;
const LAVEST = 0.2;
const HOEYEST = 20;
const STEG = 40;
/** The golden ratio, by which an interval is narrowed. */
const GYLDEN = (Math.sqrt(5) - 1) / 2;

function tap(svar: readonly Proevesvar[], temperatur: number): number {
  return svar.reduce((sum, { poeng, riktig }) => {
    const andel = riktig < 0 ? 0 : (tilAndeler(Float64Array.from(poeng), temperatur)[riktig] ?? 0);
    return sum - Math.log(Math.max(LITE, andel));
  }, 0);
}

/**
 * The temperature that makes the shares of letters set aside as true as one number can (least log loss, found by golden section). 1 when
 * there is nothing to judge by.
 */
export function finnTemperatur(svar: readonly Proevesvar[]): number {
  if (svar.length === 0) return 1;
  let [lav, hoey] = [Math.log(LAVEST), Math.log(HOEYEST)];
  for (let i = 0; i < STEG; i += 1) {
    const bredde = (hoey - lav) * GYLDEN;
    if (tap(svar, Math.exp(hoey - bredde)) < tap(svar, Math.exp(lav + bredde))) hoey = lav + bredde;
    else lav = hoey - bredde;
  }
  return Math.exp((lav + hoey) / 2);
}
