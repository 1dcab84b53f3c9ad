import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { PapirDeps } from './deps.ts';

/** It is fetched, or put back. */
export const noterHenting =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, id: string, steg: 'hentet' | 'tilbake'): Promise<Result<null>> =>
    (await lager(uow).noterHenting(id, steg)) ? ok(null) : avvis('mottak.ukjent-henting');
