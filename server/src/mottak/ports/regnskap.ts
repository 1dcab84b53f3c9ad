import type { Uow } from '../../kernel/index.ts';
import type { Kunngjort, Regnskapsavvik, Regnskapslinje, Staar } from '../domain/regnskap.ts';

export interface Aapnet extends Regnskapsavvik {
  readonly id: string;
  readonly oppdagetTid: Date;
}

/** A letter said to be in the archive. */
export interface Journalfoertrad {
  readonly id: string;
  readonly kanal: string;
  readonly registrertTid: Date;
  readonly journalpost: string;
}

/** A letter said to be handed over, with the decision that did it. */
export interface Overfoertrad {
  readonly id: string;
  readonly kanal: string;
  readonly registrertTid: Date;
  readonly til: string;
  readonly steg: number;
}

export interface Dagsregnskap {
  /** ÅÅÅÅ-MM-DD, in Norway. */
  readonly dag: string;
  readonly lagetTid: Date;
  readonly linjer: readonly Regnskapslinje[];
  readonly avvik: number;
}

/** What the ledger reads and keeps, of one arkivskaper. Periods are `fra` ≤ time < `til`, by when it came into this municipality. */
export interface Regnskapslager {
  kunngjorte(fra: Date, til: Date): Promise<Kunngjort[]>;
  staar(fra: Date, til: Date): Promise<Staar[]>;
  /** There, and never announced; and announced, but not there. */
  uforenlige(fra: Date): Promise<Regnskapsavvik[]>;
  /** Registered in the own archive, page by page in the order of their ids. */
  journalfoerte(fra: Date, etter: string | null, grense: number): Promise<Journalfoertrad[]>;
  /** Handed over, by decisions that stand and are older than `foer`: page by page in the order of their ids. */
  overfoerte(fra: Date, foer: Date, etter: string | null, grense: number): Promise<Overfoertrad[]>;
  /** Replaced by letters, by a split older than `foer` or none, which are not exactly those the split says, with its pages. */
  feilOppdelte(fra: Date, foer: Date): Promise<Regnskapsavvik[]>;
  aapneAvvik(): Promise<Aapnet[]>;
  aapneAvvikEtter(avvik: readonly Regnskapsavvik[]): Promise<void>;
  lukkAvvik(ider: readonly string[]): Promise<void>;
  /** Those at hand, and those over during the last days: newest first. */
  lukkedeSiden(siden: Date): Promise<(Aapnet & { readonly overTid: Date })[]>;
  noterKontroll(): Promise<void>;
  sisteKontroll(): Promise<Date | null>;
  /** False when the day has its report already: it is never changed. */
  lagreDag(rad: Omit<Dagsregnskap, 'lagetTid'>): Promise<boolean>;
  dager(grense: number): Promise<Dagsregnskap[]>;
  dag(dag: string): Promise<Dagsregnskap | null>;
}

/** Of these journalposter, the ones that the archive has. */
export type Finnesarkivert = (uow: Uow, journalposter: readonly string[]) => Promise<ReadonlySet<string>>;
