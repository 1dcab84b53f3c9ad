import type { Arkiv } from '../../arkiv/index.ts';
import type { Uow } from '../../kernel/index.ts';
import type { Kolonnevalg } from '../domain/journalcsv/felt.ts';
import type { Csvrad, Radfeil } from '../domain/journalcsv/rad.ts';

export interface Importprofil {
  readonly navn: string;
  readonly kolonner: Kolonnevalg;
}
/** What came of a file, or would have (`proev`). `feil` holds the first ones; `antallFeil` is how many lines. */
export interface Journalrapport {
  readonly rader: number;
  readonly saker: number;
  readonly poster: number;
  readonly nye: number;
  readonly fantes: number;
  readonly antallFeil: number;
  readonly feil: readonly Radfeil[];
}
export interface Journalimport {
  readonly id: string;
  readonly profil: string;
  readonly filnavn: string;
  readonly sjekksum: string;
  readonly rapport: Journalrapport;
  readonly utfoertTid: Date;
  readonly utfoertAv: string;
}
export interface Journalimportlager {
  profiler(): Promise<Importprofil[]>;
  settProfil(profil: Importprofil): Promise<void>;
  settInn(imp: Journalimport): Promise<void>;
  /** Newest first. */
  finn(grense: number): Promise<Journalimport[]>;
}
/** A file as a table: its columns in order, its lines, and how it was written. */
export interface Csvtabell {
  readonly tegnsett: 'UTF-8' | 'Windows-1252';
  readonly skilletegn: ';' | ',' | '\t';
  readonly kolonner: readonly string[];
  readonly rader: readonly Csvrad[];
}
export interface JournalimportDeps {
  readonly lager: (uow: Uow) => Journalimportlager;
  readonly arkiv: Pick<Arkiv, 'importerEnheter' | 'skrivImport'>;
  readonly kommunenavn: (uow: Uow) => Promise<string>;
  /** The UUID that follows from a text, the same each time. */
  readonly tilId: (tekst: string) => string;
}
