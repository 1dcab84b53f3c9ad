export interface Utdragsdel {
  readonly tekst: string;
  readonly treff: boolean;
  /** Where in the text the part begins. */
  readonly plass: number;
}

/** Splits an excerpt at the marks «‹» and «›» that stand around what was found. */
export function delUtdrag(utdrag: string): Utdragsdel[] {
  const deler: Utdragsdel[] = [];
  let plass = 0;
  for (const [nr, bit] of utdrag.split(/[‹›]/).entries()) {
    if (bit !== '') deler.push({ tekst: bit, treff: nr % 2 === 1, plass });
    plass += bit.length + 1;
  }
  return deler;
}
