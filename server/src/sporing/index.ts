import type { Uow } from '../kernel/index.ts';
import { finnSpor } from './application/finnSpor.ts';
import { forsegl } from './application/forsegl.ts';
import { hentSpor } from './application/hentSpor.ts';
import { loggSpor } from './application/loggSpor.ts';
import { type Verifisering, type Verifiseringsvalg, verifiser } from './application/verifiser.ts';
import type { Handlingstall, NyttSpor, Sporfilter, SporingDeps, Sporside, Sporvisning } from './ports.ts';

export interface Sporing {
  loggSpor(uow: Uow, spor: NyttSpor): Promise<void>;
  hentSpor(uow: Uow, objekt: string): Promise<Sporvisning[]>;
  finnSpor(uow: Uow, filter: Sporfilter, grense: number): Promise<Sporside>;
  /** How often each thing was done and refused between two Norwegian days, both included. */
  tellSpor(uow: Uow, fra: string, til: string): Promise<Handlingstall[]>;
  /** How many rows were sealed. */
  forsegl(uow: Uow): Promise<number>;
  verifiser(uow: Uow, valg?: Verifiseringsvalg): Promise<Verifisering>;
}

/** The sporingslogg: who saw or did what, tamper-evident. */
export function createSporing(deps: SporingDeps): Sporing {
  return {
    loggSpor: loggSpor(deps),
    hentSpor: hentSpor(deps),
    finnSpor: finnSpor(deps),
    tellSpor: (uow, fra, til) => deps.lager(uow).tell(fra, til),
    forsegl: forsegl(deps),
    verifiser: verifiser(deps),
  };
}

export { FORSEGL_GRENSE } from './application/forsegl.ts';
export type { Verifisering, Verifiseringsvalg } from './application/verifiser.ts';
export type { Anker, Funn } from './domain/kontroll.ts';
export type {
  Handlingstall,
  NyttSpor,
  Sporfilter,
  SporingDeps,
  SporingLager,
  Sporlinje,
  Sporside,
  Sporvisning,
  Utfall,
} from './ports.ts';
