import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildApps } from '../start/build.ts';
import { ROOT } from '../start/paths.ts';
import { createProgress } from '../start/progress.ts';
import { ensureDebianPackages } from './debian.ts';
import { type Counts, playwrightCounts, vitestCounts } from './reports.ts';
import { runTool } from './runTool.ts';
import { typecheckAll } from './typecheck.ts';

interface Step {
  readonly name: string;
  run(reports: string): Promise<Counts>;
}

const asOne = (passed: boolean): Counts => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const tool = (file: string) => path.join(ROOT, 'node_modules', file);

const STEPS: readonly Step[] = [
  {
    name: 'Format og kodevaner (biome)',
    run: async () => asOne((await runTool([tool('@biomejs/biome/bin/biome'), 'check', '.'])) === 0),
  },
  { name: 'Typer (tsc)', run: typecheckAll },
  { name: 'Grenser mellom delene', run: async () => asOne((await runTool(['tools/grenser/sjekk.ts'])) === 0) },
  {
    name: 'Enhets- og kontekstprøver (vitest)',
    async run(reports) {
      const file = path.join(reports, 'vitest.json');
      const code = await runTool([
        tool('vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]);
      return vitestCounts(file, code);
    },
  },
  { name: 'Bygg av nettsidene (vite)', run: async () => asOne(await builds()) },
  {
    name: 'Reiser i nettleseren (playwright)',
    async run(reports) {
      const file = path.join(reports, 'playwright.json');
      const code = await runTool(
        [tool('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts', '--pass-with-no-tests'],
        {
          E2E_JSON: file,
        },
      );
      return playwrightCounts(file, code);
    },
  },
];

async function builds(): Promise<boolean> {
  try {
    await buildApps(createProgress());
    return true;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

/** `./dokumentsenter test`: every check there is, all of them also when one fails; the last line sums them up. */
export async function runTests(): Promise<number> {
  const progress = createProgress();
  await ensureDebianPackages(progress);
  const reports = mkdtempSync(path.join(os.tmpdir(), 'dokumentsenter-rapport-'));
  const sum = { passed: 0, failed: 0 };
  const lines: string[] = [];
  try {
    for (const step of STEPS) {
      progress.say(`\n── ${step.name}`);
      const started = performance.now();
      const counts = await step.run(reports);
      sum.passed += counts.passed;
      sum.failed += counts.failed;
      const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
      lines.push(
        `${counts.failed === 0 ? '✔' : '✘'} ${seconds} s  ${step.name}: ${counts.passed} passed, ${counts.failed} failed`,
      );
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  progress.say(`\n${lines.join('\n')}\n`);
  progress.say(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}
