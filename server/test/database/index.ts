import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { appUrl, EIER_ROLLE, eierUrl } from '../../src/platform/db/roles.ts';
import { dropDatabase } from './cluster.ts';

export interface Testdatabase {
  /** The restricted role, row-level security on: what the program itself gets, and what tests of operations must use. */
  readonly appUrl: string;
  /** Acting as the owner of the tables: for arranging and looking behind the scenes. */
  readonly eierUrl: string;
  readonly adminUrl: string;
  slett(): Promise<void>;
}

interface Cluster {
  adminUrl: string;
  mal: string;
  appPassord: string;
}

/**
 * A fresh, migrated database of its own for one test file, cloned from the template. Call it in `beforeAll`, `slett` in `afterAll`.
 * Starts the cluster of this test run the first time (some two seconds).
 */
export async function nyTestdatabase(): Promise<Testdatabase> {
  const { adminUrl, mal, appPassord } = await askForCluster();
  const database = `ds_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await clone(client, mal, database);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return {
    appUrl: appUrl(adminUrl, { appPassord, database }),
    eierUrl: eierUrl(adminUrl, database),
    adminUrl: url.href,
    slett: () => dropDatabase(adminUrl, database),
  };
}

async function askForCluster(): Promise<Cluster> {
  const answer = await fetch(inject('testdatabaseTjener'));
  if (!answer.ok) throw new Error(`The test database would not start:\n${await answer.text()}`);
  return (await answer.json()) as Cluster;
}

/** Two clones of one template at once would refuse each other ("source database is being accessed"): one at a time. */
async function clone(client: pg.Client, mal: string, database: string): Promise<void> {
  await client.query(`select pg_advisory_lock(hashtext('dokumentsenter.test.klone'))`);
  await client.query(`create database ${database} template ${mal} owner ${EIER_ROLLE}`);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to dokumentsenter_app, dokumentsenter_jobb`);
}
