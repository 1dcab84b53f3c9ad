import type { Diskliste, Rad } from './diskliste.ts';

/** What is done at each key, in this order: `gruppe` once, `rad` for each row of the second list, `slutt` once. */
export interface Besoek {
  /** `rader` are the first rows of the main list with this key (none, when only the second list has it); `antall` tells all of them. */
  gruppe(noekkel: string, rader: readonly Rad[], antall: number): void;
  rad(rad: Rad): void;
  slutt(): void;
}

/** Enough to show where duplicates are; more are only counted. */
const MAKS_RADER = 20;

/** Walks two lists side by side in key order. */
export async function flett(hoved: Diskliste, andre: Diskliste, besoek: Besoek): Promise<void> {
  const venstre = hoved.sortert();
  const hoeyre = andre.sortert();
  let v = await hent(venstre);
  let h = await hent(hoeyre);
  while (v !== null || h !== null) {
    const noekkel = v === null ? (h?.noekkel ?? '') : h === null || v.noekkel < h.noekkel ? v.noekkel : h.noekkel;
    const rader: Rad[] = [];
    let antall = 0;
    for (; v !== null && v.noekkel === noekkel; v = await hent(venstre)) {
      if (rader.length < MAKS_RADER) rader.push(v);
      antall += 1;
    }
    besoek.gruppe(noekkel, rader, antall);
    for (; h !== null && h.noekkel === noekkel; h = await hent(hoeyre)) besoek.rad(h);
    besoek.slutt();
  }
}

async function hent(leser: AsyncGenerator<Rad>): Promise<Rad | null> {
  const svar = await leser.next();
  return svar.done === true ? null : svar.value;
}
