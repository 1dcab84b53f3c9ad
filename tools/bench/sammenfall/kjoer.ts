import { type Brevavtrykk, noekleneTil, sammeBrev } from '../../../server/src/tolking/domain/sammenfall/brevavtrykk.ts';
import type { Malsettnavn } from '../../generator/typer.ts';
import { type Brevpar, lagPar } from './par.ts';

export interface Treffsikkerhet {
  readonly malsett: Malsettnavn;
  readonly brev: number;
  /** Same letter by mail and scanner: found, of all. */
  readonly samme: { readonly funnet: number; readonly av: number };
  /** Another letter from the same template: taken for the same, of all. */
  readonly mal: { readonly feil: number; readonly av: number };
  /** Letters that have nothing to do with each other: taken for the same, of all pairs. */
  readonly andre: { readonly feil: number; readonly av: number };
  readonly presisjon: number;
  readonly dekning: number;
  readonly feil: readonly string[];
}

const deler = (a: readonly string[], b: readonly string[]): boolean => {
  const i = new Set(a);
  return b.some((noekkel) => i.has(noekkel));
};
/** As the program does it: found by a key, then compared. */
const funnet = (a: Brevavtrykk, b: Brevavtrykk): boolean =>
  deler(noekleneTil(a), noekleneTil(b)) && sammeBrev(a, b) !== null;

/** Precision and recall on letters of a set, read by the program's own reader. */
export async function maalTreffsikkerhet(malsett: Malsettnavn, antall: number, froe: number): Promise<Treffsikkerhet> {
  const par: Brevpar[] = [];
  for await (const ett of lagPar(malsett, antall, froe)) par.push(ett);
  const feil: string[] = [];
  let [samme, mal, andre, andrePar] = [0, 0, 0, 0];
  for (const { nr, sort, digital, skannet, annenDigital, annenSkannet, endret } of par) {
    if (funnet(digital, skannet)) samme += 1;
    else feil.push(`ikke funnet: ${nr} ${sort}`);
    for (const annen of [annenDigital, annenSkannet]) {
      const likhet = sammeBrev(digital, annen);
      if (likhet === null) continue;
      mal += 1;
      feil.push(`tatt for samme: ${nr} ${sort} (${endret}), ${annen === annenDigital ? 'fil' : 'skann'}`);
    }
  }
  for (const a of par)
    for (const b of par) {
      if (a === b) continue;
      andrePar += 1;
      if (funnet(a.digital, b.skannet)) {
        andre += 1;
        feil.push(`tatt for samme: ${a.nr} ${a.sort} og ${b.nr} ${b.sort}`);
      }
    }
  return {
    malsett,
    brev: par.length,
    samme: { funnet: samme, av: par.length },
    mal: { feil: mal, av: par.length * 2 },
    andre: { feil: andre, av: andrePar },
    presisjon: samme / Math.max(1, samme + mal + andre),
    dekning: samme / Math.max(1, par.length),
    feil,
  };
}
