import type { Arkivskaper, Uow } from '../../kernel/index.ts';
import type { Begrensningsregel, Brevkjennetegn, Vernegrunn } from '../domain/begrensningsregel.ts';
import type { Forsendelsestatus } from '../domain/forsendelse.ts';

/** A rule with what it has done: letters it took, and of these the ones a person took back. */
export interface Regelrad extends Begrensningsregel {
  readonly tatt: number;
  readonly angret: number;
}

/** A letter of the past, to try a rule on. */
export interface Historiskbrev extends Brevkjennetegn {
  readonly forsendelse: string;
  readonly tittel: string;
  readonly mottattTid: Date;
  readonly status: Forsendelsestatus;
}

export type Videresendingsstatus = 'venter' | 'sendt' | 'trukket' | 'oppgitt';

/** The rules of one arkivskaper, and what they sent on. */
export interface Regellager {
  /** Those that are not deleted, oldest first: that is the order they are asked in. */
  regler(): Promise<Regelrad[]>;
  /** A new version; `slettet` is the last one. */
  leggTilVersjon(regel: Omit<Begrensningsregel, 'endretTid' | 'endretAv'>, slettet: boolean): Promise<void>;
  /** Received since then and read, whatever has become of them, newest first. Removed ones cannot be judged, and are left out. */
  historikk(siden: Date, grense: number): Promise<Historiskbrev[]>;
  leggTilVideresending(forsendelse: string, steg: number, til: string): Promise<void>;
  /** Locks it. `staar`: the step that decided it has not been undone. */
  videresending(
    forsendelse: string,
    steg: number,
  ): Promise<{ readonly til: string; readonly status: Videresendingsstatus; readonly staar: boolean } | null>;
  settVideresending(forsendelse: string, steg: number, status: Exclude<Videresendingsstatus, 'venter'>): Promise<void>;
}

/** Signs of case work in a letter that has been read, and whether it reads as an invoice; null when it has not been read. `utenom`: documents known to be something else. */
export type Tegnleser = (
  uow: Uow,
  forsendelse: string,
  utenom: ReadonlySet<string>,
) => Promise<{ readonly tegn: readonly Vernegrunn[]; readonly faktura: boolean } | null>;

/** Whether the file is an invoice or a credit note in the format EHF, by its own root element. */
export type Ehfgjenkjenner = (arkivskaper: Arkivskaper, sjekksum: string) => Promise<boolean>;

/** A letter as it is sent on by mail. `id` is the same each time it is tried, so that a copy is known again. */
export interface Videresendtbrev {
  readonly id: string;
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
  /** Absent: a letter of text alone. */
  readonly fil?: { readonly sti: string; readonly filnavn: string };
}
/** Sends it by the server the operator has named. Throws when it was not taken. */
export type Brevpost = (brev: Videresendtbrev) => Promise<void>;
