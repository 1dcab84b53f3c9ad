import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import net, { type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { PostgresUser } from './user.ts';

const LOG_LIMIT_BYTES = 5_000_000;
const STOP_PATIENCE_MS = 30_000;
const START_PATIENCE_MS = 60_000;

/** A port nothing listens on, on loopback. Another program may take it before we do: the caller tries again. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts the server as a child in a session of its own, so that Ctrl-C reaches only us and we stop it last. */
export function spawnPostgres(options: {
  postgres: string;
  cluster: string;
  log: string;
  port: number;
  settings: Readonly<Record<string, string>>;
  user: PostgresUser | null;
}): ChildProcess {
  rotate(options.log);
  const log = openSync(options.log, 'a', 0o600);
  const settings = {
    ...options.settings,
    port: String(options.port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  };
  const child = spawn(
    options.postgres,
    ['-D', options.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: options.cluster,
      stdio: ['ignore', log, log],
      detached: true,
      env: { TZ: 'UTC', LC_ALL: 'C' },
      ...options.user,
    },
  );
  closeSync(log);
  return child;
}

const WATCH = 'read _; kill -INT "$0" 2>/dev/null';

/**
 * A shell that waits for our end of a pipe to close, and then stops the server: whatever ends us, SIGKILL included, the server does not stay
 * behind. It costs a megabyte, and is not in our process group, so that Ctrl-C leaves it to us to stop things in order.
 */
export function stopWithUs(child: ChildProcess): void {
  const watch = spawn('/bin/sh', ['-c', WATCH, String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {},
  });
  // The number of a server that has ended may be given to another program: nobody must be left to signal it.
  child.once('exit', () => void watch.kill('SIGKILL'));
  // A machine without a shell has no watch; the next start clears what a killed program left behind.
  watch.on('error', () => undefined);
  watch.stdin.on('error', () => undefined);
  watch.unref();
  (watch.stdin as Socket).unref();
}

function rotate(log: string): void {
  const stat = statSync(log, { throwIfNoEntry: false });
  if (stat !== undefined && stat.size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}

/** Resolves when the server answers a query; crash recovery may take its time. `false`: the process ended first. */
export async function untilReady(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (child.exitCode === null && child.signalCode === null) {
    if (await answers(url)) return true;
    if (Date.now() > deadline) return false;
    await wait(40);
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    // Not up yet (refused) or in recovery: the caller decides how long to wait.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Fast shutdown: open transactions are rolled back, a checkpoint is written. Immediate shutdown when that takes too long. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

/**
 * Clears what a killed program left behind: an orphan server on this cluster is stopped cleanly, a lock file whose process
 * is gone, or has become some other program, is removed. Never touches a process that is not this cluster's server.
 */
export async function clearLeftovers(cluster: string): Promise<'clean' | 'stopped' | 'stale'> {
  const lock = path.join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return 'clean';
  const pid = Number.parseInt(readFileSync(lock, 'utf8').split('\n')[0] ?? '', 10);
  if (!(await isServerOf(pid, cluster))) {
    rmSync(lock, { force: true });
    return 'stale';
  }
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (await isServerOf(pid, cluster)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGQUIT');
    await wait(50);
  }
  return 'stopped';
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid < 2) return false;
  const command = existsSync('/proc/self/cmdline') ? readProc(pid) : await readPs(pid);
  return command.includes('postgres') && command.includes(cluster);
}

function readProc(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // The process is gone.
    return '';
  }
}

function readPs(pid: number): Promise<string> {
  return new Promise((resolve) => {
    const ps = spawn('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    ps.stdout.on('data', (part: Buffer) => {
      text += part.toString();
    });
    ps.on('error', () => resolve(''));
    ps.on('close', () => resolve(text));
  });
}
