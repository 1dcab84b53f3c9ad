import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the other commands need to know about the program that runs on this data folder. Holds passwords: mode 0600. */
export interface RunState {
  readonly pid: number;
  readonly port: number;
  readonly databaseUrl: string;
  readonly eierUrl: string;
}

const FILE = 'kjoerer.json';
const MARK = path.join('tools', 'start', 'main.ts');

/** The program running on this data folder, or null: also when the file is left over from one that was killed. */
export function readRunState(folder: string): RunState | null {
  const file = path.join(folder, FILE);
  if (!existsSync(file)) return null;
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as RunState;
    return state.pid !== process.pid && commandOf(state.pid).includes(MARK) ? state : null;
  } catch {
    // Half written by a program that was killed in the act.
    return null;
  }
}

export function writeRunState(folder: string, state: RunState): void {
  writeFileSync(path.join(folder, FILE), `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
}

export function removeRunState(folder: string): void {
  rmSync(path.join(folder, FILE), { force: true });
}

/** The command line of a process: a number alone may have been given to another program since. */
function commandOf(pid: number): string {
  if (existsSync('/proc/self/cmdline')) {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
  }
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}
