import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Aktoer, Arkivskaper, Hendelsestype, Jobbtype, Klokke, Uow, WithTenant } from '../../kernel/index.ts';
import { storeEvent } from '../events/store.ts';
import type { Subscriptions } from '../events/subscriptions.ts';
import type { EnqueueInTransaction } from '../jobs/enqueue.ts';

type AnyTransaction = Transaction<Record<never, never>>;

const transactions = new WeakMap<Uow, AnyTransaction>();

/**
 * The transaction behind a unit of work, narrowed to a context's own tables. Only `adapters/postgres` may call it
 * (border rule 3), so SQL cannot spread.
 */
export function trxOf<DB>(uow: Uow): Transaction<DB> {
  const trx = transactions.get(uow);
  if (trx === undefined) throw new Error('Unit of work is closed or foreign');
  return trx as unknown as Transaction<DB>;
}

export interface UnitOfWorkDeps {
  readonly db: Kysely<Record<never, never>>;
  readonly klokke: Klokke;
  readonly enqueue: EnqueueInTransaction;
  readonly subscriptions: Subscriptions;
  /** Called after a commit that put work in the queue, so that an idle runner in this process looks at once. */
  readonly onQueued?: (queues: ReadonlySet<string>) => void;
}

/** Makes `withTenant`: opens the transaction and sets the row-level-security variable for its length only. */
export function createWithTenant(deps: UnitOfWorkDeps): WithTenant {
  return async (arkivskaper, aktoer, arbeid) => {
    const queued = new Set<string>();
    const counting: UnitOfWorkDeps = {
      ...deps,
      enqueue: (trx, uow, jobb, innhold, valg) => {
        queued.add(jobb.navn);
        return deps.enqueue(trx, uow, jobb, innhold, valg);
      },
    };
    const svar = await deps.db.transaction().execute(async (trx) => {
      await sql`select set_config('app.arkivskaper', ${arkivskaper}, true)`.execute(trx);
      const uow = openUow(counting, trx, arkivskaper, aktoer);
      transactions.set(uow, trx);
      try {
        return await arbeid(uow);
      } finally {
        transactions.delete(uow);
      }
    });
    if (queued.size > 0) deps.onQueued?.(queued);
    return svar;
  };
}

function openUow(deps: UnitOfWorkDeps, trx: AnyTransaction, arkivskaper: Arkivskaper, aktoer: Aktoer): Uow {
  const uow: Uow = {
    arkivskaper,
    aktoer,
    naa: deps.klokke.naa(),
    nyId: () => randomUUID(),
    async announce<T>(type: Hendelsestype<T>, innhold: T) {
      const id = await storeEvent(trx, uow, type, innhold);
      for (const jobb of deps.subscriptions.subscribersOf(type.navn)) {
        await deps.enqueue(trx, uow, jobb, { hendelse: id, innhold: type.les(innhold) }, { noekkel: id });
      }
    },
    async enqueue<T>(jobb: Jobbtype<T>, innhold: T, valg?: { noekkel?: string; etter?: Date }) {
      await deps.enqueue(trx, uow, jobb, jobb.les(innhold), valg ?? {});
    },
  };
  return uow;
}
