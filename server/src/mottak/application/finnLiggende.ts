import type { Uow } from '../../kernel/index.ts';
import type { Liggende } from '../ports/lager.ts';
import type { MottakDeps } from './deps.ts';

/** The safety net: what was received before the given time and still has no decision, whatever step it stands in; oldest first. */
export const finnLiggende =
  (deps: MottakDeps) =>
  (uow: Uow, foer: Date): Promise<Liggende[]> =>
    deps.lager(uow).liggendeFoer(foer);
