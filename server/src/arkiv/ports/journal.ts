import type { Journaltreff, Journalutvalg } from '../domain/journalutvalg.ts';

export interface Journalleser {
  /** By journalaar and løpenummer, after the given place. */
  journal(utvalg: Journalutvalg, etter: readonly [number, number] | null, grense: number): Promise<Journaltreff[]>;
}
