import type { Hindringsslag, Journallinje, Noarkobjekt, Noarkverdi } from '@dokumentsenter/noark';
import type { Metadatafelt, NyttMetadatasett } from './egnemetadata.ts';

/** Read models for a deposit (krav 6.3.1, 6.4.x): whole units under the schema's own field names, in pages by key. */

export interface Arkivdeloversikt {
  readonly id: string;
  readonly tittel: string;
  readonly arkiv: string;
  readonly arkivdelstatus: string;
  readonly startDato: string | null;
  readonly sluttDato: string | null;
  /** The day it was closed, Norwegian calendar; null while it is open. */
  readonly avsluttetDato: string | null;
  readonly saker: number;
  readonly journalposter: number;
  readonly aapneSaker: number;
}

/** One arkivdel that is to go out: itself, the arkiv above it (outermost first), and its systems, the primary one first. */
export interface Uttrekksarkivdel {
  readonly id: string;
  readonly verdi: Noarkobjekt;
  readonly arkiver: readonly { readonly id: string; readonly verdi: Noarkobjekt }[];
  readonly systemer: readonly { readonly id: string; readonly primaert: boolean; readonly verdi: Noarkobjekt }[];
  readonly skilleInn: 'skarpt' | 'mykt';
  readonly skilleUt: 'skarpt' | 'mykt';
}

export interface Uttrekksklasse {
  readonly id: string;
  readonly overordnet: string | null;
  readonly verdi: Noarkobjekt;
}

/** Where a page of mapper continues: after this one. */
export interface Mappenoekkel {
  readonly slag: 'saksmappe' | 'moetemappe';
  readonly aar: number;
  readonly nummer: number;
  readonly id: string;
}
export interface Uttrekksmappe {
  readonly id: string;
  readonly slag: 'saksmappe' | 'moetemappe';
  readonly verdi: Noarkobjekt;
  readonly harUndermapper: boolean;
  readonly noekkel: Mappenoekkel;
}

export interface Registreringsnoekkel {
  readonly mappe: string;
  readonly nummer: number;
}
export interface Uttrekksregistrering {
  readonly id: string;
  readonly mappe: string;
  readonly slag: 'journalpost' | 'arkivnotat' | 'moeteregistrering';
  readonly verdi: Noarkobjekt & { readonly dokumentbeskrivelse?: Noarkverdi };
  readonly noekkel: Registreringsnoekkel;
}

export interface Uttrekksendring {
  readonly loepenummer: number;
  readonly verdi: Noarkobjekt;
}

export interface Uttrekkstall {
  readonly saker: number;
  readonly journalposter: number;
  readonly registreringer: number;
  readonly foersteJournaldato: string | null;
  readonly sisteJournaldato: string | null;
  readonly endringer: number;
}

/** What would make a deposit invalid or incomplete. `enhet` is what to mend, in `sak` or on its own. */
export interface Hindring {
  readonly slag: Hindringsslag;
  readonly enhet: string;
  readonly saksmappe: string | null;
  readonly journalpost: string | null;
  /** mappeID, registreringsID or klasseID: for people, without content. */
  readonly nummer: string;
}

export interface Uttrekksutvalg {
  /** systemIDs of arkivdeler. */
  readonly arkivdeler: readonly string[];
}

/** A field the schema demands, that is empty or not there. */
export interface ManglendeFelt extends Omit<Hindring, 'slag'> {
  /** By its name in the schema. */
  readonly felt: string;
}

/** Pages through closed arkivdeler. Each call is short; what comes is whole units in a fixed order. */
/** A set of metadata of the municipality's own as a package needs it. `xsd`: as it came by an import; null: it follows from the fields. */
export interface Uttrekksskjema extends NyttMetadatasett {
  readonly filnavn: string;
  readonly xsd: Uint8Array | null;
  readonly felt: readonly Metadatafelt[];
}
export interface Uttrekksleser {
  oversikt(): Promise<Arkivdeloversikt[]>;
  arkivdeler(utvalg: Uttrekksutvalg): Promise<Uttrekksarkivdel[]>;
  /** The access codes something in these arkivdeler is shielded with, sorted: who reads the whole must be cleared for each of them. */
  tilgangskoder(utvalg: Uttrekksutvalg): Promise<string[]>;
  /** The schemas of the metadata of their own that something in these arkivdeler has, and the namespaces nobody has a schema for. */
  egneSkjemaer(utvalg: Uttrekksutvalg): Promise<{ skjemaer: Uttrekksskjema[]; ukjente: string[] }>;
  /** All classes of a system, by klasseID. The class structure is held whole: it does not grow with the archive. */
  klasser(system: string): Promise<Uttrekksklasse[]>;
  /** Classes of the arkivdel that hold mapper. */
  klasserMedMapper(arkivdel: string): Promise<Set<string>>;
  mapper(valg: {
    arkivdel: string;
    klasse: string | null;
    overordnet: string | null;
    etter: Mappenoekkel | null;
    grense: number;
  }): Promise<Uttrekksmappe[]>;
  /** In the order of the given mapper's ids, then by number. */
  registreringer(valg: {
    mapper: readonly string[];
    etter: Registreringsnoekkel | null;
    grense: number;
  }): Promise<Uttrekksregistrering[]>;
  /** By løpenummer. */
  journal(
    utvalg: Uttrekksutvalg,
    side: { etter: { aar: number; nummer: number } | null; grense: number },
  ): Promise<Journallinje[]>;
  endringer(utvalg: Uttrekksutvalg, side: { etter: number; grense: number }): Promise<Uttrekksendring[]>;
  tall(utvalg: Uttrekksutvalg): Promise<Uttrekkstall>;
  hindringer(
    utvalg: Uttrekksutvalg,
    slag: Hindringsslag,
    grense: number,
  ): Promise<{ antall: number; rader: Hindring[] }>;
  /** `varianter`: those of the documents' formats that go out. */
  manglendeFelt(
    utvalg: Uttrekksutvalg,
    varianter: readonly string[],
    grense: number,
  ): Promise<{ antall: number; rader: ManglendeFelt[] }>;
}
