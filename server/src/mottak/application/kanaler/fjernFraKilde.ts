import type { Arkivskaper } from '../../../kernel/index.ts';
import { aapneKanal } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';

/**
 * What a source of our own has kept of letters that are destroyed goes as well: the scanned original in the watched folder. Other people's
 * systems are not ours to empty. Does nothing to letters that are still here, and the same when done again.
 */
export const fjernFraKilde =
  (deps: KanalDeps) =>
  async (arkivskaper: Arkivskaper, forsendelser: readonly string[], signal: AbortSignal): Promise<void> => {
    for (const id of forsendelser) {
      const funnet = await iKommune(deps, arkivskaper, async (uow) => {
        const leveranse = await deps.kanallager(uow).leveranse(id);
        return leveranse === null || (await deps.lager(uow).hent(id))?.kassertTid === null ? null : leveranse;
      });
      if (funnet === null) continue;
      const oppsett = await iKommune(deps, funnet.kanalEier, (uow) =>
        deps.kanallager(uow).oppsett(funnet.kanaloppsett),
      );
      // A channel that has been taken away has no folder of ours behind it: the fixed one never is.
      if (oppsett === null || deps.slag.find(({ slag }) => slag === oppsett.slag)?.kilde.fjern === undefined) continue;
      const { slag, kall } = await aapneKanal(deps, funnet.kanalEier, oppsett, signal);
      await slag.kilde.fjern?.(kall, { eksternId: funnet.eksternId, kvitteringsdata: funnet.kvitteringsdata });
    }
  };
