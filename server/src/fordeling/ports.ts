import type { Uow } from '../kernel/index.ts';
import type { Tilgang } from '../tilgang/index.ts';
import type { Virksomhet } from '../virksomhet/index.ts';
import type { Fravaer } from './domain/fravaer.ts';
import type { Mottakere } from './domain/minPost.ts';
import type { Fordelingsgrunnlag, Oppgave, Tilstand } from './domain/oppgave.ts';
import type { NyttSteg, Oppgavesteg, Plassering } from './domain/steg.ts';

/** What the queue shows of a forsendelse. Never stored here: it may be sensitive and belongs to others. */
export interface Forsendelsevisning {
  readonly tittel: string;
  readonly avsender: string;
  readonly filnavn: string;
  /** The last day to answer when it asks for access to a document, ÅÅÅÅ-MM-DD. */
  readonly innsynsfrist: string | null;
}

/** Asked only for forsendelser the actor may see. */
export interface Visningskilde {
  hentVisning(uow: Uow, forsendelser: readonly string[]): Promise<ReadonlyMap<string, Forsendelsevisning>>;
}

/** `behandles`: waits for an archivist. `karantene`: waits there. `ferdig`: journalført, not archived, or sent on. */
export type Forsendelsetilstand = 'behandles' | 'karantene' | 'ferdig';

/** A step the actor took with a forsendelse. */
export interface Forsendelsessteg {
  readonly forsendelse: string;
  readonly handling: string;
  readonly tidspunkt: Date;
  /** Why it was not archived, or which municipality it went to. */
  readonly detalj: string | null;
  readonly journalpost: string | null;
  readonly angret: boolean;
  readonly kanAngres: boolean;
  /** Whether the actor may see what is in it today. */
  readonly synlig: boolean;
}

export interface UfordeltForsendelse {
  readonly forsendelse: string;
  readonly kanal: string;
  readonly mottattTid: Date;
  readonly antallDokumenter: number;
}

/** The truth about a forsendelse. Events may come late, twice or in the wrong order; this does not. */
export interface Forsendelsekilde {
  /** Null when it is not known. */
  hentTilstand(uow: Uow, forsendelse: string): Promise<Forsendelsetilstand | null>;
  /** The last day to answer when the law or the letter sets one of its own, ÅÅÅÅ-MM-DD. */
  hentFrist(uow: Uow, forsendelse: string): Promise<string | null>;
  /** Received before `foer` and neither finished nor in karantene, whatever step they stand in; oldest first, at most 1,000. */
  finnUbehandlede(uow: Uow, foer: Date): Promise<UfordeltForsendelse[]>;
  /** The actor's own steps since then, newest first. */
  finnEgneSteg(uow: Uow, siden: Date, grense: number): Promise<Forsendelsessteg[]>;
}

/** What a case handler's list shows of a journalpost. `tittel` and `avsender` as `uow.aktoer` may see them. */
export interface Journalpostvisning {
  readonly registreringsID: string;
  readonly saksmappe: string;
  readonly tittel: string;
  readonly avsender: string;
  readonly sakstittel: string;
  /** ÅÅÅÅ-MM-DD. */
  readonly journaldato: string;
  readonly frist: string | null;
  readonly journalposttype: string;
  readonly antallDokumenter: number;
  readonly saksbehandlerBrukernavn: string | null;
  readonly enhet: string | null;
  readonly tilgangskode: string | null;
  readonly utgaatt: boolean;
}

export interface Journalpostkilde {
  hent(uow: Uow, journalposter: readonly string[]): Promise<ReadonlyMap<string, Journalpostvisning>>;
}

/** An assigned person and the access code of what is assigned: whom it lies with depends on both. */
export interface Tildelingspar {
  readonly tildelt: string;
  readonly tilgangskode: string | null;
}

/** `uloest`: nobody who is here today may take it. */
export type Utvalg = 'alle' | 'mine' | 'ledige' | 'tilSide' | 'forfalt' | 'uloest';

export interface Koefilter {
  readonly bruker: string;
  readonly naa: Date;
  /** Access codes the person sees; null sees that they exist, whatever the code (leder). */
  readonly klarering: readonly string[] | null;
  /** Lies with the person today. */
  readonly mine: readonly Tildelingspar[];
  /** Lies with somebody else today. */
  readonly andres: readonly Tildelingspar[];
  /** Access codes of open oppgaver that nobody here today is cleared for; null among them when nobody handles oppgaver at all. */
  readonly uloesteKoder: readonly (string | null)[];
}

export interface Koeantall {
  readonly alle: number;
  readonly mine: number;
  readonly forfalt: number;
  readonly tilSide: number;
  readonly ledige: number;
  readonly uloest: number;
  /** What the reader is not cleared for, and nobody else is here for either: a number, so that somebody asks for a clearance. */
  readonly skjulteUloeste: number;
}

