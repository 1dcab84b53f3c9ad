import type { Uow } from '../kernel/index.ts';
import type { Postutvalg, Publisering, PubliseringStatus } from './domain/publisering.ts';

/** A party as the archive knows it. */
export interface Kildepart {
  readonly type: 'EA' | 'EM' | 'EK' | 'GM' | 'IA' | 'IM' | 'IK' | 'IS';
  readonly navn: string;
  readonly slag: 'person' | 'organisasjon' | 'ukjent';
  readonly orgnr: string | null;
  readonly skjermet: boolean;
}

/** What the archive hands over about one journalpost so that innsyn can decide what of it is public. Dates YYYY-MM-DD. */
export interface JournalpostForPublisering {
  readonly journalpost: string;
  /** systemID of the saksmappe. */
  readonly saksmappe: string;
  readonly saksnummer: string;
  readonly registreringsID: string;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly journalposttype: 'I' | 'U' | 'N' | 'X' | 'S';
  readonly journalstatus: 'J' | 'E' | 'A' | 'U' | 'F' | 'G' | 'M' | 'S' | 'R';
  readonly journaldato: string;
  readonly dokumentetsDato: string | null;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly sakstittel: string;
  readonly sakOffentligTittel: string | null;
  readonly sakTilgangskode: string | null;
  readonly sakHjemmel: string | null;
  /** Name of the unit, not its code. */
  readonly administrativEnhet: string;
  /** klasseID of the first class, e.g. L42. */
  readonly klasse: string | null;
  readonly parter: readonly Kildepart[];
}

/** The archive, as innsyn needs it. Wired to the face of `arkiv`. */
export interface Journalpostkilde {
  /** Null when there is no such journalpost for the arkivskaper of the unit of work. */
  hentForPublisering(uow: Uow, journalpost: string): Promise<JournalpostForPublisering | null>;
}

export interface Offentlighetsinnstillinger {
  /** `pakke`: the municipality registers in its own system and publishes from there. */
  readonly arkivmaal: 'kjerne' | 'pakke';
  readonly publiseringsforsinkelseDager: number;
  readonly kontaktEpost: string | null;
  readonly kontaktTelefon: string | null;
  /** Whether unshielded private persons are named. Off unless a municipality has decided it. */
  readonly visPrivatpersoner: boolean;
}

export interface OffentligKommune {
  readonly arkivskaper: string;
  readonly kommunenummer: string;
  readonly navn: string;
  /** One or two letters and a CSS colour that mark the municipality. */
  readonly merke: string;
  readonly farge: string;
}

/** The municipalities, as innsyn needs them. Wired to the face of `virksomhet`. */
export interface Kommuneregister {
  hentInnstillinger(uow: Uow): Promise<Offentlighetsinnstillinger>;
  /** All municipalities of the centre, by name; open knowledge, so no unit of work. */
  finnKommuner(): Promise<readonly OffentligKommune[]>;
}

export interface Postlistesoek {
  readonly q: string;
  readonly fra: string | null;
  readonly til: string | null;
  /** From 1. */
  readonly side: number;
  readonly perSide: number;
  /** Counting stops here. */
  readonly tak: number;
}

/** The store of publications for the arkivskaper of one unit of work. */
export interface InnsynLager {
  hent(journalpost: string): Promise<Publisering | null>;
  lagre(publisering: Publisering): Promise<void>;
  slett(journalpost: string): Promise<void>;
  finn(status: PubliseringStatus, grense: number): Promise<readonly Publisering[]>;
  /** The journalposter of one saksmappe that have a public row. */
  finnISak(saksmappe: string): Promise<readonly string[]>;
  /** Waiting publications whose time has come. */
  finnForfalte(naa: Date, grense: number): Promise<readonly Publisering[]>;
  /** Only what is published. Newest first. */
  finnPublisert(soek: Postlistesoek): Promise<Postutvalg>;
  hentPublisert(journalaar: number, journalsekvensnummer: number): Promise<Publisering | null>;
}

export interface InnsynDeps {
  readonly lager: (uow: Uow) => InnsynLager;
  readonly arkiv: Journalpostkilde;
  readonly kommuner: Kommuneregister;
}
