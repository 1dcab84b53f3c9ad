import type { LaertFelt } from '../domain/eksempel.ts';
import type { Forslag } from '../domain/forslag.ts';
import type { Nivaastand } from '../domain/tillit/ikraft.ts';
import type { LestSide, Ord, Skilleark } from './dokumentleser.ts';

export type Lesestatus = 'venter' | 'leses' | 'lest' | 'ulest';
export type Maalform = 'nb' | 'nn' | 'ukjent';

export interface Dokumentlesning {
  readonly dokument: string;
  readonly forsendelse: string;
  readonly nummer: number;
  readonly rolle: string;
  readonly format: string;
  readonly sjekksum: string;
  readonly status: Lesestatus;
  readonly aarsak: string | null;
  readonly motor: string | null;
  readonly sider: number;
  readonly arkivfil: string | null;
  readonly arkivfilStoerrelse: number | null;
  readonly arkivformat: string | null;
  readonly tekstfil: string | null;
}

/** A stored page; images by checksum. */
export interface Side extends Omit<LestSide, 'bilde' | 'miniatyr' | 'ord' | 'advarsel' | 'skilleark'> {
  readonly bilde: string | null;
  readonly miniatyr: string | null;
  readonly ord: readonly Ord[];
  readonly advarsel: string | null;
  readonly skilleark: Skilleark | null;
}

/** A proposal with the rules or model that made it, and its version. */
export interface LagretForslag extends Forslag {
  readonly modell: string;
}

export interface Lest {
  readonly forsendelse: string;
  readonly kanal: string;
  readonly mottattTid: Date;
  readonly maalform: Maalform;
  readonly foreslaatt: Date | null;
}

/** tolking's tables of one arkivskaper, inside one unit of work. */
export interface TolkingLager {
  /** Idempotent: what is there already stays. */
  start(
    lest: Pick<Lest, 'forsendelse' | 'kanal' | 'mottattTid'>,
    dokumenter: readonly Pick<Dokumentlesning, 'dokument' | 'nummer' | 'rolle' | 'format' | 'sjekksum'>[],
  ): Promise<void>;
  /** Forgets a reading that is to be done anew. */
  glem(forsendelse: string): Promise<void>;
  /** Locks the forsendelse, so that of two documents that end at once exactly one sees that all are read. */
  laas(forsendelse: string): Promise<Lest | null>;
  hent(forsendelse: string): Promise<Lest | null>;
  dokument(dokument: string): Promise<Dokumentlesning | null>;
  dokumenter(forsendelse: string): Promise<Dokumentlesning[]>;
  endreDokument(dokument: string, felt: Partial<Omit<Dokumentlesning, 'dokument' | 'forsendelse'>>): Promise<void>;
  lagreSide(dokument: string, side: Side): Promise<void>;
  side(dokument: string, nr: number): Promise<Side | null>;
  /** Without words and text: what a list of pages needs. */
  sidehoder(dokumenter: readonly string[]): Promise<(Omit<Side, 'ord' | 'tekst'> & { dokument: string })[]>;
  /** The first pages with words, for the proposals. */
  sider(dokument: string, maks: number): Promise<Side[]>;
  tekst(dokument: string): AsyncIterable<{ nr: number; tekst: string }>;
  /** `modell`: what made those that do not say it themselves. */
  lagreForslag(
    forsendelse: string,
    maalform: Maalform,
    forslag: readonly Forslag[],
    modell: string,
    naa: Date,
  ): Promise<void>;
  forslag(forsendelse: string): Promise<LagretForslag[]>;
  /** What the proposals of each field are trusted to do now. */
  nivaastander(): Promise<ReadonlyMap<LaertFelt, Nivaastand>>;
  visning(forsendelser: readonly string[]): Promise<{ forsendelse: string; felt: string; visning: string }[]>;
}
