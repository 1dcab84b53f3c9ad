import type { Uow } from '../kernel/index.ts';
import type { Ledd, Sha256, Sporrad } from './domain/kjede.ts';
import type { LeddMedRad } from './domain/kontroll.ts';

export type Utfall = 'utfoert' | 'avvist';

/** What is written: who and when come from the unit of work. */
export interface NyttSpor {
  /** Past participle, e.g. `forsendelse.lest`. */
  readonly handling: string;
  /** Id of what it was done to, null when there is no one thing. */
  readonly objekt: string | null;
  readonly utfall: Utfall;
}

export interface Sporvisning {
  readonly tidspunkt: Date;
  readonly aktoer: string;
  readonly handling: string;
  readonly utfall: string;
}

/** What to look for; what is left out does not narrow. Dates are Norwegian calendar days, both included. */
export interface Sporfilter {
  /** Id of the actor. */
  readonly person?: string | undefined;
  readonly handling?: string | undefined;
  readonly objekt?: string | undefined;
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  /** Only rows written before this one. */
  readonly foer?: number | undefined;
}
export interface Sporlinje extends Sporvisning {
  readonly id: string;
  readonly loepenummer: number;
  readonly objekt: string | null;
  readonly utfall: Utfall;
}
export interface Sporside {
  readonly rader: readonly Sporlinje[];
  readonly neste: number | null;
}

/** How often something was done, or refused, in a period. */
export interface Handlingstall {
  readonly handling: string;
  readonly utfall: Utfall;
  readonly antall: number;
}

/** The sporingslogg of the unit of work's arkivskaper. */
export interface SporingLager {
  foer(spor: NyttSpor): Promise<void>;
  /** Newest first. */
  finnForObjekt(objekt: string, grense: number): Promise<Sporvisning[]>;
  /** Newest first. */
  finn(filter: Sporfilter, grense: number): Promise<Sporlinje[]>;
  /** Norwegian calendar days, both included. */
  tell(fra: string, til: string): Promise<Handlingstall[]>;
  /** Waits for its turn: one sealing per arkivskaper at a time, to the end of the transaction. */
  laasKjeden(): Promise<void>;
  hentHode(): Promise<Pick<Ledd, 'nr' | 'sjekksum'>>;
  /** Rows not yet sealed, in the order they were written. */
  hentUforseglede(grense: number): Promise<Sporrad[]>;
  lagreLedd(ledd: readonly Ledd[]): Promise<void>;
  /** Links after `etterNr` in rising order; a duplicated number comes with all its links. */
  lesKjeden(etterNr: number, grense: number): Promise<LeddMedRad[]>;
  /** Rows older than `foer` without any link. */
  finnUtenLedd(foer: Date, grense: number): Promise<{ spor: string; tidspunkt: string }[]>;
}

export interface SporingDeps {
  readonly lager: (uow: Uow) => SporingLager;
  readonly sha256: Sha256;
}
