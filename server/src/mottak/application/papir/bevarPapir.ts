import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** The paper itself is of value and is never destroyed; or, with null, it is like the rest again. */
export const bevarPapir =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, forsendelse: string, grunn: string | null): Promise<Result<null>> => {
    const papirene = lager(uow);
    const [staar] = await papirene.hent([forsendelse]);
    if (staar === undefined) return avvis('mottak.papir-uten-eske');
    if (staar.tilintetgjortTid !== null) return avvis('mottak.papir-tilintetgjort');
    await papirene.settBevares(forsendelse, grunn);
    return ok(null);
  };
