import type { Result, Uow } from '../kernel/index.ts';
import { endreEnhet } from './application/endreEnhet.ts';
import { endreInnstillinger } from './application/endreInnstillinger.ts';
import {
  hentInnstillinger,
  hentInnstillingerMedHistorikk,
  type InnstillingerMedHistorikk,
} from './application/hentInnstillinger.ts';
import { type NyKommune, opprettKommune } from './application/opprettKommune.ts';
import type { Enhet } from './domain/enhet.ts';
import type { Innstillinger } from './domain/innstillinger.ts';
import type { Kommune } from './domain/kommune.ts';
import type { VirksomhetDeps } from './ports.ts';

export interface Virksomhet {
  opprettKommune(uow: Uow, ny: NyKommune): Promise<Result<Kommune>>;
  hentKommune(uow: Uow): Promise<Kommune | null>;
  /** Without a tenant: the public site knows only the number in its address. */
  finnKommune(kommunenummer: string): Promise<Kommune | null>;
  /** Without a tenant, sorted by name: the worker and the scheduler start here. */
  alleKommuner(): Promise<Kommune[]>;
  /** Active and passive units, sorted by code. */
  finnEnheter(uow: Uow): Promise<Enhet[]>;
  endreEnhet(uow: Uow, enhet: Enhet): Promise<Result<Enhet>>;
  hentInnstillinger(uow: Uow): Promise<Innstillinger>;
  hentInnstillingerMedHistorikk(uow: Uow): Promise<Result<InnstillingerMedHistorikk>>;
  endreInnstillinger(uow: Uow, nye: Innstillinger): Promise<Result<Innstillinger>>;
}

/** The municipalities, their units and their settings. */
export function createVirksomhet(deps: VirksomhetDeps): Virksomhet {
  return {
    opprettKommune: opprettKommune(deps),
    hentKommune: (uow) => deps.lager(uow).hentKommune(),
    finnKommune: (kommunenummer) => deps.katalog.finn(kommunenummer),
    alleKommuner: () => deps.katalog.alle(),
    finnEnheter: (uow) => deps.lager(uow).finnEnheter(),
    endreEnhet: endreEnhet(deps),
    hentInnstillinger: hentInnstillinger(deps),
    hentInnstillingerMedHistorikk: hentInnstillingerMedHistorikk(deps),
    endreInnstillinger: endreInnstillinger(deps),
  };
}

export type { InnstillingerMedHistorikk } from './application/hentInnstillinger.ts';
export type { NyKommune } from './application/opprettKommune.ts';
export type { Enhet } from './domain/enhet.ts';
export { enhetForKlasse, underenheter } from './domain/enhet.ts';
export { type Dato, helligdager, leggTilDager } from './domain/helligdager.ts';
export type { Innstillinger } from './domain/innstillinger.ts';
export type { Kommune } from './domain/kommune.ts';
export { fulltNavn, ledigFarge, ledigMerke } from './domain/nyKommune.ts';
export {
  begynnelsenAvDagen,
  erVirkedag,
  fristFra,
  leggTilVirkedager,
  norskDato,
  sluttenAvDagen,
} from './domain/virkedager.ts';
export type { HistoriskEndring, Kommunekatalog, VirksomhetDeps, VirksomhetLager } from './ports.ts';
