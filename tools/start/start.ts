import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildApps } from './build.ts';
import { ended, spawnProgram, stopProgram } from './child.ts';
import { type Database, openDatabase } from './database.ts';
import { demoUserLines, hasDemo, loadDemoBasis, startDemoMail, wantsDemo } from './demo.ts';
import { clamdSocket, fasterLine } from './faster.ts';
import { dataFolder, keepToOurselves, makeDataFolder, ROOT } from './paths.ts';
import { requireFreePort, wantedPort } from './port.ts';
import { createProgress, type Progress } from './progress.ts';
import { readRunState, removeRunState, writeRunState } from './runState.ts';
import { untilSignal } from './shutdown.ts';
import { Stop } from './stop.ts';

export const SERVER = 'server/src/main.ts';
const INTERRUPTED = 'interrupted';
const LOG_LIMIT_BYTES = 20_000_000;
const READY_PATIENCE_MS = 120_000;

/** `./dokumentsenter start`: everything on this machine, until Ctrl-C. Resolves to the exit code. */
export async function start(args: readonly string[], serverFlags: readonly string[] = []): Promise<number> {
  requireKnown(args);
  const progress = createProgress();
  const port = wantedPort(process.env);
  const folder = dataFolder(process.env);
  makeDataFolder(folder);
  requireNotRunning(folder);
  await requireFreePort(port);
  if (!existsSync(path.join(ROOT, SERVER))) throw new Stop(`${SERVER} mangler i dette treet.`);
  const signalled = untilSignal();
  if (serverFlags.length === 0) await buildApps(progress);
  keepToOurselves();
  const database = await progress.step('Starter databasen', (note) => openDatabase(folder, process.env, note));
  const children: ChildProcess[] = [];
  try {
    writeRunState(folder, { pid: process.pid, port, databaseUrl: database.databaseUrl, eierUrl: database.eierUrl });
    return await run({ args, port, folder, database, children, progress, signalled, serverFlags });
  } finally {
    progress.say('Avslutter …');
    for (const child of children.reverse()) await stopProgram(child);
    await database.stopp();
    removeRunState(folder);
    progress.say('Avsluttet.');
  }
}

const FLAGS: readonly string[] = ['--demo', '--uten-demo', '--uten-post'];

/** A flag that is misspelt must not become something else than was meant: `--uten-demo` keeps invented people out. */
function requireKnown(args: readonly string[]): void {
  const unknown = args.filter((arg) => !FLAGS.includes(arg));
  if (unknown.length > 0)
    throw new Stop(
      `Kjenner ikke ${unknown.map((arg) => `«${arg}»`).join(', ')}. Dette kan stå etter start: ${FLAGS.join(', ')}.`,
    );
}

interface Running {
  readonly args: readonly string[];
  readonly port: number;
  readonly folder: string;
  readonly database: Database;
  readonly children: ChildProcess[];
  readonly progress: Progress;
  readonly signalled: Promise<void>;
  readonly serverFlags: readonly string[];
}

async function run(running: Running): Promise<number> {
  const { port, database, children, progress, signalled } = running;
  const demo = hasDemo(progress) && wantsDemo(database.kind, running.args);
  const env = environment(running.folder, port, database, demo);
  const log = openLog(running);
  const server = spawnProgram(SERVER, ['--rolle', 'all'], env, running.serverFlags, log.fd);
  children.push(server);
  const serverEnded = ended(server);
  const first = await progress.step('Starter Dokumentsenter', () =>
    Promise.race([untilAnswers(port), serverEnded, signalled.then(() => INTERRUPTED)]),
  );
  if (first === INTERRUPTED) return 0;
  if (server.exitCode !== null) return server.exitCode;
  if (
    demo &&
    (await Promise.race([loadDemoBasis(env, progress, children), signalled.then(() => INTERRUPTED)])) === INTERRUPTED
  )
    return 0;
  const mail = demo && !running.args.includes('--uten-post') ? startDemoMail(env) : null;
  const users = demo ? await demoUserLines(running.folder) : [];
  announce(running, mail !== null, log.file, users);
  if (mail !== null) children.push(mail);
  const code = await Promise.race([serverEnded, signalled]);
  return code ?? 0;
}

/**
 * At a terminal the program's structured log goes to a file, so that people see what concerns them; without one (a service manager, a pipe)
 * and while developing it goes where output goes.
 */
function openLog({ folder, serverFlags }: Running): { fd: 'inherit' | number; file: string | null } {
  if (!process.stdout.isTTY || serverFlags.length > 0) return { fd: 'inherit', file: null };
  const file = path.join(folder, 'dokumentsenter.log');
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  return { fd: openSync(file, 'a', 0o600), file };
}

export function environment(folder: string, port: number, database: Database, demo: boolean): NodeJS.ProcessEnv {
  return {
    PORT: String(port),
    DOKUMENTSENTER_DATA: folder,
    DATABASE_URL: database.databaseUrl,
    DATABASE_URL_EIER: database.eierUrl,
    DOKUMENTSENTER_DEMO: demo ? 'ja' : 'nei',
    // Our own database has no other users: work broken off by a crash is taken up at once, not when its heartbeat has stopped.
    DOKUMENTSENTER_ENESTE_NODE: database.kind === 'innebygd' ? 'ja' : (process.env.DOKUMENTSENTER_ENESTE_NODE ?? 'nei'),
    DOKUMENTSENTER_CLAMD: process.env.DOKUMENTSENTER_CLAMD ?? clamdSocket(),
    ...keyFor(folder),
  };
}

/** The key that secrets are kept under: the one given, or a file of its own beside the database, made the first time. */
function keyFor(folder: string): NodeJS.ProcessEnv {
  const { DOKUMENTSENTER_NOEKKEL, DOKUMENTSENTER_NOEKKELFIL } = process.env;
  if (DOKUMENTSENTER_NOEKKEL !== undefined || DOKUMENTSENTER_NOEKKELFIL !== undefined) return {};
  const file = path.join(folder, 'hemmelighetsnoekkel');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return { DOKUMENTSENTER_NOEKKELFIL: file };
}

function requireNotRunning(folder: string): void {
  const state = readRunState(folder);
  if (state === null) return;
  throw new Stop(
    `Dokumentsenter kjører allerede på http://localhost:${state.port} (prosess ${state.pid}) med datamappen ${folder}.\n` +
      'Stopp det med Ctrl-C der, eller velg en annen datamappe med DOKUMENTSENTER_DATA.',
  );
}

/** Any answer will do: the server listens only when it is ready to work. */
async function untilAnswers(port: number): Promise<void> {
  const deadline = Date.now() + READY_PATIENCE_MS;
  while (Date.now() < deadline) {
    try {
      await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
      return;
    } catch {
      // Not listening yet.
      await wait(100);
    }
  }
  throw new Stop('Tjenesten svarte ikke innen to minutter. Se meldingene over.');
}

function announce(
  { port, folder, progress }: Running,
  mail: boolean,
  log: string | null,
  users: readonly string[],
): void {
  const faster = fasterLine(process.env.PATH ?? '');
  if (faster !== null) progress.say(faster);
  progress.say('');
  progress.say(`  Dokumentsenter er klart:  http://localhost:${port}`);
  for (const line of users) progress.say(line);
  progress.say(`  Alt lagres i:             ${folder}`);
  if (log !== null) progress.say(`  Loggen skrives til:       ${log}`);
  progress.say('  Avslutt med Ctrl-C.');
  if (mail) progress.say('  Demoposten tas inn i bakgrunnen; du kan begynne med en gang.');
  progress.say('');
}
