import pg from 'pg';
import { type Tilfeldig, tilfeldig } from '../../tilfeldig.ts';
import { sikreGrunnlag } from './grunnlag.ts';
import { fjernIndekser, lagIndekser, lastInn, ryddOpp } from './innlasting.ts';
import { lagJournal } from './journal.ts';
import { type Benchkommune, KOMMUNER } from './kommuner.ts';
import { ETTERNAVN, FORNAVN } from './ordliste.ts';

export interface Generering {
  /** May set session_replication_role (superuser) or at least own the tables. */
  readonly adminUrl: string;
  readonly poster: number;
  readonly froe: number;
  /** Words of document text per journalpost. */
  readonly brevord: number;
  readonly logg: (linje: string) => void;
}
export interface Generert {
  readonly poster: number;
  readonly rader: number;
  readonly sekunder: number;
  readonly raderPerSekund: number;
}

const FRA_AAR = 2017;
const TIL_AAR = 2026;
const SAKSBEHANDLERE = 120;

/**
 * Fills a migrated database with coherent journals for five municipalities, the same each time for the same seed. The only part of the
 * product that writes journalposter by SQL: never run it on a database whose archive is in use.
 */
export async function genererJournaler(valg: Generering): Promise<Generert> {
  const client = new pg.Client({ connectionString: valg.adminUrl, application_name: 'dokumentsenter-generator' });
  await client.connect();
  const start = Date.now();
  let rader = 0;
  try {
    await klargjoer(client);
    const indekser = await fjernIndekser(client);
    for (const [i, kommune] of KOMMUNER.entries()) {
      rader += await genererKommune(client, kommune, tilfeldig(valg.froe * 100 + i), valg);
    }
    valg.logg('Lager indekser …');
    await lagIndekser(client, indekser, valg.logg);
    await ryddOpp(client);
    await kontrollerSammenheng(client);
  } finally {
    await client.end();
  }
  const sekunder = (Date.now() - start) / 1000;
  return { poster: valg.poster, rader, sekunder, raderPerSekund: Math.round(rader / sekunder) };
}

/** The generator needs a superuser: it writes without the check per row, and rows in an order that the checks would refuse. */
export class IkkeAdministrator extends Error {
  constructor() {
    super('Generatoren trenger en administrator (superbruker) i databasen.');
    this.name = 'IkkeAdministrator';
  }
}

/** The rows fit together by how they are made, and are checked at the end. */
async function klargjoer(client: pg.Client): Promise<void> {
  const svar = await client.query<{ mektig: boolean }>(
    'select rolsuper as mektig from pg_roles where rolname = session_user',
  );
  if (svar.rows[0]?.mektig !== true) throw new IkkeAdministrator();
  await client.query('reset role; set role none; set synchronous_commit = off; set session_replication_role = replica');
}

async function genererKommune(
  client: pg.Client,
  kommune: Benchkommune,
  t: Tilfeldig,
  valg: Generering,
): Promise<number> {
  const antall = Math.round(valg.poster * kommune.andel);
  const grunnlag = await sikreGrunnlag(client, kommune, t);
  const saksbehandlere = Array.from({ length: SAKSBEHANDLERE }, () => ({
    id: t.uuid(),
    navn: `${t.velg(FORNAVN)} ${t.velg(ETTERNAVN)}`,
  }));
  const siste = await lesNummerserier(client, kommune.arkivskaper);
  const start = Date.now();
  let rader = 0;
  let poster = 0;
  let meldt = 0;
  for (const porsjon of lagJournal(t, {
    ...grunnlag,
    poster: antall,
    fraAar: FRA_AAR,
    tilAar: TIL_AAR,
    siste,
    brevord: valg.brevord,
    saksbehandlere,
  })) {
    rader += await lastInn(client, kommune.arkivskaper, porsjon);
    poster += porsjon.poster.length;
    if (poster - meldt >= 20_000 || poster === antall) {
      meldt = poster;
      const perSekund = Math.round((rader * 1000) / (Date.now() - start));
      valg.logg(`  ${kommune.navn}: ${poster} av ${antall} journalposter, ${perSekund} rader/s`);
    }
  }
  await lagreNummerserier(client, kommune.arkivskaper, siste);
  return rader;
}

async function lesNummerserier(client: pg.Client, arkivskaper: string): Promise<Map<string, number>> {
  const svar = await client.query<{ serie: string; aar: number; siste: number }>(
    'select serie, aar, siste from arkiv.nummerserie where arkivskaper = $1',
    [arkivskaper],
  );
  return new Map(svar.rows.map((rad) => [`${rad.serie}:${rad.aar}`, rad.siste]));
}

async function lagreNummerserier(
  client: pg.Client,
  arkivskaper: string,
  siste: ReadonlyMap<string, number>,
): Promise<void> {
  for (const [noekkel, nummer] of siste) {
    const [serie, aar] = noekkel.split(':');
    await client.query(
      `insert into arkiv.nummerserie (arkivskaper, serie, aar, siste) values ($1, $2, $3, $4)
       on conflict (arkivskaper, serie, aar) do update set siste = excluded.siste`,
      [arkivskaper, serie, Number(aar), nummer],
    );
  }
}

/** What a foreign key would have said. */
async function kontrollerSammenheng(client: pg.Client): Promise<void> {
  const svar = await client.query<{ hva: string; antall: number }>(`
    select 'journalpost uten saksmappe' as hva, count(*)::int as antall from arkiv.journalpost j
      left join arkiv.saksmappe s on s.arkivskaper = j.arkivskaper and s.system_id = j.saksmappe where s.system_id is null
    union all
    select 'hull i journalnumrene', count(*)::int from (
      select arkivskaper, journalaar from arkiv.journalpost group by 1, 2 having max(journalsekvensnummer) <> count(*)) hull
    union all
    select 'journalpost uten offentlig rad', count(*)::int from arkiv.journalpost j
      left join innsyn.publisering p on p.arkivskaper = j.arkivskaper and p.journalpost = j.system_id where p.journalpost is null and j.opprettet_av = 'Generator'
    union all
    select 'journalpost uten søkerad', count(*)::int from arkiv.journalpost j
      left join soek.treff t on t.arkivskaper = j.arkivskaper and t.id = j.system_id where t.id is null and j.opprettet_av = 'Generator'`);
  const feil = svar.rows.filter((rad) => rad.antall > 0);
  if (feil.length > 0) throw new Error(`The generated journals do not hang together: ${JSON.stringify(feil)}`);
}
