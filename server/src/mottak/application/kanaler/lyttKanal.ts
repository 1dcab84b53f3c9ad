import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import { aapneKanal } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';
import { ring } from './seEtterKanaler.ts';

/** A channel that can hold a connection open. `versjon` changes with its setup: then the connection is made anew. */
export interface Lyttbar {
  readonly eier: Arkivskaper;
  readonly kanal: string;
  readonly versjon: string;
}

/** The active channels of a municipality whose source can ring. */
export const finnLyttbare =
  (deps: Pick<KanalDeps, 'kanallager' | 'slag'>) =>
  async (uow: Uow): Promise<Lyttbar[]> => {
    const kan = new Set(deps.slag.filter(({ kilde }) => kilde.lytt !== undefined).map(({ slag }) => slag));
    return (await deps.kanallager(uow).alleOppsett())
      .filter((rad) => rad.aktiv && kan.has(rad.slag))
      .map((rad) => ({ eier: uow.arkivskaper, kanal: rad.id, versjon: rad.endretTid.toISOString() }));
  };

/**
 * Holds a connection to the source until the signal ends, and queues the same job as the clock each time it rings. The bell saves
 * waiting and nothing else: whatever it misses is found by the clock. Throws when the connection could not be made or was lost.
 */
export const lyttKanal =
  (deps: KanalDeps) =>
  async (eier: Arkivskaper, id: string, signal: AbortSignal): Promise<void> => {
    const rad = await iKommune(deps, eier, (uow) => deps.kanallager(uow).oppsett(id));
    if (rad?.aktiv !== true) return;
    const { slag, kall } = await aapneKanal(deps, eier, rad, signal);
    await slag.kilde.lytt?.(kall, () => {
      iKommune(deps, eier, (uow) => ring(deps, uow, rad)).catch((error: unknown) =>
        deps.meldUventet(error, { arkivskaper: eier, kanal: id }),
      );
    });
  };
