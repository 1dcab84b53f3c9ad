import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import path from 'node:path';
import { NODEFLAGG } from './nodeflagg.ts';
import { ROOT } from './paths.ts';

const PATIENCE_MS = 20_000;
const FOLLOW = path.join(import.meta.dirname, 'followParent.mjs');

/**
 * Starts one of our own programs in a process group of its own, so that Ctrl-C reaches the launcher only and everything is stopped in order.
 * It ends by itself, cleanly, should the launcher be killed (followParent.mjs).
 * @param stdout where its output goes: to the person, or to an open file
 */
export function spawnProgram(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  flags: readonly string[] = [],
  stdout: 'inherit' | number = 'inherit',
): ChildProcess {
  const options: SpawnOptions = {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, 'inherit', 'ipc'],
    detached: true,
  };
  const node = [...NODEFLAGG, '--import', FOLLOW, ...flags];
  return spawn(process.execPath, [...node, path.resolve(ROOT, file), ...args], options);
}

/** Resolves to the exit code; a signal counts as 1. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode ?? 1);
  });
}

/** Asks the program to end (SIGTERM), and takes its whole group down when it has not within 20 seconds. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = ended(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, PATIENCE_MS);
  await gone;
  clearTimeout(timer);
}
