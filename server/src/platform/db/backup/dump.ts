import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { listTables, readMigrations, readQueueVersion, readSequences, settle } from './catalogue.ts';
import { dumpTable } from './copy.ts';
import { type DatabaseManifest, TABLE_FOLDER } from './manifest.ts';

/** Called with each table as it is done. */
export type Progress = (what: string) => void;

/**
 * Writes every table to `folder`, all as they stood at one moment (one repeatable-read snapshot), while the program may go on working.
 * Memory does not grow with the size of the tables.
 * @param eierUrl the owner's connection: the program's own role sees one municipality at a time, and would write empty tables
 */
export async function dumpDatabase(eierUrl: string, folder: string, progress: Progress): Promise<DatabaseManifest> {
  const client = new pg.Client({ connectionString: eierUrl, application_name: 'dokumentsenter-sikkerhetskopi' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('set role dokumentsenter_eier');
    await settle(client);
    await client.query('begin transaction isolation level repeatable read read only');
    await mkdir(path.join(folder, TABLE_FOLDER), { recursive: true });
    const { rows } = await client.query<{ v: string }>(`select current_setting('server_version') as v`);
    const migreringer = await readMigrations(client);
    const jobbversjon = await readQueueVersion(client);
    const tabeller: DatabaseManifest['tabeller'] = [];
    for (const table of await listTables(client)) {
      const fil = `${TABLE_FOLDER}/${table.skjema}.${table.tabell}.copy.gz`;
      const written = await dumpTable(client, table, path.join(folder, fil));
      tabeller.push({ ...table, kolonner: [...table.kolonner], fil, ...written });
      progress(`${table.skjema}.${table.tabell}: ${written.rader}`);
    }
    const sekvenser = await readSequences(client);
    await client.query('commit');
    return { tjener: rows[0]?.v ?? '', migreringer, jobbversjon, tabeller, sekvenser };
  } finally {
    await client.end();
  }
}
