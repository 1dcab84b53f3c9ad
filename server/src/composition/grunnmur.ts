import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Config } from '../config.ts';
import type { Klokke, WithTenant } from '../kernel/index.ts';
import type { BlobStore } from '../platform/blob/blobStore.ts';
import { JOBB_ROLLE, JOBB_SKJEMA } from '../platform/db/migrate.ts';
import { createKysely, createPool } from '../platform/db/pool.ts';
import { krevBegrensetRolle } from '../platform/db/restrictedRole.ts';
import { createWithTenant } from '../platform/db/unitOfWork.ts';
import { createSubscriptions, type Subscriptions } from '../platform/events/subscriptions.ts';
import { type Bell, createBell } from '../platform/jobs/bell.ts';
import { createEnqueue } from '../platform/jobs/enqueue.ts';
import { createLog, type Log } from '../platform/log.ts';
import { bloberFra } from './blober.ts';

/** What every context stands on: database, queue, documents, clock and log. */
export interface Grunnmur {
  readonly config: Config;
  readonly log: Log;
  readonly klokke: Klokke;
  readonly pool: pg.Pool;
  readonly db: Kysely<Record<never, never>>;
  readonly boss: PgBoss;
  readonly subscriptions: Subscriptions;
  readonly bell: Bell;
  readonly withTenant: WithTenant;
  readonly blober: BlobStore;
  /** A folder to work in. With a name it is the same one every time until it is let go, also after a crash; without, a new one. */
  readonly arbeidsmappe: (navn?: string) => Promise<{ sti: string; slipp(): Promise<void> }>;
  /** Hands back to the queue what a killed process had in hand, and clears what it left lying. Only when no other node runs. */
  frigjoerAvbrutte(): Promise<void>;
  lukk(): Promise<void>;
}

/** The beginning of the name of a folder for one piece of work. */
const NY = 'a-';

/** Opens the connections as the restricted role, and refuses anything stronger. */
export async function reisGrunnmur(config: Config, klokke: Klokke): Promise<Grunnmur> {
  const log = createLog(config.loggnivaa);
  const onError = (feil: Error) => log.error({ err: feil }, 'database connection');
  const pool = createPool({ url: config.databaseUrl, maks: 20, onError });
  await krevBegrensetRolle(pool);
  const boss = new PgBoss({
    connectionString: config.databaseUrl,
    options: `-c role=${JOBB_ROLLE}`,
    application_name: 'dokumentsenter-jobb',
    schema: JOBB_SKJEMA,
    migrate: false,
    createSchema: false,
    schedule: false,
    monitorVacuum: false,
    max: 8,
  });
  boss.on('error', onError);
  await boss.start();
  const db = createKysely(pool);
  const subscriptions = createSubscriptions();
  const bell = createBell();
  const arbeidsrom = path.join(config.datamappe, 'arbeid');
  await mkdir(arbeidsrom, { recursive: true });
  return {
    config,
    log,
    klokke,
    pool,
    db,
    boss,
    subscriptions,
    bell,
    withTenant: createWithTenant({ db, klokke, enqueue: createEnqueue(boss), subscriptions, onQueued: bell.ring }),
    blober: bloberFra(config),
    async arbeidsmappe(navn) {
      const sti = navn === undefined ? await mkdtemp(path.join(arbeidsrom, NY)) : path.join(arbeidsrom, navn);
      await mkdir(sti, { recursive: true });
      return { sti, slipp: () => rm(sti, { recursive: true, force: true }) };
    },
    async frigjoerAvbrutte() {
      await boss
        .getDb()
        .executeSql(`update ${JOBB_SKJEMA}.job set state = 'retry', start_after = now() where state = 'active'`);
      // Letters lay open in them when the process was killed, and nobody will come back for them.
      for (const mappe of await readdir(arbeidsrom)) {
        if (mappe.startsWith(NY)) await rm(path.join(arbeidsrom, mappe), { recursive: true, force: true });
      }
    },
    async lukk() {
      await boss.stop({ graceful: false });
      await db.destroy();
    },
  };
}
