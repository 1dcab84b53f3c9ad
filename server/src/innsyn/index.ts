import type { Result, Uow, WithTenant } from '../kernel/index.ts';
import { type Avgjoer, avgjoerPublisering } from './application/avgjoerPublisering.ts';
import {
  hentOffentligPost,
  hentPostliste,
  type OffentligRad,
  type Postlisteforespoersel,
  type PostlisteKommune,
  type Postlisteside,
} from './application/hentPostliste.ts';
import { publiserForfalte, publiserNaarTiden } from './application/publiserForfalte.ts';
import { stansPublisering, stansSak } from './application/stansPublisering.ts';
import { vurderPublisering } from './application/vurderPublisering.ts';
import { vurderSak } from './application/vurderSak.ts';
import type { Publisering, PubliseringStatus } from './domain/publisering.ts';
import type { InnsynDeps, OffentligKommune } from './ports.ts';

const MAKS_SAKER = 500;

export interface Innsyn {
  /** Builds the public row anew, runs the guard and decides: waits, stopped, public or taken back. Idempotent. */
  vurderPublisering(uow: Uow, journalpost: string): Promise<void>;
  vurderSak(uow: Uow, saksmappe: string): Promise<void>;
  publiserNaarTiden(uow: Uow, journalpost: string): Promise<void>;
  /** Returns how many became public. */
  publiserForfalte(uow: Uow): Promise<number>;
  /** Off the internet until a person has looked, because the guard could not be run. */
  stansPublisering(uow: Uow, journalpost: string): Promise<void>;
  stansSak(uow: Uow, saksmappe: string): Promise<void>;
  finnPubliseringer(uow: Uow, status: PubliseringStatus): Promise<readonly Publisering[]>;
  avgjoerPublisering(uow: Uow, kommando: Avgjoer): Promise<Result<Publisering>>;
  hentPostliste(withTenant: WithTenant, sporring: Postlisteforespoersel): Promise<Result<Postlisteside>>;
  hentOffentligPost(
    withTenant: WithTenant,
    sporring: { kommunenummer: string; journalaar: number; journalsekvensnummer: number },
  ): Promise<Result<{ kommune: PostlisteKommune; rad: OffentligRad }>>;
  finnKommuner(): Promise<readonly OffentligKommune[]>;
}

/** The public's view of the journals: what is shown, when, and the guard before it. */
export function createInnsyn(deps: InnsynDeps): Innsyn {
  return {
    vurderPublisering: vurderPublisering(deps),
    vurderSak: vurderSak(deps),
    publiserNaarTiden: publiserNaarTiden(deps),
    publiserForfalte: publiserForfalte(deps),
    stansPublisering: stansPublisering(deps),
    stansSak: stansSak(deps),
    finnPubliseringer: (uow, status) => deps.lager(uow).finn(status, MAKS_SAKER),
    avgjoerPublisering: avgjoerPublisering(deps),
    hentPostliste: hentPostliste(deps),
    hentOffentligPost: hentOffentligPost(deps),
    finnKommuner: () => deps.kommuner.finnKommuner(),
  };
}

export {
  MAKS_TREFF,
  type OffentligRad,
  type PostlisteKommune,
  type Postlisteside,
} from './application/hentPostliste.ts';
export type { Funn } from './domain/kontroll.ts';
export type { Publisering, PubliseringStatus } from './domain/publisering.ts';
export { avgjoerelseskrav } from './domain/publisering.ts';
export type * from './ports.ts';
