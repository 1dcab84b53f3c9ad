import type { Arkiv, ObjektInn } from '../../arkiv/index.ts';
import type { Arkivskaper, Klokke, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Lestdel, Raaelement } from '../domain/innlesing/element.ts';
import type { Import, Kontrollsvar } from '../domain/innlesing/import.ts';
import type { Journaldeps } from './journalimport.ts';

/** Imports of the unit of work's arkivskaper. */
export interface Importlager {
  settInn(imp: Import): Promise<void>;
  hent(id: string): Promise<Import | null>;
  /** Newest first. */
  finn(grense: number): Promise<Import[]>;
  /** One at a time per municipality; the row locks out a second until commit. */
  underArbeid(): Promise<boolean>;
  oppdater(id: string, felt: Partial<Omit<Import, 'id' | 'kilde' | 'valg'>>): Promise<void>;
}

/** A package that lies where the program can read it. Paths are relative to arkivstruktur.xml, with `/`. */
export interface Importkilde {
  readonly navn: string;
  /** Throws `UlesbarXml` when the file is not XML. */
  struktur(): AsyncIterable<Lestdel>;
  /** The elements of that name in a flat file; none when there is no such file. */
  flat(fil: string, element: string): AsyncIterable<Raaelement>;
  /** arkivuttrekk.xml or addml.xml; null when there is none. */
  beskrivelse(): Promise<Raaelement | null>;
  /** One of the package's schemas, byte for byte; null when it is not there. At most 5 million bytes. */
  skjema(fil: string): Promise<Uint8Array | null>;
  /** SHA-256 of one of the package's XML files; null when it is not there. */
  sjekksum(fil: string): Promise<string | null>;
  /** A document with its size in bytes and its checksum by the algorithm asked for; null when it is not there. */
  fil(
    sti: string,
    algoritme: 'sha256' | 'sha512' | 'sha1' | 'md5',
  ): Promise<{ readonly sti: string; readonly stoerrelse: number; readonly sjekksum: string } | null>;
}

/** There is no arkivstruktur.xml where the package should be. */
export class IkkeEnPakke extends Error {
  constructor(mappe: string) {
    super(`No arkivstruktur.xml in ${mappe}`);
    this.name = 'IkkeEnPakke';
  }
}

export interface ImportDeps {
  readonly lager: (uow: Uow) => Importlager;
  readonly arkiv: Pick<
    Arkiv,
    | 'importerEnheter'
    | 'vurderImportenhet'
    | 'skrivImport'
    | 'opprettSaksmappe'
    | 'opprettArkivnotat'
    | 'arkiverArkivnotat'
  >;
  readonly kilde: (sti: string) => Promise<Importkilde>;
  /** The folder where packages are laid for the municipality: their names, and where one of them is. */
  readonly importmappe: {
    pakker(arkivskaper: Arkivskaper): Promise<string[]>;
    sti(arkivskaper: Arkivskaper, pakke: string): string;
  };
  /** Another program's judgement of the package (ADR 0021), before anything is read in. */
  readonly kontroll: (sti: string) => Promise<Kontrollsvar>;
  readonly dokumenter: {
    put(arkivskaper: Arkivskaper, fil: { readonly sti: string }): Promise<{ sjekksum: Sjekksum; stoerrelse: number }>;
  };
  /** The log as a document: the text, and the text in archive format, both in the store. */
  readonly loggdokument: (arkivskaper: Arkivskaper, tekst: string) => Promise<Loggdokument>;
  /** Where a new case for the log belongs: klasseID and unit; null when the municipality has nowhere. */
  readonly loggsted: (uow: Uow) => Promise<{ readonly klasse: string; readonly enhet: string } | null>;
  readonly journal: Journaldeps;
  readonly tilId: (tekst: string) => string;
  readonly kommunenavn: (uow: Uow) => Promise<string>;
  readonly klokke: Klokke;
}

export interface Loggdokument {
  readonly objekter: readonly ObjektInn[];
  readonly utenArkivformat: string | null;
}
