import { ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { BegrensningDeps } from './deps.ts';

/** How many days what is not for the archive is kept. Holds from the next removal, also for what lies there. */
export const settBegrensningsdager =
  ({ lager }: Pick<BegrensningDeps, 'lager'>) =>
  async (uow: Uow, dager: number): Promise<Result<null>> => {
    await lager(uow).settDager(dager);
    return ok(null);
  };
