import type { Arkivskaper, Uow } from '../../kernel/index.ts';

/** A log of something that is done, and where in the archive it is filed. */
export interface Avsluttetlogg {
  readonly id: string;
  readonly tid: Date;
  readonly saksmappe: string | null;
  readonly registreringsID: string | null;
}

/** Files the text as a finished arkivnotat in that case, or in a new one when there is none or it is closed; null when there is nowhere. */
export type Loggfoering = (
  uow: Uow,
  logg: {
    readonly sak: string | null;
    readonly nySak: string;
    readonly tittel: string;
    readonly dokumenttittel: string;
  },
) => Promise<{ readonly saksmappe: string; readonly registreringsID: string } | null>;

/** What filing a log asks of the archive. */
export interface Loggarkiv {
  /** The text is in the store as a document, before anything is written about it. */
  gjoerKlar(arkivskaper: Arkivskaper, tekst: string): Promise<Loggfoering>;
  /** The registreringsID of each journalpost that is there. */
  nummer(uow: Uow, journalposter: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The logs of one kind, of one arkivskaper. */
export interface Loggene<L extends Avsluttetlogg> {
  /** Locks it. */
  logg(id: string): Promise<L | null>;
  /** The case that the latest logs of the year were filed in. */
  loggsak(aar: string): Promise<string | null>;
  noterArkivert(id: string, saksmappe: string, registreringsID: string): Promise<void>;
}
