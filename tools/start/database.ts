import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hvemErInnlogget, type Innlogging, sikreRoller } from '../../server/src/platform/db/roles.ts';
import { startEmbedded } from '../../server/src/platform/embedded/index.ts';
import { Stop } from './stop.ts';

export interface Database {
  /** Restricted role: what the program runs as. */
  readonly databaseUrl: string;
  /** For migrations; empty when the person gave only the restricted role of an external database. */
  readonly eierUrl: string;
  readonly kind: 'innebygd' | 'ekstern';
  stopp(): Promise<void>;
}

const NAME = 'dokumentsenter';
const OLDEST_POSTGRES = 150_000;

/** The embedded database, or the one DATABASE_URL points at. */
export async function openDatabase(
  folder: string,
  env: NodeJS.ProcessEnv,
  note: (text: string) => void,
): Promise<Database> {
  if (env.DATABASE_URL !== undefined && env.DATABASE_URL !== '')
    return openExternal(folder, env.DATABASE_URL, env.DATABASE_URL_EIER ?? '', note);
  const embedded = await startEmbedded({ mappe: path.join(folder, 'postgres'), logg: note });
  try {
    const urls = await sikreRoller(embedded.adminUrl, { appPassord: appPassword(folder), database: NAME });
    return { databaseUrl: urls.appUrl, eierUrl: urls.eierUrl, kind: 'innebygd', stopp: () => embedded.stopp() };
  } catch (error) {
    await embedded.stopp();
    throw error;
  }
}

/**
 * DATABASE_URL may be an administrator (then the roles are made and the program still runs as the restricted one) or the restricted role itself
 * (then DATABASE_URL_EIER, if given, migrates).
 */
async function openExternal(
  folder: string,
  url: string,
  eierUrl: string,
  note: (text: string) => void,
): Promise<Database> {
  const stopp = async () => undefined;
  const login = await lookAt(url);
  if (!login.kanLageRoller) return { databaseUrl: url, eierUrl, kind: 'ekstern', stopp };
  note(`${login.navn} er administrator: lager rollene, og kjører selv som dokumentsenter_app`);
  // `postgres` is the cluster's maintenance database: never filled with our tables.
  const database = login.database === 'postgres' ? NAME : login.database;
  const urls = await sikreRoller(url, { appPassord: appPassword(folder), database });
  return { databaseUrl: urls.appUrl, eierUrl: eierUrl === '' ? urls.eierUrl : eierUrl, kind: 'ekstern', stopp };
}

async function lookAt(url: string): Promise<Innlogging> {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new Stop(
      'DATABASE_URL må være en adresse til PostgreSQL, slik: postgres://bruker:passord@maskin:5432/dokumentsenter',
    );
  try {
    const login = await hvemErInnlogget(url);
    if (login.versjon < OLDEST_POSTGRES) {
      throw new Stop('PostgreSQL i DATABASE_URL er for gammel. Dokumentsenter trenger 15 eller nyere.');
    }
    return login;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(
      `Kom ikke inn i databasen i DATABASE_URL: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function appPassword(folder: string): string {
  const file = path.join(folder, 'app-passord');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
