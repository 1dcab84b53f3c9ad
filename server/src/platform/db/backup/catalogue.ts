import type pg from 'pg';
import type { SequenceManifest } from './manifest.ts';

export interface TableDescription {
  readonly skjema: string;
  readonly tabell: string;
  /** Columns that hold values of their own, in the table's order; generated ones are worked out again. */
  readonly kolonner: readonly string[];
}

/** The queue's own bookkeeping: which nodes are alive, figures per day. Made anew by whoever runs; only work itself is kept. */
const BOOKKEEPING = /^jobb\.(version|instance|bam|warning|queue_stats.*)$/;

const OURS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'`;

/** Every table with rows of its own: leaves only, since a partitioned table's rows are in its partitions. */
export async function listTables(client: pg.Client): Promise<TableDescription[]> {
  const { rows } = await client.query<TableDescription>(
    `select n.nspname as skjema, c.relname as tabell,
            coalesce((select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''), '{}') as kolonner
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and ${OURS}
      order by 1, 2`,
  );
  return rows.filter(({ skjema, tabell }) => !BOOKKEEPING.test(`${skjema}.${tabell}`));
}

export async function listSchemas(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ navn: string }>(
    `select n.nspname as navn from pg_namespace n where ${OURS} and n.nspname <> 'public' order by 1`,
  );
  return rows.map((row) => row.navn);
}

/** Where each sequence has come to. Sequences stand outside transactions: read after the tables they are never behind them. */
export async function readSequences(client: pg.Client): Promise<SequenceManifest[]> {
  const { rows } = await client.query<{ skjema: string; navn: string }>(
    `select n.nspname as skjema, c.relname as navn from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'S' and ${OURS} order by 1, 2`,
  );
  const read: SequenceManifest[] = [];
  for (const { skjema, navn } of rows) {
    const sequence = await client.query<{ siste: string; brukt: boolean }>(
      `select last_value::text as siste, is_called as brukt from ${quoted(client, skjema, navn)}`,
    );
    const [row] = sequence.rows;
    if (row !== undefined) read.push({ skjema, navn, ...row });
  }
  return read;
}

export async function readMigrations(client: pg.Client): Promise<{ fil: string; sjekksum: string }[]> {
  const { rows } = await client.query<{ finnes: boolean }>(
    `select to_regclass('public.migrering') is not null as finnes`,
  );
  if (rows[0]?.finnes !== true) return [];
  const run = await client.query<{ fil: string; sjekksum: string }>(
    'select fil, sjekksum from public.migrering order by fil',
  );
  return run.rows;
}

export async function readQueueVersion(client: pg.Client): Promise<number | null> {
  const { rows } = await client.query<{ finnes: boolean }>(`select to_regclass('jobb.version') is not null as finnes`);
  if (rows[0]?.finnes !== true) return null;
  const version = await client.query<{ version: number }>('select version from jobb.version');
  return version.rows[0]?.version ?? null;
}

export const quoted = (client: pg.Client, ...names: string[]): string =>
  names.map((name) => client.escapeIdentifier(name)).join('.');

/** Texts of values must not depend on the machine that writes or reads them. */
export async function settle(client: pg.Client): Promise<void> {
  await client.query(
    `set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'iso_8601'; set extra_float_digits = 1;
     set client_encoding = 'UTF8'; set bytea_output = 'hex'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`,
  );
}
