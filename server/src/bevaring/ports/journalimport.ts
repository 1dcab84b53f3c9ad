import type { Arkivskaper, Result, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Kolonnevalg } from '../domain/journalcsv/felt.ts';
import type { Csvrad } from '../domain/journalcsv/rad.ts';

/** Which column of a source is what, kept under the name of the source. */
export interface Importprofil {
  readonly navn: string;
  readonly kolonner: Kolonnevalg;
}
export interface Profillager {
  profiler(): Promise<Importprofil[]>;
  settProfil(profil: Importprofil): Promise<void>;
}
/** A file as a table: its columns in order, its lines, and how it was written. */
export interface Csvtabell {
  readonly tegnsett: 'UTF-8' | 'Windows-1252';
  readonly skilletegn: ';' | ',' | '\t';
  readonly kolonner: readonly string[];
  readonly rader: readonly Csvrad[];
}
/** What the import of a journal needs beside what every import needs. */
export interface Journaldeps {
  readonly profiler: (uow: Uow) => Profillager;
  /** Keeps the file until the worker reads it, and after. */
  readonly lagre: (arkivskaper: Arkivskaper, bytes: Uint8Array) => Promise<Sjekksum>;
  /** The kept file as a table. */
  readonly fil: (arkivskaper: Arkivskaper, sjekksum: string) => Promise<Result<Csvtabell>>;
}
