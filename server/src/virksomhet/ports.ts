import type { Uow } from '../kernel/index.ts';
import type { Enhet } from './domain/enhet.ts';
import type { Innstillinger, Innstillingsendring } from './domain/innstillinger.ts';
import type { Kommune } from './domain/kommune.ts';

export interface HistoriskEndring extends Innstillingsendring {
  readonly endretAv: string;
  readonly tidspunkt: Date;
}

/** What is stored about the municipality of the unit of work. */
export interface VirksomhetLager {
  hentKommune(): Promise<Kommune | null>;
  lagreKommune(kommune: Kommune, innstillinger: Innstillinger): Promise<void>;
  finnEnheter(): Promise<Enhet[]>;
  /** Opens or closes the active period when `aktiv` changes (krav 4.2.3). */
  lagreEnhet(enhet: Enhet, dato: string): Promise<void>;
  /** `laas` holds the row to the end of the transaction, so that two changes cannot lose each other's history. */
  hentInnstillinger(valg?: { laas: boolean }): Promise<Innstillinger | null>;
  lagreInnstillinger(innstillinger: Innstillinger): Promise<void>;
  foerHistorikk(endringer: readonly Innstillingsendring[]): Promise<void>;
  /** Newest first, at most 200. */
  finnHistorikk(): Promise<HistoriskEndring[]>;
}
export type VirksomhetLagerFor = (uow: Uow) => VirksomhetLager;

/** Which municipalities there are, asked before any of them is chosen. Public facts only. */
export interface Kommunekatalog {
  alle(): Promise<Kommune[]>;
  finn(kommunenummer: string): Promise<Kommune | null>;
}

export interface VirksomhetDeps {
  readonly lager: VirksomhetLagerFor;
  readonly katalog: Kommunekatalog;
}
