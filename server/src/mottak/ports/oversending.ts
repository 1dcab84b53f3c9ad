import type { Uow } from '../../kernel/index.ts';
import type { Foelgebrevinnhold, Foelgebrevstatus, Maalform } from '../domain/foelgebrev.ts';

/** Where a letter that was handed over here came from. */
export interface Overlevering {
  readonly fra: string;
  readonly fraKanal: string;
  /** Name of who sent it here. */
  readonly av: string;
  readonly tid: Date;
  readonly merknad: string | null;
}

export interface Foelgebrev extends Foelgebrevinnhold {
  readonly id: string;
  readonly forsendelse: string;
  readonly steg: number;
  readonly mottattTid: Date;
  readonly status: Foelgebrevstatus;
  readonly lagetTid: Date;
  readonly lagetAv: string;
  readonly sendtTid: Date | null;
  readonly sendtAv: string | null;
  readonly sendtMaate: 'epost' | 'post' | null;
}

/** A hand-over as it stands in the trace of this municipality. */
export interface Sendtvidere {
  readonly forsendelse: string;
  readonly retning: 'ut' | 'inn';
  readonly filnavn: string;
  readonly emne: string | null;
  readonly kanal: string;
  /** First reception, wherever it was. */
  readonly mottattTid: Date;
  /** The other end: a municipality's organisation number, or the name of a body outside. */
  readonly motpart: string;
  /** Id of who did it here, or the name of who did it there. */
  readonly av: string;
  readonly tid: Date;
  readonly merknad: string | null;
}

/** Hand-overs and the letters that go with them, of one arkivskaper. */
export interface Oversendingslager {
  leggTilOverlevering(forsendelse: string, overlevering: Overlevering): Promise<void>;
  overlevering(forsendelse: string): Promise<Overlevering | null>;
  /** What the step that handed it over says: who, why, and when. */
  overleveringssteg(
    forsendelse: string,
    steg: number,
  ): Promise<{ readonly av: string; readonly merknad: string | null; readonly tid: Date } | null>;
  leggTilFoelgebrev(forsendelse: string, steg: number, brev: Foelgebrevinnhold): Promise<void>;
  /** Letters of that step that have not left are withdrawn. */
  trekkFoelgebrev(forsendelse: string, steg: number): Promise<void>;
  /** Whether the letter it went to a body outside with has left. */
  oversendingErSendt(forsendelse: string, steg: number): Promise<boolean>;
  /** Waiting ones oldest first, the others newest first. */
  foelgebrevene(utvalg: 'venter' | 'sendt', grense: number): Promise<Foelgebrev[]>;
  /** Locks it. */
  foelgebrev(id: string): Promise<Foelgebrev | null>;
  settFoelgebrev(id: string, status: 'venter' | 'sendes'): Promise<void>;
  noterSendt(id: string, maate: 'epost' | 'post', av: string): Promise<void>;
  /** Newest first. */
  sendtVidere(grense: number): Promise<Sendtvidere[]>;
}

/** A letter as PDF, from this municipality and the one who acts. */
export type Foelgebrevskriver = (
  uow: Uow,
  brev: Pick<
    Foelgebrev,
    'slag' | 'mottaker' | 'adresse' | 'maalform' | 'tekst' | 'mottattTid' | 'lagetTid' | 'lagetAv'
  >,
) => Promise<Buffer>;

/** A day written out in full, in Norway. */
export type Langdato = (tid: Date, maalform: Maalform) => string;

/** A letter by mail. Throws when it was not taken. `id` is the same each time it is tried. */
export type Svarpost = (brev: {
  readonly id: string;
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
}) => Promise<void>;
