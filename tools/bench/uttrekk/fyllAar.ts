import type pg from 'pg';
import { ALLE_FELT } from './alleFelt.ts';
import { DOKUMENTER, GRUNNLAG, LOGG, SAKER, TILHENG } from './setninger.ts';

/** A document in the blob store that generated dokumentobjekter may point to. */
export interface Poolfil {
  readonly sjekksum: string;
  readonly stoerrelse: number;
}
export interface Aar {
  readonly arkivskaper: string;
  readonly kommunenummer: string;
  readonly navn: string;
  readonly aar: number;
  readonly poster: number;
  readonly filer: readonly Poolfil[];
  /** Also a value in every field of the schema the archive has a place for (krav 6.4.25). */
  readonly alleFelt?: boolean;
}

const POSTER_PER_SAK = 6;

/**
 * A whole year of a municipality, closed and archived, with every state and special that a deposit must carry: both ends of period, case
 * in case, Utgår, shielding in all ways, all journalposttyper, arkivnotater, meetings, documents shared between registreringer, on paper,
 * converted, redacted and disposed of, everything that hangs on a unit, and titles with characters that XML cannot hold. Set-based SQL,
 * the same each time. Needs a superuser; gives the systemIDs of the two arkivdeler.
 */
export async function fyllAar(client: pg.Client, aar: Aar): Promise<readonly string[]> {
  const saker = Math.ceil(aar.poster / POSTER_PER_SAK);
  await client.query('set session_replication_role = replica');
  try {
    await client.query('drop table if exists pg_temp.valg, pg_temp.pool');
    await client.query(
      `create temp table valg as select $1::text as arkivskaper, $2::int as aar, $3::int as poster, $4::int as saker, $5::text as navn, $6::text as kommunenummer`,
      [aar.arkivskaper, aar.aar, aar.poster, saker, aar.navn, aar.kommunenummer],
    );
    await client.query(
      `create temp table pool as select (row_number() over ())::int - 1 as nr, p.* from json_to_recordset($1::json) as p (sjekksum text, stoerrelse bigint)`,
      [JSON.stringify(aar.filer)],
    );
    await client.query('create unique index on pool (nr)');
    const setninger = [...GRUNNLAG, ...SAKER, ...DOKUMENTER, ...TILHENG, ...LOGG, ...(aar.alleFelt ? ALLE_FELT : [])];
    for (const setning of setninger) await client.query(setning);
    // A year that was closed long ago has its statistics: the database looks to that by itself within minutes.
    await client.query('analyze');
    const svar = await client.query<{ id: string }>(
      `select system_id as id from arkiv.arkivdel d, valg v where d.arkivskaper = v.arkivskaper and d.tittel like '%' || v.aar order by d.tittel`,
    );
    return svar.rows.map((rad) => rad.id);
  } finally {
    await client.query('set session_replication_role = origin');
  }
}
