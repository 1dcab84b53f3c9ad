import type { Arkivskaper, Klokke, Uow, WithTenant } from '../kernel/index.ts';
import type { Bruker, Tildeling } from './domain/bruker.ts';
import type { Rolle } from './domain/evner.ts';
import type { Forsoek } from './domain/innloggingssperre.ts';
import type { Modul, Modulnoekkel } from './domain/modul.ts';
import type { Passordkrav } from './domain/passordkrav.ts';

/** Passwords as slow, salted hashes that carry their own parameters. */
export interface Passordvern {
  hash(passord: string): Promise<string>;
  /** With `hash` null (unknown user) it takes the same time and answers no. */
  stemmer(passord: string, hash: string | null): Promise<{ stemmer: boolean; boerFornyes: boolean }>;
}

/** Secrets of sessions: the token goes to the browser, only its checksum is kept. */
export interface Tokenkilde {
  nyttToken(): string;
  /** Easy to read aloud and to type, used once. */
  nyttEngangspassord(): string;
  sjekksum(tekst: string): string;
}

export interface Innloggingsrad {
  readonly bruker: string;
  readonly brukernavn: string;
  readonly navn: string;
  readonly hash: string;
  /** Made by somebody else: must be changed before anything else. */
  readonly engangs: boolean;
  readonly endret: Date;
}

export interface Gyldigtildeling {
  readonly arkivskaper: Arkivskaper;
  readonly rolle: Rolle;
  readonly enhet: string | null;
  readonly klarering: readonly string[];
}

export interface Sesjonsrad {
  readonly bruker: { readonly id: string; readonly brukernavn: string; readonly navn: string };
  /** The password is a one-time password. */
  readonly engangs: boolean;
  /** Opened by a provider: no rule for passwords bars it. */
  readonly ekstern: boolean;
  readonly opprettet: Date;
  readonly sistBrukt: Date;
  /** Valid on the date asked for, in a stable order. */
  readonly tildelinger: readonly Gyldigtildeling[];
}

/** What must be answered before a municipality is known. Each call is a transaction of its own. */
export interface Innloggingslager {
  finnInnlogging(brukernavn: string): Promise<Innloggingsrad | null>;
  /** The same password with another cost. */
  byttHash(bruker: string, gammel: string, ny: string): Promise<void>;
  /** Ends every session of the person but `beholdSesjon`. False when the password was changed in between. */
  byttPassord(bruker: string, gammel: string, ny: string, beholdSesjon: string, naa: Date): Promise<boolean>;
  opprettSesjon(sjekksum: string, bruker: string, naa: Date): Promise<void>;
  finnSesjon(sjekksum: string, dato: string): Promise<Sesjonsrad | null>;
  beroerSesjon(sjekksum: string, naa: Date): Promise<void>;
  avsluttSesjon(sjekksum: string, naa: Date): Promise<void>;
  hentForsoek(noekkel: string): Promise<Forsoek | null>;
  /** False when somebody else counted since `ventet` was read (0 when there was nothing). */
  tellForsoek(noekkel: string, ventet: number, neste: Forsoek): Promise<boolean>;
}

/** Persons and grants as seen from the unit of work's municipality. */
export interface TilgangLager {
  /** Sorted by name. */
  finnBrukere(): Promise<Bruker[]>;
  hentBrukere(ider: readonly string[]): Promise<Bruker[]>;
  finnMedBrukernavn(brukernavn: string): Promise<Bruker | null>;
  /** False when the user name is taken, here or in another municipality. */
  opprettBruker(bruker: {
    id: string;
    brukernavn: string;
    navn: string;
    epost: string | null;
    hash: string;
    engangs: boolean;
  }): Promise<boolean>;
  /** Also persons known only in other municipalities; their names are not told. */
  brukerFinnes(id: string): Promise<boolean>;
  /** Exactly that user name or e-mail address (small letters), here or elsewhere; null when none or several have it. */
  finnPerson(soekt: string): Promise<string | null>;
  /** A one-time password; all sessions of the person end. False for who never had a grant here. */
  nullstillPassord(bruker: string, hash: string): Promise<boolean>;
  /** Also keeps the period, who and why; passive ends all sessions. Looks at every municipality for the last administrator. */
  settAktiv(
    bruker: string,
    endring: { aktiv: boolean; grunn: string },
    dato: string,
  ): Promise<'satt' | 'uendret' | 'finnes-ikke' | 'siste-administrator'>;
  /** Every municipality where the person has a grant that day or later. */
  kommunerFor(bruker: string, dato: string): Promise<Arkivskaper[]>;
  lagreTildeling(bruker: string, tildeling: Tildeling): Promise<void>;
  avsluttTildeling(id: string, til: string): Promise<void>;
  /** Waits for others who end grants here, so that two cannot each leave the other as the last administrator. */
  laasTildelinger(): Promise<void>;
  settFerdigheter(bruker: string, ferdigheter: readonly string[]): Promise<void>;
}

