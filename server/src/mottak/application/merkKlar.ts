import type { Uow } from '../../kernel/index.ts';
import type { MottakDeps } from './deps.ts';

/** The proposals are there; from now on a person may register it. Idempotent, and never turns a decided one back. */
export const merkKlar =
  (deps: MottakDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    const lager = deps.lager(uow);
    const rad = await lager.laas(forsendelse);
    if (rad?.status === 'utpakket') await lager.endre(forsendelse, { status: 'klar' });
  };
