import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** A new box. Refused when another has the same mark: then nobody would know which one is meant. */
export const opprettEske =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, { merke, plass }: { readonly merke: string; readonly plass: string }): Promise<Result<string>> => {
    const papirene = lager(uow);
    if (await papirene.finnesMerke(merke.trim())) return avvis('mottak.eske-finnes', { merke: merke.trim() });
    return ok(await papirene.nyEske(merke.trim(), plass.trim()));
  };
