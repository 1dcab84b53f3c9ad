import type { Avvik, Avvikskode } from '../domain/avvik.ts';
import type { Delplan, Delside } from '../domain/deling.ts';
import type { Foelgeseddel } from '../domain/foelgeseddel.ts';
import type { Forsendelsestatus, Steg } from '../domain/forsendelse.ts';
import type { Innsynskrav } from '../domain/innsynskrav.ts';
import type { Kvitteringslager } from './mottakskvittering.ts';
import type { EpostHode } from './utpakker.ts';

export interface Forsendelserad {
  readonly id: string;
  readonly kanal: string;
  readonly eksternId: string;
  readonly status: Forsendelsestatus;
  readonly filnavn: string;
  readonly originalFilnavn: string;
  readonly sjekksum: string;
  readonly stoerrelse: number;
  readonly mottattTid: Date;
  readonly avvik: readonly Avvik[];
  readonly epost: EpostHode | null;
  readonly aarsak: string | null;
  readonly journalpost: string | null;
  readonly overfoertFra: string | null;
  /** When its content was destroyed, or removed as not for the archive; null while it is here. */
  readonly kassertTid: Date | null;
}

/** `innhold`: see `Utpakking.innholdsmerke`; null for what is no raw mail. */
export interface Epostmerke {
  readonly messageId: string | null;
  readonly innhold: string | null;
}

export interface Dokumentrad {
  readonly id: string;
  readonly forsendelse: string;
  readonly nummer: number;
  readonly filnavn: string;
  readonly format: string;
  readonly mime: string;
  readonly stoerrelse: number;
  readonly sjekksum: string;
  readonly rolle: 'hoveddokument' | 'vedlegg' | 'innebygd';
  readonly forelder: number | null;
  readonly tegnsett: string | null;
  readonly avvik: readonly Avvik[];
  readonly arkivfil: string | null;
  /** Bytes. */
  readonly arkivfilStoerrelse: number | null;
  readonly arkivformat: string | null;
  readonly utenArkivfil: string | null;
  /** Null before it has been read. */
  readonly sider: number | null;
}

export type Arkivkopi = Pick<Dokumentrad, 'arkivfil' | 'arkivfilStoerrelse' | 'arkivformat' | 'utenArkivfil' | 'sider'>;

/** Received, and not decided on. */
export interface Liggende {
  readonly id: string;
  readonly status: Forsendelsestatus;
  readonly kanal: string;
  readonly mottattTid: Date;
  readonly antallDokumenter: number;
}

/** A letter made by splitting another: which pages of it, in which order. */
export interface Delrad {
  readonly forsendelse: string;
  readonly opphav: string;
  /** The step of `opphav` that decided it. */
  readonly steg: number;
  /** 1-based. */
  readonly nummer: number;
  readonly sider: readonly Delside[];
  readonly saksnummer: string | null;
}

export type Pakkestatus = 'venter' | 'levert' | 'kvittert' | 'feilet';

export interface Stegrad {
  readonly forsendelse: string;
  readonly steg: Steg;
  readonly siste: boolean;
  readonly tidspunkt: Date;
  readonly status: Forsendelsestatus;
  readonly detalj: string | null;
  readonly journalpost: string | null;
}

