import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Bruker, ryddFerdigheter } from '../domain/bruker.ts';
import type { TilgangDeps } from '../ports.ts';

/** Says anew what a person is good at; used to route post, gives no access. Refused with `tjener.finnes-ikke`. */
export const endreFerdigheter =
  (deps: TilgangDeps) =>
  async (uow: Uow, brukerId: string, ferdigheter: readonly string[]): Promise<Result<Bruker>> => {
    const lager = deps.lager(uow);
    const [foer] = await lager.hentBrukere([brukerId]);
    if (foer === undefined) return avvis('tjener.finnes-ikke');
    await lager.settFerdigheter(brukerId, ryddFerdigheter(ferdigheter));
    const [etter] = await lager.hentBrukere([brukerId]);
    return ok(etter ?? foer);
  };
