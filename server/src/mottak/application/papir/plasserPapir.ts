import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** A new box. Refused when another has the same mark: then nobody would know which one is meant. */
export const nyEske =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, { merke, plass }: { readonly merke: string; readonly plass: string }): Promise<Result<string>> => {
    const papirene = lager(uow);
    if (await papirene.finnesMerke(merke.trim())) return avvis('mottak.eske-finnes', { merke: merke.trim() });
    return ok(await papirene.nyEske(merke.trim(), plass.trim()));
  };

/** The box stands somewhere else now. */
export const flyttEske =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, eske: string, plass: string): Promise<Result<null>> => {
    const papirene = lager(uow);
    if (!(await papirene.eske(eske))) return avvis('mottak.ukjent-eske');
    await papirene.flyttEske(eske, plass.trim());
    return ok(null);
  };

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
