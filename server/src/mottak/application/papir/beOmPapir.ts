import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** Somebody needs to see the paper. Until it is back nobody can destroy it. */
export const beOmPapir =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, forsendelse: string, grunn: string): Promise<Result<null>> => {
    const papirene = lager(uow);
    const [staar] = await papirene.hent([forsendelse]);
    if (staar === undefined) return avvis('mottak.papir-uten-eske');
    if (staar.tilintetgjortTid !== null) return avvis('mottak.papir-tilintetgjort');
    if (staar.henting !== null) return avvis('mottak.papir-hentes-alt');
    await papirene.nyHenting(forsendelse, grunn);
    return ok(null);
  };
