export interface Linjebit {
  readonly tekst: string;
  /** Place of its first character in the text. */
  readonly fra: number;
}

/** The lines of a page without the blanks around them; columns that stand far apart, or have a stroke between, are lines of their own. */
export function linjer(tekst: string): Linjebit[] {
  return [...tekst.matchAll(/\S(?:[^\n]*?\S)?(?= {3,}|\t| ?\||\s*\n|\s*$)/gu)].map((treff) => ({
    tekst: treff[0],
    fra: treff.index,
  }));
}
