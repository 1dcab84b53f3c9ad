import { AVVIKSTEKST_NB } from './tekst.nb.ts';
import { AVVIKSTEKST_NN } from './tekst.nn.ts';

/** The three things a person wants to know of what is wrong with received post, in one written form. */
export interface Avvikstekst {
  readonly hva: string;
  readonly betyr: string;
  readonly gjoer: string;
}

/** Every code mottak may send has a text here (law of the house); a client may meet newer codes of a newer server. */
export type Avvikstekster = Readonly<Record<keyof typeof AVVIKSTEKST_NB, Avvikstekst>>;

export const AVVIKSTEKST: Readonly<Record<'nb' | 'nn', Avvikstekster>> = { nb: AVVIKSTEKST_NB, nn: AVVIKSTEKST_NN };

/** Null for a code that is not known here. */
export function avvikstekst(kode: string, maalform: 'nb' | 'nn'): Avvikstekst | null {
  const tekster: Readonly<Record<string, Avvikstekst>> = AVVIKSTEKST[maalform];
  return Object.hasOwn(tekster, kode) ? (tekster[kode] ?? null) : null;
}
