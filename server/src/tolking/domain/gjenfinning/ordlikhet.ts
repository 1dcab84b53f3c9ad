import type { Saksminne } from './saksregister.ts';

/** Words in more cases than this find nothing that other words do not. */
const FOR_VANLIG = 3000;
const METNING = 1.2;
/** Words that a case commonly has. */
export const VANLIG_LENGDE = 30;

/** How near each case is by its words or their beginnings (BM25), and the most that a case with them all could have had. */
export interface Likhet {
  readonly poeng: ReadonlyMap<Saksminne, number>;
  readonly mulig: number;
}

/**
 * How near each case is to a letter.
 *
 * @param antallSaker in the register
 * @param antallI how often the case has the word
 */
export function likhet(
  ord: ReadonlySet<string>,
  oppslag: ReadonlyMap<string, ReadonlySet<Saksminne>>,
  antallSaker: number,
  antallI: (sak: Saksminne, ett: string) => number,
): Likhet {
  const poeng = new Map<Saksminne, number>();
  let mulig = 0;
  for (const ett of ord) {
    const saker = oppslag.get(ett);
    if (saker === undefined || saker.size > FOR_VANLIG) continue;
    const sjelden = Math.log((antallSaker + 1) / saker.size) * (METNING + 1);
    mulig += sjelden;
    for (const sak of saker) {
      const n = antallI(sak, ett);
      const tap = METNING * (0.4 + (0.6 * sak.antallOrd) / VANLIG_LENGDE);
      poeng.set(sak, (poeng.get(sak) ?? 0) + (sjelden * n) / (n + tap));
    }
  }
  return { poeng, mulig };
}