export interface TilgangDeps {
  readonly lager: (uow: Uow) => TilgangLager;
  readonly innlogging: Innloggingslager;
  readonly passord: Passordvern;
  readonly token: Tokenkilde;
  readonly klokke: Klokke;
  /** Left out: the product's own rules and no more (krav 4.1.7). */
  readonly passordkrav?: Passordkrav;
  /** Whether the municipality has such a unit (virksomhet knows). */
  readonly enhetFinnes: (uow: Uow, kode: string) => Promise<boolean>;
  /** The access codes of the municipality (arkiv knows). */
  readonly tilgangskoder: (uow: Uow) => Promise<readonly string[]>;
}

/** What the sign-in routes show and write, in this context's words; wired to virksomhet, sporing and the demo by the composition root. */
export interface InnloggingsruteDeps {
  /** Name and marks of each municipality. */
  readonly kommuner: () => Promise<
    readonly {
      arkivskaper: Arkivskaper;
      kommunenummer: string;
      navn: string;
      merke: string;
      farge: string;
      maalform: 'nb' | 'nn';
    }[]
  >;
  readonly spor: (
    uow: Uow,
    spor: { handling: string; objekt: string | null; utfall: 'utfoert' | 'avvist' },
  ) => Promise<void>;
  readonly demo: boolean;
  /** Asked only when `demo` is true. */
  readonly demobrukere: () => Promise<{
    passord: string;
    brukere: readonly { brukernavn: string; navn: string; beskrivelse: string }[];
  }>;
}

/** External modules of one arkivskaper, inside one unit of work. */
export interface Modullager {
  /** Sorted by name. */
  moduler(): Promise<Modul[]>;
  modul(id: string): Promise<Modul | null>;
  /** False when the name is taken. The first period begins. */
  opprett(modul: Pick<Modul, 'id' | 'navn' | 'leverandoer' | 'formaal' | 'klarering'>, grunn: string): Promise<boolean>;
  /** Ends the open period, or begins a new one. */
  settAktiv(id: string, aktiv: boolean, grunn: string): Promise<void>;
  endreKlarering(id: string, klarering: readonly string[]): Promise<void>;
  leggTilNoekkel(modul: string, noekkel: { id: string; sjekksum: string; gyldigTil: string }): Promise<void>;
  /** False when it was not there, or is taken back already. */
  trekkNoekkel(modul: string, noekkel: string): Promise<boolean>;
  medNoekkel(sjekksum: string): Promise<{ modul: Modul; noekkel: Modulnoekkel } | null>;
  /** Kept to the hour: a call must not cost a write. */
  noterBrukt(noekkel: string): Promise<void>;
}

export interface ModulDeps {
  readonly modullager: (uow: Uow) => Modullager;
  readonly token: Pick<Tokenkilde, 'nyttToken' | 'sjekksum'>;
  readonly innlogging: Pick<Innloggingslager, 'hentForsoek' | 'tellForsoek'>;
  readonly klokke: Klokke;
  readonly withTenant: WithTenant;
  /** The access codes of the municipality (arkiv knows). */
  readonly tilgangskoder: (uow: Uow) => Promise<readonly string[]>;
}
