import type { AVVIKSTEKST_NB } from './tekst.nb.ts';

/** The three things a person wants to know of what is wrong with received post, in one written form. */
export interface Avvikstekst {
  readonly hva: string;
  readonly betyr: string;
  readonly gjoer: string;
}

/** Every code mottak may send has a text here (law of the house); a client may meet newer codes of a newer server. */
export type Avvikstekster = Readonly<Record<keyof typeof AVVIKSTEKST_NB, Avvikstekst>>;
