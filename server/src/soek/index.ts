import type { Aktoer, Arkivskaper, Uow, WithTenant } from '../kernel/index.ts';
import { finn, finnIKommune, type Soek, type Treff } from './application/finn.ts';
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
    kommuner: readonly { arkivskaper: Arkivskaper; aktoer: Aktoer }[],
    soek: Soek,
  ): Promise<{ treff: readonly Treff[]; flere: boolean }>;
  /** Hits in the municipality of the unit of work; one more than asked for tells that there are more. */
  finnIKommune(uow: Uow, soek: Soek): Promise<readonly Treff[]>;
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
    finnIKommune: finnIKommune(deps),
    indekserJournalpost: indekserJournalpost(deps),
    indekserSak: indekserSak(deps),
    indekserSakMedPoster: indekserSakMedPoster(deps),
    indekserDokument: indekserDokument(deps),
    glem: glem(deps),
    reindekser: reindekser(deps),
  };
}

export type { Soek, Treff } from './application/finn.ts';
export type * from './ports.ts';
