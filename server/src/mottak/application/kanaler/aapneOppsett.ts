import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import type { Kanalkall } from '../../ports/kanalkilde.ts';
import { aapneKanal } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';

/** Whether the municipality has an active channel of this kind. */
export const erKanalSattOpp =
  (deps: Pick<KanalDeps, 'kanallager'>) =>
  async (uow: Uow, slag: string): Promise<boolean> =>
    (await deps.kanallager(uow).alleOppsett()).some((rad) => rad.slag === slag && rad.aktiv);

/**
 * The municipality's active channel of a kind, opened for what is sent rather than received by it. Null: it has none.
 * @throws Kanalfeil `feil-oppsett` when the settings are not whole; Hemmelighetsfeil when a secret cannot be read
 */
export const aapneOppsett =
  (deps: Pick<KanalDeps, 'slag' | 'vern' | 'kanallager' | 'withTenant'>) =>
  async (eier: Arkivskaper, slag: string, signal: AbortSignal): Promise<Kanalkall | null> => {
    const alle = await iKommune(deps, eier, (uow) => deps.kanallager(uow).alleOppsett());
    const rad = alle.find((oppsett) => oppsett.slag === slag && oppsett.aktiv);
    return rad === undefined ? null : (await aapneKanal(deps, eier, rad, signal)).kall;
  };
