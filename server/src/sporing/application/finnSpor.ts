import type { Uow } from '../../kernel/index.ts';
import type { Sporfilter, SporingDeps, Sporside } from '../ports.ts';

/** A page of the log, newest first, narrowed by who, what and when. `neste` is the place to go on from, null on the last page. */
export const finnSpor =
  (deps: SporingDeps) =>
  async (uow: Uow, filter: Sporfilter, grense: number): Promise<Sporside> => {
    const rader = await deps.lager(uow).finn(filter, grense + 1);
    const side = rader.slice(0, grense);
    return { rader: side, neste: rader.length > grense ? (side.at(-1)?.loepenummer ?? null) : null };
  };
