import type { Uttrekksleser } from '../arkiv/index.ts';
import type { Arkivskaper, Klokke, Sjekksum, Uow } from '../kernel/index.ts';
import type { Kontrolldom, Kontrollrapport, Pakkekontroll } from './domain/pakkekontroll.ts';
import type { Eksportprofil, Profilversjon } from './domain/profil.ts';
import type { Skjema } from './domain/skjema.ts';
import type { Uttrekk, Uttrekksfil } from './domain/uttrekk.ts';

/** Deposits of the unit of work's arkivskaper. */
export interface BevaringLager {
  settInn(uttrekk: Uttrekk): Promise<void>;
  hent(id: string): Promise<Uttrekk | null>;
  /** Newest first. */
  finn(grense: number): Promise<Uttrekk[]>;
  /** Whether one of the arkivdeler is being taken out right now. */
  underArbeid(arkivdeler: readonly string[]): Promise<boolean>;
  oppdater(id: string, felt: Partial<Omit<Uttrekk, 'id' | 'arkivdeler' | 'profil' | 'tittel'>>): Promise<void>;
  filer(id: string): Promise<Uttrekksfil[]>;
  settFil(id: string, fil: Uttrekksfil): Promise<void>;
  profil(): Promise<Eksportprofil>;
  settProfil(profil: Eksportprofil): Promise<void>;
  /** Newest first. */
  profilhistorikk(grense: number): Promise<Profilversjon[]>;
  kontroll(id: string): Promise<Pakkekontroll | null>;
  /** By deposit. */
  kontrolldommer(ider: readonly string[]): Promise<ReadonlyMap<string, Kontrolldom>>;
  settKontroll(id: string, kontroll: Pakkekontroll): Promise<void>;
}

/** A file under writing; nobody sees it under its name before `ferdig`. */
export interface Pakkefil {
  skriv(innhold: string | Uint8Array): Promise<void>;
  /** To disk, under its own name. */
  ferdig(): Promise<Uttrekksfil>;
  forkast(): Promise<void>;
}

/** The folder of one deposit. Paths are relative, with `/`. */
export interface Pakkerom {
  /** For people: where the package lies. */
  readonly mappe: string;
  aapne(sti: string): Promise<Pakkefil>;
  /** The checksum of what stands there, read anew; null when there is nothing. */
  sjekk(sti: string): Promise<Uttrekksfil | null>;
  /** Leaves a file alone that already has these bytes. Throws `FeilDokument` when the source has other bytes than it should. */
  kopier(
    sti: string,
    sjekksum: string,
    kilde: () => Promise<{ readonly sti: string; slipp(): Promise<void> }>,
  ): Promise<'skrevet' | 'fantes'>;
  les(sti: string): AsyncIterable<Uint8Array>;
  linjer(sti: string): AsyncIterable<string>;
}

export class FeilDokument extends Error {
  readonly sti: string;
  constructor(sti: string) {
    super(`The document for ${sti} does not have the checksum it should`);
    this.name = 'FeilDokument';
    this.sti = sti;
  }
}

/** The official schemas, each with exactly the bytes it should have. Null: not to be had here. */
export interface Skjemakilde {
  hent(skjema: Skjema): Promise<Uint8Array | null>;
}

export interface Dokumentkilde {
  /** A path to read from until `slipp` is called. */
  lokalSti(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<{ readonly sti: string; slipp(): Promise<void> }>;
}

export interface BevaringDeps {
  readonly lager: (uow: Uow) => BevaringLager;
  readonly arkiv: (uow: Uow) => Uttrekksleser;
  readonly dokumenter: Dokumentkilde;
  readonly rom: (arkivskaper: Arkivskaper, id: string) => Promise<Pakkerom>;
  readonly skjema: Skjemakilde;
  /** Judges the package at a path; made by others than the writer. */
  readonly kontroll: (sti: string) => Promise<Kontrollrapport>;
  readonly klokke: Klokke;
  readonly kommunenavn: (uow: Uow) => Promise<string>;
  readonly versjon: string;
}
