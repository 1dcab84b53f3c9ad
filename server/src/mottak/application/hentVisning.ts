import type { Uow } from '../../kernel/index.ts';
import type { MottakDeps } from './deps.ts';

/** File names for a list of forsendelser: what a queue row shows before there is a better title. */
export const hentVisning =
  (deps: MottakDeps) =>
  async (uow: Uow, forsendelser: readonly string[]): Promise<Map<string, string>> =>
    new Map((await deps.lager(uow).visning(forsendelser)).map((rad) => [rad.id, rad.filnavn]));
