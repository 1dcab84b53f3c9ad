import type { Soekeradresse } from './treff.ts';

/** What someone wrote in the search field, understood. */
export interface Sporring {
  /** Words and phrases that must all be there; a word ending in * is a beginning. */
  readonly ord: readonly string[];
  readonly adresse: Soekeradresse | null;
}

const MAKS_ORD = 8;

/** `2026/14`, `2026/14-3` and `57/2026` are numbers; "in quotes" is a phrase; the rest are words. */
export function lesSporring(q: string): Sporring {
  const ord = [...q.matchAll(/"([^"]+)"|(\S+)/gu)]
    .map((treff) => rens(treff[1] ?? treff[2] ?? ''))
    .filter((o) => o.length > 1 || /\d/.test(o))
    .slice(0, MAKS_ORD);
  return { ord, adresse: adresse(q.trim()) };
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

/** Only what words and numbers are made of; the rest would be operators of the query language. */
function rens(tekst: string): string {
  const bare = tekst.replace(/[^\p{L}\p{N}\p{M}/\-*.@ ]/gu, ' ').replace(/\s+/gu, ' ');
  const stjerne = /\p{L}{3,}\*$/u.test(bare.trim()) ? '*' : '';
  return bare.replace(/\*/gu, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') + stjerne;
}

/** Numbers of a text that belong together: case numbers, properties, order numbers. Kept whole in the index. */
export function numreAv(tekst: string): readonly string[] {
  return [...new Set([...tekst.matchAll(/\d+(?:[/-]\d+)+/gu)].map((treff) => treff[0]))].slice(0, 200);
}
