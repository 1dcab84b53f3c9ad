import type pg from 'pg';
import type { Porsjon } from './rader.ts';

/** One statement per table: the rows come as one JSON text, which the database takes apart faster than thousands of parameters. */
const SETNINGER: readonly { rader: keyof Porsjon; sql: string }[] = [
  {
    rader: 'saker',
    sql: `insert into arkiv.saksmappe (arkivskaper, system_id, arkivdel, klasse, saksaar, sakssekvensnummer, tittel, offentlig_tittel, saksdato, administrativ_enhet,
            saksansvarlig, saksansvarlig_id, saksstatus, tilgangskode, skjermingshjemmel, siste_journalpostnummer, siste_journaldato, opprettet_dato, opprettet_av)
          select $1, system_id, arkivdel, klasse, saksaar, sakssekvensnummer, tittel, offentlig_tittel, saksdato, administrativ_enhet,
            saksansvarlig, saksansvarlig_id, saksstatus, tilgangskode, skjermingshjemmel, siste_journalpostnummer, siste_journaldato, saksdato, 'Generator'
          from json_populate_recordset(null::arkiv.saksmappe, $2)`,
  },
  {
    rader: 'poster',
    sql: `insert into arkiv.journalpost (arkivskaper, system_id, saksmappe, journalaar, journalsekvensnummer, journalpostnummer, registrerings_id, journalposttype, journalstatus, tittel,
            offentlig_tittel, journaldato, dokumentets_dato, mottatt_dato, antall_vedlegg, administrativ_enhet, saksbehandler, saksbehandler_id, tilgangskode, skjermingshjemmel, opprettet_dato, opprettet_av)
          select $1, system_id, saksmappe, journalaar, journalsekvensnummer, journalpostnummer, registrerings_id, journalposttype, 'J', tittel,
            offentlig_tittel, journaldato, dokumentets_dato, mottatt_dato, antall_vedlegg, administrativ_enhet, saksbehandler, saksbehandler_id, tilgangskode, skjermingshjemmel, journaldato, 'Generator'
          from json_populate_recordset(null::arkiv.journalpost, $2)`,
  },
  {
    rader: 'parter',
    sql: `insert into arkiv.korrespondansepart (arkivskaper, system_id, journalpost, rekkefoelge, korrespondanseparttype, korrespondansepart_navn, slag, organisasjonsnummer, skjermet)
          select $1, system_id, journalpost, 1, korrespondanseparttype, korrespondansepart_navn, slag, organisasjonsnummer, skjermet
          from json_populate_recordset(null::arkiv.korrespondansepart, $2)`,
  },
  {
    rader: 'dokumenter',
    sql: `with d as (select * from json_to_recordset($2) as d (system_id uuid, journalpost uuid, tittel text, rolle text, dokumentnummer integer)),
          b as (insert into arkiv.dokumentbeskrivelse (arkivskaper, system_id, dokumenttype, dokumentstatus, tittel, dokumentmedium, uten_arkivformat, opprettet_dato, opprettet_av)
                select $1, system_id, 'Brev', 'F', tittel, 'E', 'Generert uten fil', now(), 'Generator' from d)
          insert into arkiv.dokumentbeskrivelse_registrering (arkivskaper, journalpost, dokumentbeskrivelse, tilknyttet_registrering_som, dokumentnummer, tilknyttet_dato, tilknyttet_av)
          select $1, journalpost, system_id, rolle, dokumentnummer, now(), 'Generator' from d`,
  },
  {
    rader: 'treff',
    sql: `insert into soek.treff (arkivskaper, id, slag, saksmappe, nummer, journalnummer, tittel, offentlig_tittel, part, aapen_part, dato, tilgangskode, saksbehandler, aapen, skjermet)
          select $1, id, slag, saksmappe, nummer, journalnummer, tittel, offentlig_tittel, part, aapen_part, dato, tilgangskode, saksbehandler,
                 soek.vektor(aapen ->> 'titler', aapen ->> 'navn', aapen ->> 'ledd', array(select json_array_elements_text(aapen -> 'numre')), aapen ->> 'tekst'),
                 case when tilgangskode is not null then
                   soek.vektor(skjermet ->> 'titler', skjermet ->> 'navn', skjermet ->> 'ledd', array(select json_array_elements_text(skjermet -> 'numre')), skjermet ->> 'tekst') end
          from json_to_recordset($2) as t (id uuid, slag text, saksmappe uuid, nummer text, journalnummer text, tittel text, offentlig_tittel text, part text, aapen_part text, dato date,
                 tilgangskode text, saksbehandler text, aapen json, skjermet json)`,
  },
  {
    rader: 'treff',
    sql: `insert into soek.tekst (arkivskaper, journalpost, tekst)
          select $1, id, coalesce(skjermet ->> 'tekst', aapen ->> 'tekst')
          from json_to_recordset($2) as t (id uuid, slag text, aapen json, skjermet json) where slag = 'journalpost'`,
  },
  {
    rader: 'publiseringer',
    sql: `insert into innsyn.publisering (arkivskaper, journalpost, saksmappe, journalaar, journalsekvensnummer, journaldato, status, publisert_tid, innhold, funn, soekeord)
          select $1, journalpost, saksmappe, journalaar, journalsekvensnummer, journaldato, status, journaldato, innhold, funn, to_tsvector('pg_catalog.norwegian', soekbart)
          from json_to_recordset($2) as t (journalpost uuid, saksmappe uuid, journalaar integer, journalsekvensnummer integer, journaldato date, status text, innhold jsonb, funn jsonb, soekbart text)`,
  },
];

