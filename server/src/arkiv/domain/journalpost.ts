import type {
  Avskrivningsmaate,
  Dokumentmedium,
  Dokumentstatus,
  Journalposttype,
  Journalstatus,
  Korrespondanseparttype,
  TilknyttetRegistreringSom,
  Variantformat,
} from '@dokumentsenter/noark';
import type { Skjerming } from './skjerming.ts';

/** What a correspondent is. `ukjent`: nobody has said, and its name waits for a person before it is public. */
export type Partsslag = 'person' | 'organisasjon' | 'ukjent';

/** A correspondent as everybody inside may read it: never with fødselsnummer, which stands apart. */
export interface Korrespondansepart {
  readonly id: string;
  readonly type: Korrespondanseparttype;
  readonly navn: string;
  readonly orgnr: string | null;
  readonly skjermet: boolean;
  readonly slag: Partsslag;
  /** That a national identity number is kept, never which. */
  readonly medFoedselsnummer: boolean;
}
export interface Dokumentobjekt {
  readonly id: string;
  readonly variantformat: Variantformat;
  readonly versjonsnummer: number;
  readonly format: string;
  readonly filnavn: string;
  readonly mime: string;
  readonly stoerrelse: number;
  readonly sjekksum: string;
}
export interface Dokument {
  readonly id: string;
  readonly tittel: string;
  readonly tilknyttetRegistreringSom: TilknyttetRegistreringSom;
  readonly dokumentnummer: number;
  readonly dokumentstatus: Dokumentstatus;
  readonly dokumentmedium: Dokumentmedium;
  /** Its own shielding (krav 5.2.21); null: that of the registrering holds. */
  readonly tilgangskode: string | null;
  readonly offentligTittel: string | null;
  readonly utenArkivformat: string | null;
  readonly objekter: readonly Dokumentobjekt[];
}

/** One write-off of a journalpost, by another journalpost or without one; for one recipient of an internal document, or for the whole post. */
export interface Avskrivning {
  readonly id: string;
  readonly avskrivningsdato: string;
  readonly avskrevetAv: string;
  readonly avskrivningsmaate: Avskrivningsmaate;
  /** referanseAvskrivesAvJournalpost (M215). */
  readonly avskrivesAv: { readonly id: string; readonly registreringsID: string } | null;
  /** Id of the korrespondansepart it holds for; null: everybody. */
  readonly korrespondansepart: string | null;
}

/** A journalpost as it stands in the archive, with the case it belongs to. Dates ÅÅÅÅ-MM-DD, instants as Date. */
export interface Journalpost extends Skjerming {
  readonly id: string;
  readonly saksmappe: string;
  readonly saksnummer: string;
  readonly sakstittel: string;
  readonly sak: Skjerming & { readonly saksansvarligId: string | null };
  readonly registreringsID: string;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly journalpostnummer: number;
  readonly journalposttype: Journalposttype;
  readonly journalstatus: Journalstatus;
  readonly tittel: string;
  readonly journaldato: string;
  readonly dokumentetsDato: string | null;
  readonly mottattDato: Date | null;
  readonly sendtDato: Date | null;
  readonly forfallsdato: string | null;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly saksbehandlerId: string | null;
  readonly dokumentmedium: Dokumentmedium;
  readonly forsendelse: string | null;
  readonly arkivertDato: Date | null;
  /** The access code came from the case and follows it. */
  readonly skjermingArvet: boolean;
  /** skjermingOpphoererDato (M505), the first day without: the earliest of its own and its documents'. */
  readonly skjermingOpphoerer: string | null;
  /** Kept, but shown to nobody but those who may block (arkivlova § 13). */
  readonly sperret: boolean;
  readonly avskrivninger: readonly Avskrivning[];
  readonly korrespondanseparter: readonly Korrespondansepart[];
  readonly dokumenter: readonly Dokument[];
}
