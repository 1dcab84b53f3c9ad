import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** Puts piles in a box, in that order. Refused for what is no scanned paper, and for paper that is destroyed. */
export const plasserPapir =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, forsendelser: readonly string[], eske: string): Promise<Result<null>> => {
    const papirene = lager(uow);
    const ider = [...new Set(forsendelser)];
    if (!(await papirene.eske(eske))) return avvis('mottak.ukjent-eske');
    if ((await papirene.erPapir(ider)) !== ider.length) return avvis('mottak.ikke-papir');
    const staar = await papirene.hent(ider);
    if (staar.some(({ tilintetgjortTid }) => tilintetgjortTid !== null)) return avvis('mottak.papir-tilintetgjort');
    await papirene.plasser(ider, eske);
    return ok(null);
  };
