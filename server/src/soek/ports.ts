import type { Uow } from '../kernel/index.ts';
import type { Rettighet, Soekeradresse, Treffrad } from './domain/treff.ts';
import type { Uttrykk } from './domain/uttrykk.ts';

/** A journalpost as search needs it. `tilgangskode` is the code in force for it, its case's counted in. Dates YYYY-MM-DD. */
export interface SoekbarJournalpost {
  readonly journalpost: string;
  readonly saksmappe: string;
  readonly registreringsID: string;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly journaldato: string;
  readonly tilgangskode: string | null;
  /** Id of the person, as in `Aktoer.id`. */
  readonly saksbehandler: string | null;
  readonly parter: readonly { readonly navn: string; readonly skjermet: boolean }[];
  readonly forsendelse: string | null;
  readonly utgaatt: boolean;
  readonly klasse: string | null;
  /** Titles of the documents that are not shielded on their own; none once it has gone out of the journal. */
  readonly dokumenttitler: readonly string[];
}

export interface SoekbarSak {
  readonly saksmappe: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  /** The date it is sorted by: last journaldato, or saksdato. */
  readonly dato: string;
  readonly tilgangskode: string | null;
  readonly saksansvarlig: string | null;
  readonly parter: readonly { readonly navn: string; readonly skjermet: boolean }[];
  readonly klasse: string | null;
  readonly gnrbnr: string | null;
}

/** The archive, as search needs it. Wired to the face of `arkiv`; null when it is not there. */
export interface Arkivkilde {
  hentJournalpost(uow: Uow, id: string): Promise<SoekbarJournalpost | null>;
  hentSak(uow: Uow, id: string): Promise<SoekbarSak | null>;
}

/** Text of a read document by the checksum the event carries. */
export interface Tekstkilde {
  les(arkivskaper: string, tekstfil: string): Promise<string>;
}

/** Events as they were kept, oldest first, for building the projections again. */
export interface Hendelseslogg {
  les(
    uow: Uow,
    navn: readonly string[],
    etter: number,
    grense: number,
  ): Promise<readonly { loepenummer: number; navn: string; innhold: unknown }[]>;
}

/** One row of the index: the words are given apart, the store makes the vectors. */
export interface Indeksrad extends Treffrad {
  readonly aapen: Soekeord;
  /** All words of a shielded row; null when nothing is shielded. */
  readonly skjermet: Soekeord | null;
}
export interface Soekeord {
  readonly titler: string;
  readonly navn: string;
  readonly ledd: string;
  readonly numre: readonly string[];
  readonly tekst: string;
}

export interface Finn {
  readonly uttrykk: Uttrykk;
  readonly rettighet: Rettighet;
  readonly fra: string | null;
  readonly til: string | null;
  readonly grense: number;
}

/** The projections for the arkivskaper of one unit of work. */
export interface SoekLager {
  lagre(rad: Indeksrad): Promise<void>;
  slett(id: string): Promise<void>;
  lagreTekst(journalpost: string, tekst: string): Promise<void>;
  lagreDokument(rad: { dokument: string; forsendelse: string; tekstfil: string }): Promise<void>;
  dokumenter(forsendelse: string): Promise<readonly string[]>;
  koble(forsendelse: string, journalpost: string): Promise<void>;
  journalpostFor(forsendelse: string): Promise<string | null>;
  /** Of the wanted ones, the rows that may be shown, each with its points. */
  finn(sporring: Finn): Promise<readonly (Treffrad & { readonly poeng: number })[]>;
  finnNummer(adresse: Soekeradresse, sporring: Omit<Finn, 'uttrykk' | 'rettighet'>): Promise<readonly Treffrad[]>;
  tekster(journalposter: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The query's words as the stemmer has them, for marking them in a text. */
  stammer(ord: readonly string[]): Promise<readonly string[]>;
  journalposterISak(saksmappe: string): Promise<readonly string[]>;
}

export interface SoekDeps {
  readonly lager: (uow: Uow) => SoekLager;
  readonly arkiv: Arkivkilde;
  readonly tekster: Tekstkilde;
  readonly hendelser: Hendelseslogg;
}
