/** `parkert`: the forsendelse is in karantene and waits there instead. */
export type Tilstand = 'aapen' | 'parkert' | 'lukket';

/** What tolking says about a forsendelse that routing needs. Names nobody. */
export interface Fordelingsgrunnlag {
  readonly forsendelse: string;
  readonly kanal: string;
  readonly mottattTid: Date;
  readonly antallDokumenter: number;
  /** 0–1, lowest confidence among the proposals. */
  readonly sikkerhet: number;
  readonly tvil: boolean;
  readonly tilgangskode: string | null;
  readonly enhet: string | null;
  readonly klasse: string | null;
  readonly arkivverdi: boolean;
  readonly maalform: string;
}

/** One piece of work: a forsendelse that somebody must look at before its frist. */
export interface Oppgave extends Fordelingsgrunnlag {
  readonly id: string;
  readonly tilstand: Tilstand;
  readonly frist: Date;
  readonly ferdigheter: readonly string[];
  readonly reservertAv: string | null;
  readonly reservertSiden: Date | null;
  readonly reservertTil: Date | null;
  readonly tildelt: string | null;
  readonly tilSideTil: Date | null;
  readonly merknad: string | null;
}

export type Oppgavestatus = 'ledig' | 'reservert' | 'tilSide' | 'lukket';

/** A reservation nobody keeps alive ends by itself: a closed laptop blocks nothing. */
export const RESERVASJON_MINUTTER = 15;
/** However eagerly it is kept alive, it ends here: a page left with a book on the keyboard blocks nothing either. */
export const LENGSTE_RESERVASJON_TIMER = 4;
/** Nothing may be put out of sight for longer than this. */
export const TIL_SIDE_DAGER = 30;

/** Who holds the oppgave at that moment, or null. */
export function holder(oppgave: Pick<Oppgave, 'reservertAv' | 'reservertTil'>, naa: Date): string | null {
  return oppgave.reservertTil !== null && oppgave.reservertTil > naa ? oppgave.reservertAv : null;
}

export function status(oppgave: Oppgave, naa: Date): Oppgavestatus {
  if (oppgave.tilstand !== 'aapen') return 'lukket';
  if (holder(oppgave, naa) !== null) return 'reservert';
  return oppgave.tilSideTil !== null && oppgave.tilSideTil > naa ? 'tilSide' : 'ledig';
}

/** When a reservation held since `siden` ends if it is asked for, or kept alive, now. */
export function reservertTil(naa: Date, siden: Date = naa): Date {
  const lengste = siden.getTime() + LENGSTE_RESERVASJON_TIMER * 3_600_000;
  return new Date(Math.min(naa.getTime() + RESERVASJON_MINUTTER * 60_000, lengste));
}

const OSLO_TID = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });

/** The time of day as people here write it: 14.05. */
export function klokkeslett(tid: Date): string {
  return OSLO_TID.format(tid).replace(':', '.');
}

/** First what is due first, then what has waited longest. */
export function koeRekkefoelge(a: Oppgave, b: Oppgave): number {
  return (
    a.frist.getTime() - b.frist.getTime() ||
    a.mottattTid.getTime() - b.mottattTid.getTime() ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
