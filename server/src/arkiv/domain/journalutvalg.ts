import type { Journalposttype } from '@dokumentsenter/noark';

/** Which lines of the journal (krav 5.2.1, 5.2.6). Null and an empty list do not narrow. Dates ÅÅÅÅ-MM-DD, both ends included. */
export interface Journalutvalg {
  readonly fra: string | null;
  readonly til: string | null;
  /** Løpenumre (journalsekvensnummer), both ends included. */
  readonly fraNummer: number | null;
  readonly tilNummer: number | null;
  readonly typer: readonly Journalposttype[];
  readonly journalenhet: string | null;
  /** Code of the administrative unit. */
  readonly enhet: string | null;
  readonly saksbehandler: string | null;
  /** systemID. */
  readonly arkivdel: string | null;
  /** Only what has reached the journal: J, E, A or U. */
  readonly bareJournalfoerte: boolean;
}

/** What the journal says of a journalpost beside what the journalpost itself tells. */
export interface Journaltreff {
  readonly id: string;
  readonly plass: readonly [number, number];
  readonly klasseID: string | null;
  readonly klassetittel: string | null;
  readonly klasseSkjermet: boolean;
  readonly klassifikasjonstype: string | null;
  /** Title of the arkivdel. */
  readonly arkivdel: string;
  readonly sakEnhet: string;
  readonly saksansvarlig: string | null;
  readonly journalenhet: string | null;
  readonly antallVedlegg: number;
  readonly offentlighetsvurdertDato: string | null;
  /** By id of the korrespondansepart: the unit and person inside. */
  readonly interne: Readonly<Record<string, { readonly enhet: string | null; readonly saksbehandler: string | null }>>;
}
