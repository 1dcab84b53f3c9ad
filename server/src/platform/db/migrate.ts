import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Jobbtype } from '../../kernel/index.ts';
import { syncQueues } from '../jobs/queues.ts';

export const EIER = 'dokumentsenter_eier';
export const JOBB_ROLLE = 'dokumentsenter_jobb';
export const JOBB_SKJEMA = 'jobb';

const MAPPE = path.resolve(import.meta.dirname, '../../../migrations');
const FILNAVN = /^\d{4}__[a-z]+__[a-z_]+\.sql$/;

/** A migration that has run was edited afterwards: the database and the tree no longer tell the same story. */
export class EndretMigrering extends Error {
  constructor(fil: string) {
    super(`Migreringen ${fil} er endret etter at den ble kjørt. Lag en ny migrering i stedet.`);
    this.name = 'EndretMigrering';
  }
}

/**
 * Brings the database to the version of this tree: plain SQL files in order, each in its own transaction under one advisory lock,
 * then the job queue's own schema and one queue per job type. Safe to run from several nodes at once and any number of times.
 * @param eierUrl a login that is or may become `dokumentsenter_eier`
 * @param valg.bare only these files: the level of a backup that is being restored; the rest run the next time
 */
export async function migrer(
  eierUrl: string,
  valg: { logg?: (linje: string) => void; jobber?: readonly Jobbtype<unknown>[]; bare?: ReadonlySet<string> } = {},
): Promise<void> {
  const client = new pg.Client({ connectionString: eierUrl, application_name: 'dokumentsenter-migrering' });
  await client.connect();
  try {
    await client.query(`set role ${EIER}`);
    await client.query(`select pg_advisory_lock(hashtext('dokumentsenter.migrering'))`);
    const boss = await openBoss(eierUrl).start();
    try {
      await runFiles(client, valg.logg ?? (() => undefined), valg.bare);
      await syncQueues(boss, valg.jobber ?? []);
    } finally {
      await boss.stop({ graceful: false });
    }
  } finally {
    await client.end();
  }
}

async function runFiles(client: pg.Client, logg: (linje: string) => void, bare?: ReadonlySet<string>): Promise<void> {
  await client.query(
    `create table if not exists public.migrering (fil text primary key, sjekksum text not null, kjoert timestamptz not null default now())`,
  );
  const kjoert = new Map(
    (await client.query<{ fil: string; sjekksum: string }>('select fil, sjekksum from public.migrering')).rows.map(
      (rad) => [rad.fil, rad.sjekksum],
    ),
  );
  for (const { fil, tekst, sjekksum } of await lesMigreringer()) {
    if (bare?.has(fil) === false) continue;
    const foer = kjoert.get(fil);
    if (foer === sjekksum) continue;
    if (foer !== undefined) throw new EndretMigrering(fil);
    logg(fil);
    await client.query('begin');
    await client.query(tekst);
    await client.query('insert into public.migrering (fil, sjekksum) values ($1, $2)', [fil, sjekksum]);
    await client.query('commit');
  }
}

/** The migrations of this tree, in order. */
export async function lesMigreringer(): Promise<{ fil: string; tekst: string; sjekksum: string }[]> {
  const filer = (await readdir(MAPPE)).filter((fil) => FILNAVN.test(fil)).sort();
  const lest = [];
  for (const fil of filer) {
    const tekst = await readFile(path.join(MAPPE, fil), 'utf8');
    lest.push({ fil, tekst, sjekksum: createHash('sha256').update(tekst).digest('hex') });
  }
  return lest;
}

/** pg-boss lays and upgrades its own schema; it must stand before our files, which grant rights in it. */
function openBoss(eierUrl: string): PgBoss {
  const boss = new PgBoss({
    connectionString: eierUrl,
    options: `-c role=${EIER}`,
    schema: JOBB_SKJEMA,
    supervise: false,
    schedule: false,
    max: 2,
  });
  boss.on('error', (error) => {
    throw error;
  });
  return boss;
}
