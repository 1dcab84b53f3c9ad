import type pg from 'pg';
import type { Tilfeldig } from '../../tilfeldig.ts';
import { type Benchkommune, ENHETER } from './kommuner.ts';
import { HJEMMEL, SAKSTYPER } from './ordliste.ts';

/** The municipality, its units, archive, classes and access codes, made where they are missing. */
export async function sikreGrunnlag(
  client: pg.Client,
  kommune: Benchkommune,
  t: Tilfeldig,
): Promise<{ arkivdel: string; klasser: ReadonlyMap<string, string> }> {
  const { arkivskaper } = kommune;
  await client.query(
    `insert into virksomhet.kommune (arkivskaper, kommunenummer, navn, merke, farge, maalform, opprettet_tid)
     values ($1, $2, $3, $4, $5, 'nb', now()) on conflict do nothing`,
    [arkivskaper, kommune.kommunenummer, kommune.navn, kommune.merke, kommune.farge],
  );
  await client.query(
    `insert into virksomhet.innstillinger (arkivskaper, arkivmaal, publiseringsforsinkelse_dager, frist_dager)
     values ($1, 'kjerne', 3, 3) on conflict do nothing`,
    [arkivskaper],
  );
  for (const [kode, navn] of ENHETER) {
    await client.query(
      `insert into virksomhet.administrativ_enhet (arkivskaper, kode, navn, aktiv) values ($1, $2, $3, true) on conflict do nothing`,
      [arkivskaper, kode, navn],
    );
  }
  for (const [kode, hjemmel] of Object.entries(HJEMMEL)) {
    await client.query(
      `insert into arkiv.tilgangskode (arkivskaper, kode, gyldig_fra, tittel, hjemmel, hel_dokument)
       select $1, $2, '2006-01-01', 'Unntatt offentlighet', $3, false
        where not exists (select 1 from arkiv.tilgangskode where arkivskaper = $1 and kode = $2)`,
      [arkivskaper, kode, hjemmel],
    );
  }
  const arkivdel = await sikreArkivdel(client, arkivskaper, t);
  return { arkivdel, klasser: await sikreKlasser(client, arkivskaper, arkivdel, t) };
}

async function sikreArkivdel(client: pg.Client, arkivskaper: string, t: Tilfeldig): Promise<string> {
  const finnes = await client.query<{ id: string }>(
    `select system_id as id from arkiv.arkivdel where arkivskaper = $1 and arkivdelstatus = 'A' limit 1`,
    [arkivskaper],
  );
  if (finnes.rows[0] !== undefined) return finnes.rows[0].id;
  const [arkiv, arkivdel] = [t.uuid(), t.uuid()];
  await client.query(
    `insert into arkiv.arkiv (arkivskaper, system_id, tittel, arkivskaper_navn, opprettet_dato, opprettet_av) values ($1, $2, 'Sakarkiv', 'Generator', now(), 'Generator')`,
    [arkivskaper, arkiv],
  );
  await client.query(
    `insert into arkiv.arkivdel (arkivskaper, system_id, arkiv, tittel, arkivdelstatus, opprettet_dato, opprettet_av) values ($1, $2, $3, 'Saker', 'A', now(), 'Generator')`,
    [arkivskaper, arkivdel, arkiv],
  );
  return arkivdel;
}

async function sikreKlasser(
  client: pg.Client,
  arkivskaper: string,
  arkivdel: string,
  t: Tilfeldig,
): Promise<ReadonlyMap<string, string>> {
  const primaert = await client.query<{ id: string }>(
    `select klassifikasjonssystem as id from arkiv.arkivdel_klassifikasjonssystem where arkivskaper = $1 and arkivdel = $2 and primaert`,
    [arkivskaper, arkivdel],
  );
  const system = primaert.rows[0]?.id ?? t.uuid();
  if (primaert.rows[0] === undefined) {
    await client.query(
      `insert into arkiv.klassifikasjonssystem (arkivskaper, system_id, tittel, klassifikasjonstype, opprettet_dato, opprettet_av) values ($1, $2, 'K-koder', 'KK', now(), 'Generator')`,
      [arkivskaper, system],
    );
    await client.query(
      `insert into arkiv.arkivdel_klassifikasjonssystem (arkivskaper, arkivdel, klassifikasjonssystem, primaert) values ($1, $2, $3, true)`,
      [arkivskaper, arkivdel, system],
    );
  }
  for (const { klasse } of SAKSTYPER) {
    await client.query(
      `insert into arkiv.klasse (arkivskaper, system_id, klassifikasjonssystem, klasse_id, tittel, opprettet_dato, opprettet_av)
       values ($1, $2, $3, $4, $4, now(), 'Generator') on conflict (arkivskaper, klassifikasjonssystem, klasse_id) do nothing`,
      [arkivskaper, t.uuid(), system, klasse],
    );
  }
  const svar = await client.query<{ klasse_id: string; id: string }>(
    `select klasse_id, system_id as id from arkiv.klasse where arkivskaper = $1 and klassifikasjonssystem = $2`,
    [arkivskaper, system],
  );
  return new Map(svar.rows.map((rad) => [rad.klasse_id, rad.id]));
}
