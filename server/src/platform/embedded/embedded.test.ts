import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Embedded, startEmbedded } from './index.ts';
import { isReachable, reachableFolder } from './user.ts';

let mappe: string;
let running: Embedded[] = [];

beforeEach(() => {
  mappe = mkdtempSync(path.join(os.tmpdir(), 'embedded-'));
});
afterEach(async () => {
  for (const server of running) await server.stopp();
  running = [];
  rmSync(mappe, { recursive: true, force: true });
});

async function start(): Promise<Embedded> {
  const server = await startEmbedded({ mappe, logg: () => undefined, engangs: true });
  running.push(server);
  return server;
}

async function rows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

describe('startEmbedded', () => {
  test('makes a UTF-8 cluster that sorts æ, ø and å the Norwegian way and folds their case', async () => {
    const { adminUrl } = await start();
    const sorted = await rows(adminUrl, `select v from unnest(array['å','z','ø','æ','a']) v order by v`);
    expect(sorted.map((row) => row.v)).toEqual(['a', 'z', 'æ', 'ø', 'å']);
    expect(await rows(adminUrl, `select lower('ÆØÅ') as v`)).toEqual([{ v: 'æøå' }]);
  });

  test('keeps its rows from one run to the next and listens on loopback only', async () => {
    const first = await start();
    await rows(first.adminUrl, 'create table t as select 42 as v');
    await first.stopp();
    const second = await start();
    expect(await rows(second.adminUrl, 'select v from t')).toEqual([{ v: 42 }]);
    expect(await rows(second.adminUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  test.each([
    'SIGKILL',
    'SIGTERM',
  ])('does not outlive a program ended by %s, and its rows are there for the next', async (signal) => {
    const script = `
      const { startEmbedded } = await import(${JSON.stringify(path.join(import.meta.dirname, 'index.ts'))});
      const { default: pg } = await import('pg');
      const server = await startEmbedded({ mappe: ${JSON.stringify(mappe)}, logg: () => undefined });
      const client = new pg.Client({ connectionString: server.adminUrl });
      await client.connect();
      await client.query('create table t as select 7 as v');
      process.kill(process.pid, '${signal}');
      setInterval(() => undefined, 1000);`;
    const killed = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname });
    expect(killed.signal).toBe(signal);
    const lock = path.join(mappe, 'klynge', 'postmaster.pid');
    await vi.waitFor(() => expect(existsSync(lock)).toBe(false), { timeout: 30_000 });
    expect(await rows((await start()).adminUrl, 'select v from t')).toEqual([{ v: 7 }]);
  });

  test('is not stopped by a lock file whose number now belongs to another program', async () => {
    const first = await start();
    await first.stopp();
    const lock = path.join(mappe, 'klynge', 'postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${path.dirname(lock)}\n1\n5432\n\n127.0.0.1\n\n`);
    expect(await rows((await start()).adminUrl, 'select 1 as v')).toEqual([{ v: 1 }]);
  });

  test('keeps the administrator password to itself', async () => {
    const { adminUrl } = await start();
    expect(statSync(path.join(mappe, 'admin-passord')).mode & 0o077).toBe(0);
    expect(readFileSync(path.join(mappe, 'admin-passord'), 'utf8')).toHaveLength(32);
    await expect(rows(adminUrl.replace(/:[^:@/]+@/, ':feil@'), 'select 1')).rejects.toThrow();
  });
});

describe.runIf(process.getuid?.() === 0)('as root', () => {
  const nobody = { uid: 65534, gid: 65534 };

  test('opens its own closed folder for passage, but never a stranger’s', () => {
    expect(isReachable(mappe, nobody)).toBe(false);
    expect(reachableFolder(mappe, nobody, () => undefined)).toBe(mappe);
    expect(isReachable(mappe, nobody)).toBe(true);
  });

  test('moves the database out from under a closed parent, to the same place each time, and says so', () => {
    chmodSync(mappe, 0o700);
    const deep = path.join(mappe, 'klone', '.data', 'postgres');
    mkdirSync(deep, { recursive: true });
    const said: string[] = [];
    const umask = process.umask(0o077);
    const outside = reachableFolder(deep, nobody, (line) => said.push(line));
    process.umask(umask);
    try {
      expect(outside).not.toContain(mappe);
      expect(isReachable(outside, nobody)).toBe(true);
      expect(reachableFolder(deep, nobody, () => undefined)).toBe(outside);
      expect(said.join()).toContain(outside);
      expect(statSync(mappe).mode & 0o777).toBe(0o700);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });
});
