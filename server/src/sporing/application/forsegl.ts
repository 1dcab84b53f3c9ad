import type { Uow } from '../../kernel/index.ts';
import { lenk } from '../domain/kjede.ts';
import type { SporingDeps } from '../ports.ts';

/** Rows sealed in one transaction; a longer tail is taken in the next. */
export const FORSEGL_GRENSE = 5_000;

/**
 * Links the rows that wait onto the chain. Rows are sealed apart from the writing of them, so that no reader or archivist waits for
 * another's commit. Idempotent: a row gets one link, whoever asks and how often.
 * @returns how many rows were sealed; `FORSEGL_GRENSE` means there may be more
 */
export const forsegl =
  (deps: SporingDeps) =>
  async (uow: Uow): Promise<number> => {
    const lager = deps.lager(uow);
    await lager.laasKjeden();
    const rader = await lager.hentUforseglede(FORSEGL_GRENSE);
    if (rader.length === 0) return 0;
    await lager.lagreLedd(lenk(await lager.hentHode(), rader, deps.sha256));
    return rader.length;
  };
