import type { Uow } from '../../kernel/index.ts';
import type { MottakDeps } from './deps.ts';

/** The safety net: what was received before the given time and still has no decision. */
export const finnLiggende =
  (deps: MottakDeps) =>
  (uow: Uow, foer: Date): Promise<{ id: string; status: string; mottattTid: Date }[]> =>
    deps.lager(uow).liggendeFoer(foer);
