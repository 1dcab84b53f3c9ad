/** What can be found in a letter: numbers with check digits first, then what is known by its form. */
export const FUNNSLAG = [
  'foedselsnummer',
  'orgnr',
  'kontonummer',
  'telefon',
  'epost',
  'beloep',
  'dato',
  'eiendom',
  'referanse',
  'adresse',
  'poststed',
  'person',
  'organisasjon',
] as const;
export type Funnslag = (typeof FUNNSLAG)[number];

/** A value found in the text of a page: its normal form, and the stretch it was read from. */
export interface Tekstfunn {
  readonly slag: Funnslag;
  /** One way of writing each kind: `2026-03-12`, `12/4`, `12450.00`, digits without gaps, small letters in a mail address. */
  readonly verdi: string;
  /** In UTF-16 units of the page's text: from and with, up to and without. */
  readonly fra: number;
  readonly til: number;
}

/** Finds one kind of value in the text of a page. Linear in the length of the text. */
export type Gjenkjenner = (tekst: string) => Tekstfunn[];

/** A stretch of the text a pattern hit, or one group of it, with its place. */
export function strekk(treff: RegExpMatchArray, gruppe = 0): { readonly fra: number; readonly til: number } {
  const plass = treff.indices?.[gruppe];
  if (plass === undefined) throw new Error('The pattern needs the flag d');
  return { fra: plass[0], til: plass[1] };
}

/** Of values that share a stretch of the text, the one that stands first in the list. Linear in the length of what they cover. */
export function utenOverlapp(funn: readonly Tekstfunn[]): Tekstfunn[] {
  const tatt = new Uint8Array(funn.reduce((lengst, { til }) => Math.max(lengst, til), 0));
  return funn.filter(({ fra, til }) => {
    if (tatt.subarray(fra, til).includes(1)) return false;
    tatt.fill(1, fra, til);
    return true;
  });
}