export interface Oppgavelager {
  /** One at a time per forsendelse, to the end of the transaction. */
  laasForsendelse(forsendelse: string): Promise<void>;
  finnForForsendelse(forsendelse: string): Promise<Oppgave | null>;
  hent(id: string): Promise<Oppgave | null>;
  finnMange(ider: readonly string[]): Promise<ReadonlyMap<string, Oppgave>>;
  opprett(oppgave: Oppgave): Promise<void>;
  lagreForslag(id: string, grunnlag: Fordelingsgrunnlag, frist: Date, ferdigheter: readonly string[]): Promise<void>;
  /** Lets go of any reservation. */
  settTilstand(id: string, tilstand: Tilstand): Promise<void>;
  /** True for exactly one of several who try at once; also keeps alive what the person holds. */
  reserver(id: string, bruker: string, siden: Date, til: Date): Promise<boolean>;
  /** Puts it where it was, or where it should be: who holds it, who it is given to, and until when it is aside. */
  plasser(id: string, hvor: Plassering): Promise<void>;
  /** Held to the end of the transaction, so that two cannot change it at once. */
  laas(id: string): Promise<Oppgave | null>;
  /** False when somebody else holds it. `bruker` null lets go whoever holds it. */
  frigi(id: string, bruker: string | null): Promise<boolean>;
  /** False when somebody else holds it. */
  settTilSide(id: string, bruker: string, til: Date, merknad: string | null): Promise<boolean>;
  tildel(id: string, bruker: string | null): Promise<void>;
  finnTildelingspar(): Promise<Tildelingspar[]>;
  /** The different access codes among open oppgaver. */
  finnKoder(): Promise<(string | null)[]>;
  finnKoe(filter: Koefilter, utvalg: Utvalg, grense: number): Promise<Oppgave[]>;
  tell(filter: Koefilter): Promise<Koeantall>;
  /** Open ones that lie with somebody or should, and that nobody holds; at most `grense`, in queue order, after `etter`. */
  finnTilFordeling(naa: Date, grense: number, etter: string | null): Promise<Oppgave[]>;
  finnForsendelserMedOppgave(forsendelser: readonly string[]): Promise<{ forsendelse: string; tilstand: Tilstand }[]>;
  /** Open oppgaver in hand per person over all municipalities: counts only. */
  belastning(personer: readonly string[], naa: Date): Promise<ReadonlyMap<string, number>>;
}

/** What persons did with oppgaver. */
export interface Steglager {
  leggTil(oppgave: string, steg: NyttSteg): Promise<void>;
  /** The last one that stands. */
  siste(oppgave: string): Promise<Oppgavesteg | null>;
  merkAngret(id: string): Promise<void>;
  /** Done by the person, or taken from them, since then; newest first. `siste` tells the last one that stands of its oppgave. */
  finnFor(bruker: string, siden: Date, grense: number): Promise<(Oppgavesteg & { siste: boolean })[]>;
}

export interface Fravaerrad extends Fravaer {
  readonly id: string;
}

export interface Fravaerlager {
  /** Reported in this municipality (for one person when given), newest first, at most 500. */
  finn(bruker?: string): Promise<Fravaerrad[]>;
  /** When these persons are away in the period, wherever it was reported; substitutes only from this municipality. */
  finnFor(personer: readonly string[], fra: string, til: string): Promise<Fravaer[]>;
  opprett(rad: Fravaerrad): Promise<void>;
  slett(id: string): Promise<boolean>;
}

export interface MinPostrad {
  readonly journalpost: string;
  readonly saksbehandler: string | null;
  readonly enhet: string | null;
  readonly tilgangskode: string | null;
  readonly lest: boolean;
  /** A letter of this journalpost did not reach its recipient. */
  readonly utsendingFeilet: boolean;
}

/** The truth about what goes out. */
export interface Utsendingskilde {
  /** Whether a copy of it waits for a person to choose what now. */
  harFeilet(uow: Uow, journalpost: string): Promise<boolean>;
}

export interface MinPostlager {
  /** A new case handler has not read it, whatever the former one did; nor has anybody read that a letter has just failed. */
  lagre(rad: Omit<MinPostrad, 'lest'>): Promise<void>;
  slett(journalpost: string): Promise<void>;
  hent(journalpost: string): Promise<MinPostrad | null>;
  /** Own post whatever the code; others' only what `klarering` covers. Unread first, then newest first. */
  finn(mottakere: Mottakere, klarering: readonly string[], bareUleste: boolean, grense: number): Promise<MinPostrad[]>;
  tellUleste(mottakere: Mottakere, klarering: readonly string[]): Promise<number>;
  merk(journalpost: string, lestTid: Date | null): Promise<void>;
}

export interface FordelingLager {
  readonly oppgaver: Oppgavelager;
  readonly steg: Steglager;
  readonly fravaer: Fravaerlager;
  readonly minPost: MinPostlager;
}

export interface FordelingDeps {
  readonly utsendinger: Utsendingskilde;
  readonly lager: (uow: Uow) => FordelingLager;
  readonly virksomhet: Pick<Virksomhet, 'hentInnstillinger'>;
  readonly tilgang: Pick<Tilgang, 'finnBrukere' | 'finnMedBrukernavn'>;
  readonly visning: Visningskilde;
  readonly forsendelser: Forsendelsekilde;
  readonly journalposter: Journalpostkilde;
}