/** The inbox of one arkivskaper, inside one unit of work. */
export interface MottakLager extends Kvitteringslager {
  /** False when (kanal, eksternId) is there already: then nothing is written. */
  leggTil(rad: Omit<Forsendelserad, 'journalpost' | 'aarsak' | 'epost' | 'kassertTid'>): Promise<boolean>;
  finnEkstern(kanal: string, eksternId: string): Promise<Forsendelserad | null>;
  hent(id: string): Promise<Forsendelserad | null>;
  /** Locks the row for the rest of the transaction, so that two persons cannot decide at once. */
  laas(id: string): Promise<Forsendelserad | null>;
  endre(
    id: string,
    felt: Partial<Pick<Forsendelserad, 'status' | 'avvik' | 'epost' | 'aarsak' | 'journalpost'>> & {
      /** What came, made readable: only when it was verified after it was registered. */
      readonly original?: Pick<Forsendelserad, 'sjekksum' | 'stoerrelse' | 'filnavn' | 'originalFilnavn'>;
    },
  ): Promise<void>;
  medSjekksum(sjekksum: string, unntatt: string): Promise<string[]>;
  /** Keeps what a mail is known again by. Waits for others that keep the same: of two copies at once, one is the first. */
  lagreEpostmerke(forsendelse: string, merke: Epostmerke): Promise<void>;
  /** The first reception of the same mail; null when this is it. */
  foersteLike(forsendelse: string, merke: Epostmerke): Promise<Pick<Forsendelserad, 'id' | 'status'> | null>;
  /** Null: it is no copy after all. */
  settKopiAv(forsendelse: string, foerste: string | null): Promise<void>;
  /** Other receptions of the same mail, oldest first. */
  kopierAv(forsendelse: string): Promise<Pick<Forsendelserad, 'id' | 'kanal' | 'mottattTid'>[]>;
  /** Other mails under that Message-ID with another content. */
  medSammeMessageId(forsendelse: string, merke: Epostmerke): Promise<string[]>;
  /** Journalposter of what was received under these Message-IDs. */
  journalposterFor(messageIder: readonly string[]): Promise<string[]>;
  /** One more under that key, until `utloeper` from the first one on. */
  tell(noekkel: string, utloeper: Date): Promise<{ readonly antall: number; readonly utloeper: Date }>;
  /** Counts that are over are not kept. */
  ryddTellinger(): Promise<void>;
  leggTilInnsynskrav(forsendelse: string, krav: Innsynskrav): Promise<void>;
  /** Those of them that ask for access. */
  innsynskrav(forsendelser: readonly string[]): Promise<ReadonlyMap<string, Innsynskrav>>;
  /** In karantene with this deviation, oldest first. */
  karantenertFor(kode: Avvikskode, grense: number): Promise<string[]>;
  /** What came in of a journalpost: the one it was made of, and those that hang on it; first reception first. */
  mottakAv(journalpost: string): Promise<Forsendelserad[]>;
  medStatus(status: Forsendelsestatus, grense: number): Promise<Forsendelserad[]>;
  visning(ider: readonly string[]): Promise<{ id: string; filnavn: string }[]>;
  /** Still without a decision and received before the given time. */
  liggendeFoer(tid: Date): Promise<Liggende[]>;
  kanaltall(iDagFra: Date): Promise<{ kanal: string; siste: Date | null; iDag: number; iKarantene: number }[]>;
  dokumenter(forsendelse: string): Promise<Dokumentrad[]>;
  byttDokumenter(forsendelse: string, dokumenter: readonly Dokumentrad[]): Promise<void>;
  settArkivfil(dokument: string, kopi: Arkivkopi): Promise<void>;
  steg(forsendelse: string): Promise<Steg[]>;
  /** Access codes it was registered with, of registrations that have not been undone. */
  registrerteKoder(forsendelse: string): Promise<string[]>;
  leggTilSteg(
    forsendelse: string,
    steg: Omit<Steg, 'nummer' | 'angret'> & { aktoer: string; tidspunkt: Date; innhold: unknown },
  ): Promise<void>;
  /** What one person did since then, newest first. `siste`: the last step of its forsendelse that stands. */
  stegAv(aktoer: string, siden: Date, grense: number): Promise<Stegrad[]>;
  /** What was wrong with it before that step; null when the step does not say. */
  avvikFoerSteg(forsendelse: string, nummer: number): Promise<readonly Avvik[] | null>;
  /** Whether that registration made a case of its own. */
  opprettetSak(forsendelse: string, nummer: number): Promise<boolean>;
  merkAngret(forsendelse: string, nummer: number): Promise<void>;
  pakke(forsendelse: string): Promise<{ mappe: string; status: Pakkestatus; innhold: unknown; opprettet: Date } | null>;
  /** Whether another package has been receipted with this number of the other system's journal. */
  journalnummerKvittert(journalnummer: string, unntatt: string): Promise<boolean>;
  lagrePakke(forsendelse: string, mappe: string, innhold: unknown, naa: Date): Promise<void>;
  endrePakke(forsendelse: string, status: Pakkestatus, kvittering: unknown): Promise<void>;
  /** Nothing when it is kept already. */
  leggTilFoelgeseddel(forsendelse: string, seddel: Foelgeseddel): Promise<void>;
  leggTilDel(rad: Delrad): Promise<void>;
  /** What it was split into, in order; also by steps that were undone. */
  delerAv(opphav: string): Promise<(Delrad & { readonly status: Forsendelsestatus })[]>;
  /** What it was split from; null for what came by itself. */
  delrad(forsendelse: string): Promise<Delrad | null>;
  /** What a `splitt` step decided. */
  delplan(forsendelse: string, steg: number): Promise<Delplan | null>;
  pakkerMedStatus(status: Pakkestatus): Promise<{ forsendelse: string; mappe: string }[]>;
}
