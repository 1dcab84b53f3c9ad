/** `feil` makes the delivery invalid; `advarsel` is something a person should look at. */
export type Nivaa = 'feil' | 'advarsel';

/** What one kind of finding means, in words for the archivist. */
export interface Funntype {
  /** The test it belongs to: `N5.30`, `DS.05`, `DIAS.1`. */
  readonly proeve: string;
  readonly nivaa: Nivaa;
  readonly tittel: string;
  readonly betyr: string;
  readonly rett: string;
}
