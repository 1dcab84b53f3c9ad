import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ended, spawnProgram, stopProgram } from './child.ts';
import { ROOT } from './paths.ts';
import { untilSignal } from './shutdown.ts';
import { Stop } from './stop.ts';

const FOLDER = path.join(ROOT, 'tools/bench');
const ENTRIES = ['bench.ts', 'index.ts', 'main.ts'];

/** A bench is `tools/bench/NAME.ts`, or a folder of that name with an entry file. */
function entryOf(name: string): string | null {
  const candidates = [`${name}.ts`, ...ENTRIES.map((entry) => path.join(name, entry))];
  return candidates.map((each) => path.join(FOLDER, each)).find((each) => existsSync(each)) ?? null;
}

function names(): string[] {
  if (!existsSync(FOLDER)) return [];
  const found = readdirSync(FOLDER)
    .filter((each) => !each.includes('.test.'))
    .map((each) => each.replace(/\.ts$/, ''));
  return found.filter((each) => entryOf(each) !== null).sort();
}

export async function bench([name, ...args]: string[]): Promise<number> {
  if (name === undefined) {
    process.stdout.write(`Målinger: ${names().join(', ') || '(ingen)'}\n`);
    return 0;
  }
  const entry = /^[a-z0-9-]+$/.test(name) ? entryOf(name) : null;
  if (entry === null)
    throw new Stop(`Kjenner ikke målingen «${name}». Disse finnes: ${names().join(', ') || '(ingen)'}`);
  const child = spawnProgram(entry, args, {});
  const code = await Promise.race([ended(child), untilSignal()]);
  await stopProgram(child);
  return code ?? 130;
}
