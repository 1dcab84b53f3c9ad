import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { spawnProgram } from '../../start/child.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../../server/src/main.ts');
/** What ends so soon after it was started did not come up: the database was away. */
const OPPSTART_MS = 10_000;
const NY_START_MS = 300;

export interface Programrad {
  drept: number;
  /** Ended by itself when it had come up: a fault of ours. */
  falt: number;
}

/** One role of the product, as a supervisor keeps it: started again whenever it ends. */
export function lagProgram(rolle: 'web' | 'worker', miljoe: NodeJS.ProcessEnv, logg: string, flagg: readonly string[]) {
  const rad: Programrad = { drept: 0, falt: 0 };
  let barn: ChildProcess | null = null;
  let skalGaa = false;

  function start(): void {
    skalGaa = true;
    const ut = openSync(logg, 'a');
    const prosess = spawnProgram(PROGRAM, ['--rolle', rolle], { ...miljoe, NODE_NO_WARNINGS: '1' }, flagg, ut);
    closeSync(ut);
    const startet = Date.now();
    barn = prosess;
    prosess.once('exit', () => {
      if (barn === prosess) barn = null;
      if (!skalGaa || prosess.signalCode === 'SIGKILL') return;
      if (Date.now() - startet > OPPSTART_MS) rad.falt += 1;
      setTimeout(() => {
        if (skalGaa && barn === null) start();
      }, NY_START_MS);
    });
  }

  async function slutt(signal: NodeJS.Signals): Promise<void> {
    skalGaa = false;
    const prosess = barn;
    if (prosess === null) return;
    const borte = new Promise((loes) => prosess.once('exit', loes));
    prosess.kill(signal);
    await Promise.race([borte, vent(15_000).then(() => prosess.kill('SIGKILL'))]);
    await borte;
  }

  return {
    rad,
    start,
    /** kill -9; its children are left to notice. */
    async drep(): Promise<void> {
      if (barn !== null) rad.drept += 1;
      await slutt('SIGKILL');
    },
    stopp: () => slutt('SIGTERM'),
  };
}
export type Program = ReturnType<typeof lagProgram>;
