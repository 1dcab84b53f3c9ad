import { writeFile } from 'node:fs/promises';
import { expect, inject, it, vi } from 'vitest';
import type { Mutant } from './mutanter.ts';
import type { Proeve } from './skall.ts';

export interface Oppdrag {
  readonly mutanter: readonly Mutant[];
  /** Absolute paths. */
  readonly proevefiler: readonly string[];
  readonly svarfil: string;
}
declare module 'vitest' {
  interface ProvidedContext {
    oppdrag: Oppdrag;
  }
}
declare global {
  var __m: number;
  var __vakt: () => boolean;
}

const RUNDER = 100_000;

/** The tests of these files, gathered anew; the modules they load are loaded with the mutant that is on now. */
async function samle(filer: readonly string[]): Promise<Proeve[]> {
  vi.resetModules();
  globalThis.__proever = [];
  for (const fil of filer) await import(fil);
  return globalThis.__proever;
}

/** Whether some test fails; a loop that does not end fails too. */
async function drepes(proever: readonly Proeve[]): Promise<boolean> {
  for (const { kjoer } of proever) {
    let runder = 0;
    globalThis.__vakt = () => {
      runder += 1;
      if (runder > RUNDER) throw new Error('A loop that does not end');
      return true;
    };
    try {
      await kjoer();
    } catch {
      return true;
    }
  }
  return false;
}

async function drepesVedLasting(filer: readonly string[]): Promise<boolean> {
  try {
    return await drepes(await samle(filer));
  } catch {
    return true;
  }
}

it('each mutant is tried', async () => {
  const { mutanter, proevefiler, svarfil } = inject('oppdrag');
  globalThis.__m = 0;
  globalThis.__vakt = () => true;
  const overlevende: number[] = [];
  for (const mutant of mutanter.filter((m) => m.statisk)) {
    globalThis.__m = mutant.nr;
    if (!(await drepesVedLasting(proevefiler))) overlevende.push(mutant.nr);
  }
  globalThis.__m = 0;
  const proever = await samle(proevefiler);
  expect(await drepes(proever), 'the tests pass without a mutant').toBe(false);
  for (const mutant of mutanter.filter((m) => !m.statisk)) {
    globalThis.__m = mutant.nr;
    if (!(await drepes(proever))) overlevende.push(mutant.nr);
  }
  await writeFile(svarfil, JSON.stringify(overlevende));
});