/** Writes one portion in one transaction. Gives how many rows went in, over all tables. */
export async function lastInn(client: pg.Client, arkivskaper: string, porsjon: Porsjon): Promise<number> {
  let rader = 0;
  await client.query('begin');
  for (const { rader: tabell, sql } of SETNINGER) {
    if (porsjon[tabell].length === 0) continue;
    const svar = await client.query(sql, [arkivskaper, JSON.stringify(porsjon[tabell])]);
    rader += svar.rowCount ?? 0;
  }
  await client.query('commit');
  return rader + porsjon.dokumenter.length;
}

const TABELLER = [
  'arkiv.saksmappe',
  'arkiv.journalpost',
  'arkiv.korrespondansepart',
  'arkiv.dokumentbeskrivelse',
  'arkiv.dokumentbeskrivelse_registrering',
  'soek.treff',
  'soek.tekst',
  'innsyn.publisering',
];

/** Takes the indexes that no constraint needs away, and gives back the statements that make them again: much faster in one go. */
export async function fjernIndekser(client: pg.Client): Promise<string[]> {
  const svar = await client.query<{ navn: string; sql: string }>(
    `select i.indexrelid::regclass::text as navn, pg_get_indexdef(i.indexrelid) as sql
       from pg_index i where i.indrelid = any ($1::regclass[]) and not i.indisprimary and not i.indisunique
        and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
    [TABELLER],
  );
  for (const { navn } of svar.rows) await client.query(`drop index ${navn}`);
  return svar.rows.map((rad) => rad.sql);
}

export async function lagIndekser(
  client: pg.Client,
  setninger: readonly string[],
  logg: (linje: string) => void,
): Promise<void> {
  await client.query(`set maintenance_work_mem = '1GB'`);
  for (const sql of setninger) {
    const start = Date.now();
    await client.query(sql);
    logg(`  ${/INDEX (\S+)/.exec(sql)?.[1] ?? sql} på ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** Fresh statistics, and pages marked all visible, as autovacuum would have it after a while. */
export async function ryddOpp(client: pg.Client): Promise<void> {
  for (const tabell of TABELLER) await client.query(`vacuum (analyze) ${tabell}`);
}
