import type { Soekeradresse } from './treff.ts';
import { lesUttrykk, ordI, type Uttrykk } from './uttrykk.ts';

/** What someone wrote in the search field, understood. */
export interface Sporring {
  /** What must be there, may be there and must not; null when nothing that can be looked for was written. */
  readonly uttrykk: Uttrykk | null;
  /** The words and phrases that are wanted, for showing where they stand; a word ending in * is a beginning. */
  readonly ord: readonly string[];
  readonly adresse: Soekeradresse | null;
}

/** `2026/14`, `2026/14-3` and `57/2026` are numbers; the rest is read by `lesUttrykk`. */
export function lesSporring(q: string): Sporring {
  const uttrykk = lesUttrykk(q);
  return { uttrykk, ord: uttrykk === null ? [] : ordI(uttrykk), adresse: adresse(q.trim()) };
}

function adresse(q: string): Soekeradresse | null {
  if (/^\d{4}\/\d{0,6}(?:-\d{0,4})?$/.test(q) && erAar(q.slice(0, 4))) return { slag: 'sak', begynner: q };
  const journal = /^(\d{1,7})(?:\/(\d{4}))?$/.exec(q);
  if (journal !== null && (journal[2] === undefined || erAar(journal[2]))) {
    return { slag: 'journal', begynner: `${journal[1]}/${journal[2] ?? ''}` };
  }
  return null;
}

function erAar(tekst: string): boolean {
  const aar = Number(tekst);
  return aar >= 1900 && aar < 2200;
}

/** Numbers of a text that belong together: case numbers, properties, order numbers. Kept whole in the index. */
export function numreAv(tekst: string): readonly string[] {
  return [...new Set([...tekst.matchAll(/\d+(?:[/-]\d+)+/gu)].map((treff) => treff[0]))].slice(0, 200);
}
