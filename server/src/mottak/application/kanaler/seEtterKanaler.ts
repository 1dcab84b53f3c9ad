import type { Uow } from '../../../kernel/index.ts';
import { svarKanal, toemKanal } from '../../jobs.ts';
import type { Oppsettrad } from '../../ports/kanallager.ts';
import type { KanalDeps } from './deps.ts';

const SVAR_PER_RUNDE = 500;

/** Queues what is due in one municipality: channels to be emptied, answers to be sent. The keys let each wait once. */
export const seEtterKanaler =
  (deps: Pick<KanalDeps, 'kanallager'>) =>
  async (uow: Uow): Promise<void> => {
    const lager = deps.kanallager(uow);
    const aktive = (await lager.alleOppsett()).filter((rad) => rad.aktiv).map((rad) => rad.id);
    for (const kanal of await lager.forfalte(aktive)) await uow.enqueue(toemKanal, { kanal }, { noekkel: kanal });
    for (const forsendelse of await lager.forfalteSvar(SVAR_PER_RUNDE))
      await uow.enqueue(svarKanal, { forsendelse }, { noekkel: forsendelse });
  };

/** A bell for a channel every municipality has: empties it now, unless it waits after a failure. */
export const ringFast =
  (deps: Pick<KanalDeps, 'kanallager'>) =>
  async (uow: Uow, slag: string): Promise<void> => {
    const alle = await deps.kanallager(uow).alleOppsett();
    const rad = alle.find((kanal) => kanal.fast && kanal.slag === slag);
    if (rad !== undefined) await ring(deps, uow, rad);
  };

/** Empties a channel now, unless it is not active or waits after a failure. */
export async function ring(
  deps: Pick<KanalDeps, 'kanallager'>,
  uow: Uow,
  rad: Pick<Oppsettrad, 'id' | 'aktiv'>,
): Promise<void> {
  const tilstand = (await deps.kanallager(uow).tilstander()).find((t) => t.kanal === rad.id);
  const venter = (tilstand?.feilPaaRad ?? 0) > 0 && (tilstand?.nesteForsoek ?? uow.naa) > uow.naa;
  if (!rad.aktiv || venter) return;
  await uow.enqueue(toemKanal, { kanal: rad.id }, { noekkel: rad.id });
}
