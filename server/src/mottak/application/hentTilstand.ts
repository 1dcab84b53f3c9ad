import type { Uow } from '../../kernel/index.ts';
import type { Forsendelsestatus } from '../domain/forsendelse.ts';
import type { MottakDeps } from './deps.ts';

/** Where a forsendelse stands; null when it is not known here. */
export const hentTilstand =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string): Promise<Forsendelsestatus | null> =>
    (await deps.lager(uow).hent(id))?.status ?? null;
