import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Jobbtype, Uow } from '../../kernel/index.ts';
import type { Envelope } from './envelope.ts';

export type EnqueueInTransaction = (
  trx: Transaction<Record<never, never>>,
  uow: Pick<Uow, 'arkivskaper'>,
  jobb: Jobbtype<unknown>,
  innhold: unknown,
  valg: { noekkel?: string; etter?: Date },
) => Promise<void>;

/** Puts the job in the queue through the caller's transaction, grouped by arkivskaper so that no municipality starves another. */
export function createEnqueue(boss: PgBoss): EnqueueInTransaction {
  return async (trx, uow, jobb, innhold, valg) => {
    const envelope: Envelope = { arkivskaper: uow.arkivskaper, innhold };
    await boss.send(jobb.navn, envelope, {
      db: fromKysely(trx),
      group: { id: uow.arkivskaper },
      // The queue's policy lets one job per key wait at a time; without a key of its own every job is its own.
      singletonKey: `${uow.arkivskaper}:${valg.noekkel ?? randomUUID()}`,
      ...(valg.etter === undefined ? {} : { startAfter: valg.etter }),
    });
  };
}
