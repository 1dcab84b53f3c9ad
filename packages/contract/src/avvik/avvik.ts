import { AVVIKSTEKST_NB } from './tekst.nb.ts';
import { AVVIKSTEKST_NN } from './tekst.nn.ts';
import type { Avvikstekst, Avvikstekster } from './typer.ts';

export type { Avvikstekst, Avvikstekster } from './typer.ts';

export const AVVIKSTEKST: Readonly<Record<'nb' | 'nn', Avvikstekster>> = { nb: AVVIKSTEKST_NB, nn: AVVIKSTEKST_NN };

/** Null for a code that is not known here. */
export function avvikstekst(kode: string, maalform: 'nb' | 'nn'): Avvikstekst | null {
  const tekster: Readonly<Record<string, Avvikstekst>> = AVVIKSTEKST[maalform];
  return Object.hasOwn(tekster, kode) ? (tekster[kode] ?? null) : null;
}
