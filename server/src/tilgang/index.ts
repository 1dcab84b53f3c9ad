import type { Result, Uow } from '../kernel/index.ts';
import { avsluttTildeling } from './application/avsluttTildeling.ts';
import { byttPassord, type Passordbytte } from './application/byttPassord.ts';
import { endreFerdigheter } from './application/endreFerdigheter.ts';
import { innloggetFor, innloggetForSesjon } from './application/innloggetFor.ts';
import { type Innlogging, loggInn } from './application/loggInn.ts';
import { nullstillPassord, type SvarerFor } from './application/nullstillPassord.ts';
import { type NyBruker, type NyligOpprettet, opprettBruker } from './application/opprettBruker.ts';
import { type Aktivendring, settBrukerAktiv } from './application/settBrukerAktiv.ts';
import { tildelPerson } from './application/tildelPerson.ts';
import { tildelRolle } from './application/tildelRolle.ts';
import type { Bruker, NyTildeling } from './domain/bruker.ts';
import type { InnloggetPerson } from './domain/innlogget.ts';
import type { TilgangDeps } from './ports.ts';

export interface Tilgang {
  loggInn(inn: Innlogging): Promise<Result<{ token: string; innlogget: InnloggetPerson }>>;
  /** Ends the session with this checksum (`InnloggetPerson.sesjon`). */
  loggUt(sesjon: string): Promise<void>;
  /** From the token in the browser's cookie. */
  innloggetFor(token: string): Promise<InnloggetPerson | null>;
  innloggetForSesjon(sesjon: string): Promise<InnloggetPerson | null>;
  byttPassord(person: Pick<InnloggetPerson, 'bruker' | 'sesjon'>, bytte: Passordbytte): Promise<Result<null>>;
  nullstillPassord(
    uow: Uow,
    brukerId: string,
    svarerFor: SvarerFor,
  ): Promise<Result<{ bruker: Bruker; engangspassord: string }>>;
  settBrukerAktiv(uow: Uow, brukerId: string, endring: Aktivendring, svarerFor: SvarerFor): Promise<Result<Bruker>>;
  opprettBruker(uow: Uow, ny: NyBruker): Promise<Result<NyligOpprettet>>;
  tildelPerson(uow: Uow, person: string, ny: NyTildeling): Promise<Result<Bruker>>;
  tildelRolle(uow: Uow, brukerId: string, ny: NyTildeling): Promise<Result<Bruker>>;
  avsluttTildeling(uow: Uow, tildelingId: string): Promise<Result<Bruker>>;
  /** Everyone with a grant in this municipality, ended ones too, sorted by name. */
  finnBrukere(uow: Uow): Promise<Bruker[]>;
  hentBruker(uow: Uow, id: string): Promise<Bruker | null>;
  hentBrukere(uow: Uow, ider: readonly string[]): Promise<Bruker[]>;
  finnMedBrukernavn(uow: Uow, brukernavn: string): Promise<Bruker | null>;
  endreFerdigheter(uow: Uow, brukerId: string, ferdigheter: readonly string[]): Promise<Result<Bruker>>;
}

/** Persons, passwords, sessions and grants: who may do what, where, and for how long. */
export function createTilgang(deps: TilgangDeps): Tilgang {
  return {
    loggInn: loggInn(deps),
    loggUt: (sesjon) => deps.innlogging.avsluttSesjon(sesjon, deps.klokke.naa()),
    innloggetFor: innloggetFor(deps),
    innloggetForSesjon: innloggetForSesjon(deps),
    byttPassord: byttPassord(deps),
    nullstillPassord: nullstillPassord(deps),
    settBrukerAktiv: settBrukerAktiv(deps),
    opprettBruker: opprettBruker(deps),
    tildelPerson: tildelPerson(deps),
    tildelRolle: tildelRolle(deps),
    avsluttTildeling: avsluttTildeling(deps),
    finnBrukere: (uow) => deps.lager(uow).finnBrukere(),
    hentBruker: async (uow, id) => (await deps.lager(uow).hentBrukere([id]))[0] ?? null,
    hentBrukere: (uow, ider) => deps.lager(uow).hentBrukere(ider),
    finnMedBrukernavn: (uow, brukernavn) => deps.lager(uow).finnMedBrukernavn(brukernavn),
    endreFerdigheter: endreFerdigheter(deps),
  };
}

export type { Innlogging } from './application/loggInn.ts';
export type { SvarerFor } from './application/nullstillPassord.ts';
export type { NyBruker, NyligOpprettet } from './application/opprettBruker.ts';
export { type Bruker, gjeldende, klareringFor, type NyTildeling, type Tildeling } from './domain/bruker.ts';
export { ALLE_ROLLER, EVNER, evnerFor, type Rolle } from './domain/evner.ts';
export type { InnloggetPerson } from './domain/innlogget.ts';
export type {
  Innloggingslager,
  InnloggingsruteDeps,
  Passordvern,
  TilgangDeps,
  TilgangLager,
  Tokenkilde,
} from './ports.ts';
