import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { alleJobber } from '../../src/composition/jobber.ts';
import { migrer } from '../../src/platform/db/migrate.ts';
import { sikreRoller } from '../../src/platform/db/roles.ts';
import { startEmbedded } from '../../src/platform/embedded/index.ts';
import { clearLeftovers } from '../../src/platform/embedded/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for the one cluster of this run. */
    testdatabaseTjener: string;
  }
}

const PREFIX = 'dokumentsenter-test-';

export interface TestCluster {
  readonly adminUrl: string;
  /** The migrated database every test database is cloned from. */
  readonly mal: string;
  readonly appPassord: string;
  stopp(): Promise<void>;
}

/** The cluster named by TEST_DATABASE_ADMIN_URL, or an embedded throw-away one, with a migrated template database. */
export async function startTestCluster(): Promise<TestCluster> {
  const external = process.env.TEST_DATABASE_ADMIN_URL;
  const server = external === undefined ? await startThrowAway() : { adminUrl: external, stopp: async () => undefined };
  // Roles are shared by a whole external cluster: a fixed word, so that two runs do not change it under each other.
  const appPassord = external === undefined ? randomBytes(12).toString('hex') : 'bare-for-test';
  const mal = `ds_mal_${randomBytes(4).toString('hex')}`;
  const { eierUrl } = await sikreRoller(server.adminUrl, { appPassord, database: mal });
  await migrer(eierUrl, { jobber: alleJobber() });
  return {
    adminUrl: server.adminUrl,
    mal,
    appPassord,
    async stopp() {
      if (external !== undefined) await dropDatabase(external, mal);
      await server.stopp();
    },
  };
}

export async function dropDatabase(adminUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`);
  } finally {
    await client.end();
  }
}

async function startThrowAway(): Promise<{ adminUrl: string; stopp(): Promise<void> }> {
  await sweepDeadRuns();
  const mappe = mkdtempSync(path.join(os.tmpdir(), PREFIX));
  chmodSync(mappe, 0o711);
  writeFileSync(path.join(mappe, 'eier-pid'), String(process.pid));
  const server = await startEmbedded({ mappe, logg: () => undefined, engangs: true });
  return {
    adminUrl: server.adminUrl,
    async stopp() {
      await server.stopp();
      rmSync(mappe, { recursive: true, force: true });
    },
  };
}

/** A run that was killed leaves its server and files: the next run clears them. */
async function sweepDeadRuns(): Promise<void> {
  for (const name of readdirSync(os.tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const mappe = path.join(os.tmpdir(), name);
    const owner = ownerOf(mappe);
    if (owner === null || isAlive(owner)) continue;
    await clearLeftovers(path.join(mappe, 'klynge'));
    rmSync(mappe, { recursive: true, force: true });
  }
}

function ownerOf(mappe: string): number | null {
  try {
    return Number(readFileSync(path.join(mappe, 'eier-pid'), 'utf8'));
  } catch {
    // Just being made by another run, or not ours to read.
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
