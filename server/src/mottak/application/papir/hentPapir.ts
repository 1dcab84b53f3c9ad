import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** Somebody needs to see the paper. Until it is back nobody can destroy it. */
export const beOmPapir =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, forsendelse: string, grunn: string): Promise<Result<null>> => {
    const papirene = lager(uow);
    const [staar] = await papirene.hent([forsendelse]);
    if (staar === undefined) return avvis('mottak.papir-uten-eske');
    if (staar.tilintetgjortTid !== null) return avvis('mottak.papir-tilintetgjort');
    if (staar.henting !== null) return avvis('mottak.papir-hentes-alt');
    await papirene.nyHenting(forsendelse, grunn);
    return ok(null);
  };

/** It is fetched, or put back. */
export const noterHenting =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, id: string, steg: 'hentet' | 'tilbake'): Promise<Result<null>> =>
    (await lager(uow).noterHenting(id, steg)) ? ok(null) : avvis('mottak.ukjent-henting');

/** How many days the paper is kept after approval. */
export const settPapirdager =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, dager: number): Promise<Result<null>> => {
    await lager(uow).settDager(dager);
    return ok(null);
  };
