import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** The box stands somewhere else now. */
export const flyttEske =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, eske: string, plass: string): Promise<Result<null>> => {
    const papirene = lager(uow);
    if (!(await papirene.eske(eske))) return avvis('mottak.ukjent-eske');
    await papirene.flyttEske(eske, plass.trim());
    return ok(null);
  };
