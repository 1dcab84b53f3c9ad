import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBenchdatabase } from '../database.ts';
import { kjoerNummer } from './kjoer.ts';

// `./dokumentsenter bench nummer [--antall 1000] [--json]`
const { values } = parseArgs({
  options: { antall: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } },
});
const database = await startBenchdatabase();
const datamappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-nummer-'));
try {
  const figures = await kjoerNummer({ appUrl: database.appUrl, datamappe, antall: Number(values.antall) });
  if (values.json) process.stdout.write(`${JSON.stringify({ bench: 'nummer', figures, ...omMaskinen() })}\n`);
  else console.table(figures.runder);
  if (!values.json) process.stdout.write(`Nummerserien ${figures.hel ? 'er hel' : 'HAR HULL ELLER DOBLER'}\n`);
  process.exitCode = figures.hel ? 0 : 1;
} finally {
  await database.stopp();
  await rm(datamappe, { recursive: true, force: true });
}

function omMaskinen() {
  const [cpu] = os.cpus();
  return {
    machine: {
      cpu: cpu?.model ?? 'unknown',
      cores: os.availableParallelism(),
      memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    },
    versions: { node: process.version },
    commit: commit(),
  };
}

/** Null outside a clone. */
function commit(): string | null {
  try {
    const valg = { cwd: import.meta.dirname, encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'ignore'] as never };
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], valg).trim();
  } catch {
    return null;
  }
}
