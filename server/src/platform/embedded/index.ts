import { type ChildProcess, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Binaries, findBinaries } from './binaries.ts';
import { clearLeftovers, freePort, spawnPostgres, stopChild, stopWithUs, untilReady } from './server.ts';
import { DURABLE, THROW_AWAY } from './settings.ts';
import { type PostgresUser, postgresUser, reachableFolder } from './user.ts';

export { NoEmbeddedPostgres } from './binaries.ts';
export { freePort } from './server.ts';

const ADMIN = 'dokumentsenter_admin';
const ATTEMPTS = 5;

/** The embedded server would not come up; its own log says why. */
export class EmbeddedStartFailed extends Error {
  constructor(log: string) {
    super(`Den innebygde databasen startet ikke. Se loggen ${log}`);
    this.name = 'EmbeddedStartFailed';
  }
}

export interface Embedded {
  /** Superuser of this cluster, database `postgres`. For making roles and databases only; the program itself never uses it. */
  readonly adminUrl: string;
  stopp(): Promise<void>;
}

interface Place {
  readonly cluster: string;
  readonly log: string;
  readonly password: string;
  readonly user: PostgresUser | null;
  readonly binaries: Binaries;
}

/**
 * Starts the embedded PostgreSQL: a real server of its own process, on loopback, data under `mappe`. Makes the cluster the first time.
 * Cleans up after a killed predecessor. Works as root (the server then runs as nobody) and as an ordinary user.
 * @param valg.engangs only for tests: durability off
 */
export async function startEmbedded(valg: {
  mappe: string;
  logg: (linje: string) => void;
  engangs?: boolean;
}): Promise<Embedded> {
  const place = preparePlace(path.resolve(valg.mappe), valg.logg);
  if (existsSync(path.join(place.cluster, 'PG_VERSION'))) {
    const left = await clearLeftovers(place.cluster);
    if (left === 'stopped') valg.logg('Stoppet en database som sto igjen etter forrige kjøring');
  } else {
    valg.logg('Lager en ny database');
    initialise(place, valg.engangs === true);
  }
  const { child, url } = await startServer(place, valg.engangs === true ? THROW_AWAY : DURABLE);
  stopWithUs(child);
  return {
    adminUrl: url,
    async stopp() {
      await stopChild(child);
    },
  };
}

function preparePlace(mappe: string, logg: (linje: string) => void): Place {
  const user = postgresUser();
  mkdirSync(mappe, { recursive: true, mode: 0o700 });
  const folder = reachableFolder(mappe, user, logg);
  const binaries = findBinaries(user, path.dirname(folder));
  const cluster = path.join(folder, 'klynge');
  const there = statSync(cluster, { throwIfNoEntry: false });
  // A cluster made as an ordinary user goes on as that user, also when root starts it later.
  const owner = user !== null && there !== undefined && there.uid !== 0 ? { uid: there.uid, gid: there.gid } : user;
  return { cluster, log: path.join(mappe, 'postgres.log'), password: ensurePassword(mappe), user: owner, binaries };
}

function ensurePassword(mappe: string): string {
  const file = path.join(mappe, 'admin-passord');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function initialise(place: Place, engangs: boolean): void {
  // A cluster without PG_VERSION is one whose making was broken off: begin again.
  rmSync(place.cluster, { recursive: true, force: true });
  mkdirSync(place.cluster, { mode: 0o700 });
  if (place.user !== null) chownSync(place.cluster, place.user.uid, place.user.gid);
  const locales = ['C.UTF-8', 'en_US.UTF-8', 'C'];
  for (const locale of locales) {
    const done = runInitdb(place, locale, engangs);
    if (done.status === 0) return;
    if (done.error !== undefined) throw done.error;
    if (locale === locales.at(-1) || !done.stderr.includes('locale')) throw new Error(`initdb: ${done.stderr.trim()}`);
  }
}

/** ICU with Norwegian rules: Å sorts after Ø after Æ, on every operating system alike. */
function runInitdb(place: Place, locale: string, engangs: boolean) {
  const passwordFile = `${place.cluster}.passord`;
  writeFileSync(passwordFile, `${place.password}\n`, { mode: 0o600 });
  try {
    if (place.user !== null) chownSync(passwordFile, place.user.uid, place.user.gid);
    return spawnSync(
      place.binaries.initdb,
      [
        ...[
          '-D',
          place.cluster,
          '-U',
          ADMIN,
          '-E',
          'UTF8',
          '--locale-provider=icu',
          '--icu-locale=nb-NO',
          `--locale=${locale}`,
        ],
        ...['-T', 'norwegian', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'],
        ...(engangs ? ['--no-sync'] : []),
      ],
      { cwd: place.cluster, encoding: 'utf8', env: { TZ: 'UTC', LC_ALL: 'C' }, ...place.user },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function startServer(
  place: Place,
  settings: Readonly<Record<string, string>>,
): Promise<{ child: ChildProcess; url: string }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const url = `postgres://${ADMIN}:${encodeURIComponent(place.password)}@127.0.0.1:${port}/postgres`;
    const child = spawnPostgres({ ...place, postgres: place.binaries.postgres, port, settings });
    if (await untilReady(child, url)) return { child, url };
    await stopChild(child);
  }
  throw new EmbeddedStartFailed(place.log);
}
