import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './reports.ts';
import { projects } from './typecheck.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, report: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
};

test('passed and failed are read from both runners', () => {
  expect(vitestCounts(write('v.json', { numPassedTests: 12, numFailedTests: 1 }), 1)).toEqual({
    passed: 12,
    failed: 1,
  });
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
  expect(playwrightCounts(write('p.json', { stats }), 1)).toEqual({ passed: 5, failed: 2 });
});

test('a runner that fails without a failed test, or leaves no report, is a failure', () => {
  expect(vitestCounts(write('w.json', { numPassedTests: 3, numFailedTests: 0 }), 1)).toEqual({ passed: 3, failed: 1 });
  expect(vitestCounts(path.join(folder, 'missing.json'), 1)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightCounts(path.join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 0 });
});

test('every workspace is typechecked', () => {
  for (const name of [
    'server',
    'workbench',
    'publikum',
    'tools',
    'e2e',
    'packages/noark',
    'packages/contract',
    'packages/ui',
  ]) {
    expect(projects()).toContain(path.join(name, 'tsconfig.json'));
  }
});
