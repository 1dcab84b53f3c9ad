import type { Uow } from '../../kernel/index.ts';
import type { Eksempel, Eksempelfelt, Fasit, LaertFelt } from '../domain/eksempel.ts';
import type { Bedoemt } from '../domain/laering/terskel.ts';

/** The archive's word on a letter. */
export interface Arkivfasit {
  /** The letter a journalpost was registered from; null when it came in no letter. */
  hentForsendelse(uow: Uow, journalpost: string): Promise<string | null>;
  /** Null when there is nothing to learn from: expired, blocked, or not in the journal yet. */
  hentFasit(uow: Uow, journalpost: string): Promise<Fasit | null>;
}

/** A proposal that a person has judged. */
export interface Bedoemtforslag extends Bedoemt {
  readonly verdi: string | null;
  /** Rules or model, with version. */
  readonly modell: string;
}

/** Decided letters of one arkivskaper, inside one unit of work. */
export interface Eksempellager {
  /** Replaces the example of the same letter. Who decided and when stay as they were first said, while it is the same journalpost. */
  lagre(eksempel: Eksempel): Promise<void>;
  hentForJournalpost(journalpost: string): Promise<Eksempel | null>;
  /** Corrected in the archive. */
  endreFelter(forsendelse: string, felter: readonly Eksempelfelt[], naa: Date): Promise<void>;
  fjern(forsendelse: string): Promise<void>;
  /** The latest proposals of a field that have been judged, newest first. */
  bedoemte(felt: LaertFelt, antall: number): Promise<Bedoemtforslag[]>;
  /** Journalposter of the examples in a case. */
  journalposterISak(saksmappe: string): Promise<string[]>;
}
