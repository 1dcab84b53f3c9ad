import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Kolonne, Tabell } from './katalog.ts';

let neste = 0;

/**
 * Puts a row of each municipality in every table of a throw-away database, whatever its columns are: checks and foreign keys are
 * taken away first, since the walk is about who sees rows, not about what they mean.
 */
export async function fyllAlleTabeller(
  superbruker: pg.Client,
  tabeller: readonly Tabell[],
  arkivskapere: readonly string[],
): Promise<void> {
  await superbruker.query(`set session_replication_role = replica`);
  for (const { rows } of [await superbruker.query(CHECKER)]) {
    for (const { tabell, navn } of rows)
      await superbruker.query(`alter table ${tabell} drop constraint if exists "${navn}" cascade`);
  }
  for (const tabell of tabeller)
    for (const arkivskaper of arkivskapere) await settInn(superbruker, tabell, arkivskaper);
}

const CHECKER = `select conrelid::regclass::text as tabell, conname as navn from pg_constraint c
  join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
 where contype in ('c', 'x') and n.nspname not in ('pg_catalog', 'information_schema') and c.coninhcount = 0`;

async function settInn(superbruker: pg.Client, tabell: Tabell, arkivskaper: string): Promise<void> {
  const kolonner = tabell.kolonner.filter((k) => !k.generert);
  const navn = kolonner.map((k) => `"${k.navn}"`).join(', ');
  const plass = kolonner.map((k, i) => `$${i + 1}::${k.type}`).join(', ');
  const verdier = kolonner.map((k) => verdiFor(k, arkivskaper));
  await superbruker.query(`insert into ${tabell.navn} (${navn}) values (${plass}) on conflict do nothing`, verdier);
}

function verdiFor(kolonne: Kolonne, arkivskaper: string): unknown {
  neste += 1;
  if (kolonne.navn === 'arkivskaper') return arkivskaper;
  if (kolonne.enumverdi !== null) return kolonne.enumverdi;
  if (kolonne.type.endsWith('[]')) return '{}';
  if (kolonne.type === 'uuid') return randomUUID();
  if (kolonne.type === 'jsonb' || kolonne.type === 'json') return JSON.stringify({ arkivskaper });
  if (/^(smallint|integer|bigint|real|double precision|numeric)$/.test(kolonne.type)) return neste % 30_000;
  if (kolonne.type === 'boolean') return false;
  if (kolonne.type === 'date' || kolonne.type.startsWith('timestamp')) return '2026-11-20';
  if (kolonne.type === 'interval') return '1 hour';
  if (kolonne.type === 'tsvector') return '';
  if (kolonne.type.includes('range')) return 'empty';
  return `verdi ${neste}`;
}
