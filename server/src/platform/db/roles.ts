import pg from 'pg';

/** Owns every table; nobody signs in as it. */
export const EIER_ROLLE = 'dokumentsenter_eier';
/** Holds the rights of the job queue, which is shared by all arkivskapere; taken on by the worker with `set role`. */
export const JOBB_ROLLE = 'dokumentsenter_jobb';
/** What the program signs in as: no superuser, never past row-level security, owner of nothing. */
export const APP_ROLLE = 'dokumentsenter_app';

const LOCK = `hashtext('dokumentsenter.roller')`;
const PG_WITH_GRANT_OPTIONS = 160_000;

/** The database exists but cannot hold Norwegian text. */
export class FeilTegnsett extends Error {
  constructor(database: string, tegnsett: string) {
    super(`Databasen «${database}» bruker tegnsettet ${tegnsett}. Den må lages på nytt med UTF8.`);
    this.name = 'FeilTegnsett';
  }
}

/**
 * Makes, or mends, the three roles and the database. Idempotent; safe from several programs at once.
 * @param adminUrl a login that may create roles and databases (superuser, or CREATEROLE + CREATEDB)
 * @returns `appUrl` for the program, `eierUrl` for migrations (the admin login, acting as the owner)
 * @throws FeilTegnsett when the database exists with another encoding than UTF8
 */
export async function sikreRoller(
  adminUrl: string,
  valg: { appPassord: string; database: string },
): Promise<{ appUrl: string; eierUrl: string }> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'dokumentsenter-roller' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`);
    await createRoles(client, valg.appPassord);
    await createDatabase(client, valg.database);
  } finally {
    await client.end();
  }
  return { appUrl: appUrl(adminUrl, valg), eierUrl: eierUrl(adminUrl, valg.database) };
}

export function appUrl(adminUrl: string, valg: { appPassord: string; database: string }): string {
  const url = new URL(adminUrl);
  url.username = APP_ROLLE;
  url.password = encodeURIComponent(valg.appPassord);
  url.pathname = `/${valg.database}`;
  return url.href;
}

export function eierUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  url.searchParams.set('options', `-c role=${EIER_ROLLE}`);
  return url.href;
}

export interface Innlogging {
  readonly navn: string;
  readonly database: string;
  readonly kanLageRoller: boolean;
  /** As `server_version_num`: 150000 is 15.0. */
  readonly versjon: number;
}

/** Who a connection string signs in as, and whether that login may make the roles. */
export async function hvemErInnlogget(url: string): Promise<Innlogging> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'dokumentsenter-start',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Innlogging>(
      `select current_user as navn, current_database() as database, rolsuper or rolcreaterole as "kanLageRoller",
              current_setting('server_version_num')::int as versjon
         from pg_roles where rolname = current_user`,
    );
    const [row] = rows;
    if (row === undefined) throw new Error('no row for current_user');
    return row;
  } finally {
    await client.end();
  }
}

async function createRoles(client: pg.Client, appPassord: string): Promise<void> {
  const there = new Map(
    (
      await client.query<{ rolname: string; mektig: boolean }>(
        'select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mektig from pg_roles',
      )
    ).rows.map((row) => [row.rolname, row.mektig]),
  );
  for (const rolle of [EIER_ROLLE, JOBB_ROLLE]) {
    if (!there.has(rolle)) await client.query(`create role ${rolle} nologin nosuperuser nobypassrls`);
  }
  const word = there.has(APP_ROLLE) ? 'alter' : 'create';
  // Saying "nosuperuser" of a role that already is none takes a superuser: said only where there is something to take away.
  const powerless = there.get(APP_ROLLE) === false ? '' : 'nosuperuser nobypassrls nocreaterole nocreatedb';
  // noinherit is what keeps the job rights off until `set role` on PostgreSQL 15; from 16 the grant itself says so.
  await client.query(
    `${word} role ${APP_ROLLE} login noinherit ${powerless} password ${client.escapeLiteral(appPassord)}`,
  );
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const options = (rows[0]?.version ?? 0) >= PG_WITH_GRANT_OPTIONS ? ' with inherit false, set true' : '';
  await client.query(`grant ${JOBB_ROLLE} to ${APP_ROLLE}${options}`);
  await client.query(`grant ${EIER_ROLLE} to current_user`);
}

async function createDatabase(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  const { rows } = await client.query<{ eier: string; tegnsett: string }>(
    `select pg_get_userbyid(datdba) as eier, pg_encoding_to_char(encoding) as tegnsett from pg_database where datname = $1`,
    [database],
  );
  const existing = rows[0];
  if (existing === undefined) {
    await client.query(
      `create database ${name} owner ${EIER_ROLLE} template template0 encoding 'UTF8'
         locale_provider icu icu_locale 'nb-NO' locale 'C.UTF-8'`,
    );
  } else if (existing.tegnsett !== 'UTF8') {
    throw new FeilTegnsett(database, existing.tegnsett);
  } else if (existing.eier !== EIER_ROLLE) {
    await client.query(`alter database ${name} owner to ${EIER_ROLLE}`);
  }
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${APP_ROLLE}, ${JOBB_ROLLE}`);
}
