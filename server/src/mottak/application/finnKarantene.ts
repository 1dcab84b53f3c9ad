import type { Forsendelse } from '@dokumentsenter/contract';
import type { Uow } from '../../kernel/index.ts';
import type { MottakDeps } from './deps.ts';
import { vis } from './hentForsendelse.ts';

/** What waits for a person because something is wrong with it, oldest first. */
export const finnKarantene =
  (deps: MottakDeps) =>
  async (uow: Uow): Promise<Forsendelse[]> => {
    const ut: Forsendelse[] = [];
    for (const rad of await deps.lager(uow).medStatus('karantene', 200)) ut.push(await vis(deps, uow, rad));
    return ut;
  };
