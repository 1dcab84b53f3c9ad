import type { Uow } from '../../kernel/index.ts';
import type { Begrensningshindring, Begrensningsloggrad } from '../domain/arkivbegrensning.ts';
import type { Videresendingsstatus } from './begrensningsregel.ts';
import type { Avsluttetlogg } from './loggarkiv.ts';

/** Something received that is not for the archive, as it stands now. */
export interface Begrenset {
  readonly forsendelse: string;
  readonly kanal: string;
  readonly filnavn: string;
  readonly emne: string | null;
  /** Name and address of the sender of a mail. */
  readonly fra: string | null;
  readonly mottattTid: Date;
  readonly stoerrelse: number;
  readonly sjekksum: string;
  readonly aarsak: string | null;
  readonly merknad: string | null;
  /** Id of the person or part of the program that decided it. */
  readonly avgjortAv: string;
  readonly avgjortTid: Date;
  /** The step that decided it; null when none is kept. */
  readonly handling: string | null;
  /** The rule that decided it, as it was then; null when a person or the program itself did. */
  readonly regel: { readonly navn: string; readonly versjon: number } | null;
  readonly videresending: { readonly til: string; readonly status: Videresendingsstatus } | null;
  /** When it was removed; null while it is here. */
  readonly fjernetTid: Date | null;
  readonly hindring: Begrensningshindring | null;
}

export interface Begrensningsoppsett {
  readonly dager: number;
  readonly gjelderFra: Date | null;
  /** An address of mail; null when none is set. */
  readonly fakturamottak: string | null;
}

export interface Begrensningslogg extends Avsluttetlogg {
  readonly rader: readonly Begrensningsloggrad[];
}

export interface Begrensningsutvalg {
  readonly fjernet: boolean;
  /** Null: every reason. */
  readonly aarsak: string | null;
  /** Part of the subject, the file name or the sender. */
  readonly soek: string;
}

/** What is not for the archive, of one arkivskaper. */
export interface Begrensningslager {
  oppsett(): Promise<Begrensningsoppsett | null>;
  settDager(dager: number): Promise<void>;
  settFakturamottak(epost: string | null): Promise<void>;
  /** Newest decision first. */
  finn(utvalg: Begrensningsutvalg, grense: number): Promise<Begrenset[]>;
  antall(): Promise<{ readonly ligger: number; readonly fjernet: number }>;
  /** Decided before the end of that day in Norway (ÅÅÅÅ-MM-DD), with nothing in the way. Locked; those another holds are left out. */
  forfalte(sisteDag: string, grense: number): Promise<Begrenset[]>;
  /** Nothing that tells of the content is left of them: subject, sender, file names, what the channel said, remarks. */
  glemOpplysninger(forsendelser: readonly string[]): Promise<void>;
  leggTilLogg(rader: readonly Begrensningsloggrad[]): Promise<string>;
  logger(grense: number): Promise<Begrensningslogg[]>;
  /** Locks it. */
  logg(id: string): Promise<Begrensningslogg | null>;
  loggsak(aar: string): Promise<string | null>;
  noterArkivert(id: string, saksmappe: string, registreringsID: string): Promise<void>;
}

/** Forgets all that was read and kept of the content, and gives the files back to the store when nothing else has them. */
export type Slippinnhold = (uow: Uow, forsendelser: readonly string[]) => Promise<void>;

/** The names of people by id. Parts of the program are not among them. */
export type Navnepaa = (uow: Uow, ider: readonly string[]) => Promise<ReadonlyMap<string, string>>;
