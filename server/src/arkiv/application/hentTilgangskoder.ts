import type { Uow } from '../../kernel/index.ts';
import type { ArkivDeps } from '../ports.ts';

/** The access codes that stand on what the forsendelse was registered as; a journalpost that has gone out of the journal does not count. */
export const hentTilgangskoderForForsendelse =
  (deps: ArkivDeps) =>
  (uow: Uow, forsendelse: string): Promise<string[]> =>
    deps.lager(uow).journal.koderForForsendelse(forsendelse);
