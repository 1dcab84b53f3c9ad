import type { Uow } from '../../kernel/index.ts';
import type { InnsynDeps } from '../ports.ts';
import { vurderPublisering } from './vurderPublisering.ts';

/** A saksmappe got another title or was shielded: every public row that shows it is built anew. */
export const vurderSak =
  (deps: InnsynDeps) =>
  async (uow: Uow, saksmappe: string): Promise<void> => {
    for (const journalpost of await deps.lager(uow).finnISak(saksmappe))
      await vurderPublisering(deps)(uow, journalpost);
  };
