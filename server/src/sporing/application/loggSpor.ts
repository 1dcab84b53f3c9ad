import type { Uow } from '../../kernel/index.ts';
import type { NyttSpor, SporingDeps } from '../ports.ts';

/** Writes who did or saw what, in the caller's transaction: what is told about and its trace commit together or not at all. */
export const loggSpor =
  (deps: SporingDeps) =>
  (uow: Uow, spor: NyttSpor): Promise<void> =>
    deps.lager(uow).foer(spor);
