import type { Noarkobjekt } from '@dokumentsenter/noark';

/**
 * A unit on its way into the archive from elsewhere: the inverse of what `Uttrekksleser` gives. `verdi` is the unit under the schema's own field
 * names (packages/noark/src/xml), with what hangs on it inside: codes as codes, dates ÅÅÅÅ-MM-DD, instants as ISO text with zone, systemID a UUID.
 * Where it belongs stands beside it, as systemIDs. Units come parents first; a reference to another unit may point forward.
 *
 * Beside the schema's fields `verdi` may hold: on a journalpost `administrativEnhet` and `saksbehandler` (no place in arkivstruktur.xsd), on a
 * korrespondansepart `skjermet`, `slag` and `organisasjonsnummer`, on a dokumentobjekt `filnavn`, `mime` and `pronom`. `sjekksum` of a
 * dokumentobjekt is SHA-256 of bytes that already lie in the blob store.
 */
export type Importenhet = (
  | { readonly slag: 'arkiv'; readonly overordnet: string | null }
  | { readonly slag: 'arkivdel'; readonly arkiv: string; readonly skilleInn: Skille; readonly skilleUt: Skille }
  | { readonly slag: 'klassifikasjonssystem'; readonly arkivdel: string; readonly primaert: boolean }
  | { readonly slag: 'klasse'; readonly system: string; readonly overordnet: string | null }
  | {
      readonly slag: Mappeslag;
      readonly arkivdel: string;
      readonly klasse: string | null;
      readonly overordnet: string | null;
    }
  | { readonly slag: Registreringsslag; readonly mappe: string }
) & { readonly verdi: Noarkobjekt; readonly rest?: readonly Importrest[] };

export type Mappeslag = 'saksmappe' | 'moetemappe';
export type Registreringsslag = 'journalpost' | 'arkivnotat' | 'moeteregistrering';
export type Importslag = Importenhet['slag'];
type Skille = 'skarpt' | 'mykt';

/** What the unit carried that the model has no place for, as it stood (XML or text). */
export interface Importrest {
  readonly felt: string;
  readonly innhold: string;
}

/** A row of endringslogg.xml. `noekkel` is the same each time the same row is read: from the file's checksum and the place in it. */
export interface Importendring {
  readonly noekkel: string;
  readonly verdi: Noarkobjekt;
}

/** What the running journal says of a journalpost that arkivstruktur.xml has no place for. Parties are known by type and name. */
export interface Importjournallinje {
  readonly journalpost: string;
  readonly administrativEnhet: string | null;
  readonly saksbehandler: string | null;
  readonly parter: readonly { readonly type: string; readonly navn: string; readonly skjermet: boolean }[];
}

export interface Importnummer {
  readonly serie: 'sak' | 'journal';
  readonly aar: number;
  readonly nummer: number;
  readonly systemID: string;
}
/** A number that something else in the municipality has: `eier` is who, as people say it (mappeID or registreringsID). */
export interface Nummersammenstoet extends Importnummer {
  readonly eier: string;
}

/** Which import it is, and what the municipality is called. */
export interface Importen {
  readonly importId: string;
  readonly arkivskaperNavn: string;
}

export interface Importert {
  /** How many units were new. */
  readonly nye: number;
  /** systemIDs that stood there before, and were left alone. */
  readonly fantes: readonly string[];
  /** systemIDs that belong under a unit the municipality made itself, and were left out. */
  readonly utenPlass: readonly string[];
}

/** Why a unit cannot be imported: a field that must be there is not, or a code is none of the standard's. */
export interface Importmangel {
  readonly slag: Importslag | 'dokumentbeskrivelse' | 'dokumentobjekt' | 'endring';
  readonly systemID: string;
  readonly felt: string;
  readonly hva: 'mangler' | 'ukjent-kode' | 'dobbelt-nummer' | 'ingen-klasse';
}

/**
 * Writes what was made elsewhere, exactly as it was: no numbers are given, no rules of registration are applied, nothing is announced as
 * registered here. For the program itself, never for a person's own registration.
 */
export interface Importlager {
  finnes(ider: readonly string[]): Promise<ReadonlySet<string>>;
  settInn(hvilken: Importen, enheter: readonly Importenhet[]): Promise<Importert>;
  settInnEndringer(importId: string, endringer: readonly Importendring[]): Promise<number>;
  settInnJournallinjer(linjer: readonly Importjournallinje[]): Promise<number>;
  /** Puts references in place, `grense` at a time; gives those whose target is nowhere, and how many are left. */
  settPekere(importId: string, grense: number): Promise<{ behandlet: number; uten: readonly Loespeker[] }>;
  sammenstoet(numre: readonly Importnummer[]): Promise<Nummersammenstoet[]>;
  /** The last number the municipality's own series has given; 0 for none. */
  siste(serie: Importnummer['serie'], aar: number): Promise<number>;
  /** The counter of the series goes on after the highest imported number; it never goes back. */
  loeftSerie(serie: Importnummer['serie'], aar: number, hoeyeste: number): Promise<void>;
  erImportert(journalpost: string): Promise<boolean>;
  /** The schema of a package's own metadata, byte for byte. `annet`: the namespace has another schema here, and that one stays. */
  settInnSkjema(skjema: Importskjema): Promise<'nytt' | 'likt' | 'annet'>;
}

/** The schema of metadata of the maker's own (krav 6.4.32), as it lies in a package. */
export interface Importskjema {
  readonly import: string;
  readonly navnerom: string;
  readonly filnavn: string;
  readonly xsd: Uint8Array;
}

export interface Loespeker {
  readonly tabell: string;
  readonly fra: string;
  readonly til: string;
}
