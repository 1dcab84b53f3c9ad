import type { Uow, WithTenant } from '../kernel/index.ts';
import { finn, type Soek, type Soekested, type Treff } from './application/finn.ts';
import {
  glem,
  indekserDokument,
  indekserJournalpost,
  indekserSak,
  indekserSakMedPoster,
} from './application/indekser.ts';
import { reindekser } from './application/reindekser.ts';
import type { SoekDeps } from './ports.ts';

export interface Soeking {
  /** Hits over the given municipalities, best first. Each is asked as the person is there. */
  finn(
    withTenant: WithTenant,
    steder: readonly Soekested[],
    soek: Soek,
  ): Promise<{ treff: readonly Treff[]; flere: boolean }>;
  indekserJournalpost(uow: Uow, id: string): Promise<void>;
  indekserSak(uow: Uow, id: string): Promise<void>;
  indekserSakMedPoster(uow: Uow, id: string): Promise<void>;
  indekserDokument(uow: Uow, lest: { forsendelse: string; dokument: string; tekstfil: string | null }): Promise<void>;
  /** Takes a journalpost, or a case with its journalposter, out of the index. */
  glem(uow: Uow, id: string): Promise<void>;
  /** One portion of a replay; gives where to go on, null at the end. */
  reindekser(uow: Uow, etter: number): Promise<number | null>;
}

/** Search over what the one who asks may see. */
export function createSoek(deps: SoekDeps): Soeking {
  return {
    finn: finn(deps),
    indekserJournalpost: indekserJournalpost(deps),
    indekserSak: indekserSak(deps),
    indekserSakMedPoster: indekserSakMedPoster(deps),
    indekserDokument: indekserDokument(deps),
    glem: glem(deps),
    reindekser: reindekser(deps),
  };
}

export type { Soek, Soekested, Treff } from './application/finn.ts';
export type * from './ports.ts';
