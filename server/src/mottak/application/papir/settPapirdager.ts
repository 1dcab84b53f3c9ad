import { ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** How many days the paper is kept after approval. */
export const settPapirdager =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, dager: number): Promise<Result<null>> => {
    await lager(uow).settDager(dager);
    return ok(null);
  };
