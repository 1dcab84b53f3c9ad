import path from 'node:path';
import pg from 'pg';
import { listSchemas, listTables, quoted, readQueueVersion, settle, type TableDescription } from './catalogue.ts';
import { hashFile, hashTable, loadTable } from './copy.ts';
import type { Progress } from './dump.ts';
import type { DatabaseManifest, TableManifest } from './manifest.ts';

/** The backup or the database is not what it should be; the message is for the person. */
export class Gjenopprettingsfeil extends Error {}

async function asOwner<T>(eierUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: eierUrl, application_name: 'dokumentsenter-gjenopprett' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('set role dokumentsenter_eier');
    await settle(client);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Reads every table file through and compares it with the manifest, before anything is touched. */
export async function proveTables(manifest: DatabaseManifest, folder: string): Promise<void> {
  for (const table of manifest.tabeller) {
    const { sha256 } = await hashFile(path.join(folder, table.fil)).catch(() => ({ sha256: null }));
    if (sha256 === null) throw new Gjenopprettingsfeil(`Kopien mangler ${table.fil}.`);
    if (sha256 !== table.sha256) throw new Gjenopprettingsfeil(`${table.fil} i kopien er skadet eller endret.`);
  }
}

/** Tables with rows in them, of what the archive itself holds: queue and migration list do not count. */
export function findFilledTables(eierUrl: string): Promise<string[]> {
  return asOwner(eierUrl, async (client) => {
    const filled: string[] = [];
    for (const { skjema, tabell } of await listTables(client)) {
      if (skjema === 'jobb' || skjema === 'public') continue;
      const { rows } = await client.query<{ har: boolean }>(
        `select exists (select 1 from ${quoted(client, skjema, tabell)}) as har`,
      );
      if (rows[0]?.har === true) filled.push(`${skjema}.${tabell}`);
    }
    return filled;
  });
}

/** Other programs of ours on the database: it must not change under them. */
export function findOtherUsers(eierUrl: string): Promise<number> {
  return asOwner(eierUrl, async (client) => {
    const { rows } = await client.query<{ antall: number }>(
      `select count(*)::int as antall from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and application_name like 'dokumentsenter%'`,
    );
    return rows[0]?.antall ?? 0;
  });
}

/** Removes everything of ours, so that the database can be laid anew. */
export function emptyDatabase(eierUrl: string): Promise<void> {
  return asOwner(eierUrl, async (client) => {
    await client.query('begin');
    for (const schema of await listSchemas(client)) await client.query(`drop schema ${quoted(client, schema)} cascade`);
    await client.query('drop table if exists public.migrering');
    await client.query('commit');
  });
}

interface ForeignKey {
  tabell: string;
  navn: string;
  definisjon: string;
}

/** Foreign keys are taken away while rows come in table by table, and put back, which proves every one of them. */
async function takeForeignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select c.conrelid::regclass::text as tabell, quote_ident(c.conname) as navn, pg_get_constraintdef(c.oid) as definisjon
       from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      where c.contype = 'f' and c.conparentid = 0 and n.nspname not like 'pg\\_%'`,
  );
  for (const { tabell, navn } of rows) await client.query(`alter table ${tabell} drop constraint ${navn}`);
  return rows;
}

/** The tables to fill, each proved to have the columns of the copy. */
async function tablesToFill(client: pg.Client, manifest: DatabaseManifest): Promise<TableManifest[]> {
  const here = new Map((await listTables(client)).map((t) => [`${t.skjema}.${t.tabell}`, t]));
  if ((await readQueueVersion(client)) !== manifest.jobbversjon)
    throw new Gjenopprettingsfeil(
      'Kopien er tatt med en annen utgave av jobbkøen. Gjenopprett med den utgaven av programmet kopien ble tatt med, og oppgrader etterpå.',
    );
  const tables = manifest.tabeller.filter((t) => !(t.skjema === 'public' && t.tabell === 'migrering'));
  for (const table of tables) {
    const target = here.get(`${table.skjema}.${table.tabell}`);
    if (target === undefined || !sameColumns(table, target))
      throw new Gjenopprettingsfeil(`Tabellen ${table.skjema}.${table.tabell} er en annen her enn i kopien.`);
  }
  return tables;
}

const sameColumns = (a: TableDescription, b: TableDescription): boolean =>
  [...a.kolonner].sort().join() === [...b.kolonner].sort().join();

/**
 * Fills an empty database, laid to the level of the backup, in one transaction: everything or nothing. Afterwards each table is read out
 * again and compared with what was written down when the copy was taken.
 * @throws Gjenopprettingsfeil when rows are missing or different
 */
export function loadDatabase(
  eierUrl: string,
  manifest: DatabaseManifest,
  folder: string,
  progress: Progress,
): Promise<void> {
  return asOwner(eierUrl, async (client) => {
    await client.query('begin');
    const keys = await takeForeignKeys(client);
    const tables = await tablesToFill(client, manifest);
    for (const table of tables) await client.query(`truncate ${quoted(client, table.skjema, table.tabell)}`);
    for (const table of tables) {
      const rows = await loadTable(client, table, path.join(folder, table.fil));
      if (rows !== table.rader || (await hashTable(client, table)) !== table.innholdSha256)
        throw new Gjenopprettingsfeil(`${table.skjema}.${table.tabell} ble ikke lik kopien.`);
      progress(`${table.skjema}.${table.tabell}: ${rows}`);
    }
    for (const { tabell, navn, definisjon } of keys)
      await client.query(`alter table ${tabell} add constraint ${navn} ${definisjon}`);
    for (const { skjema, navn, siste, brukt } of manifest.sekvenser)
      await client.query(`select setval($1::regclass, $2::bigint, $3)`, [quoted(client, skjema, navn), siste, brukt]);
    await client.query('commit');
    await client.query('analyze');
  });
}
