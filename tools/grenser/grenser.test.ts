import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sjekkImporter, sourceFiles } from './importer.ts';
import { REGLER } from './regler.ts';
import { sjekk } from './sjekk.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const KILDEREGLER = [
  'domain-uten-klokke',
  'miljoe-bare-i-config',
  'fil-for-lang',
  'forbudt-navn',
  'ingen-default-export',
  'ingen-any',
];
const ALLE = [...REGLER.map((regel) => regel.name ?? ''), ...KILDEREGLER];

describe('every border rule is switched on', () => {
  test.each(ALLE)('%s is broken by its fixture, and by nothing else in it', async (regel) => {
    const { brudd } = await sjekk(path.join(FIXTURES, regel));
    expect([...new Set(brudd.map((each) => each.regel))]).toEqual([regel]);
  });

  test('every fixture belongs to a rule', () => {
    const folders = readdirSync(FIXTURES).filter((name) => name !== 'godkjent');
    expect(folders.sort()).toEqual([...ALLE].sort());
  });

  test('what the house allows passes them all', async () => {
    expect((await sjekk(path.join(FIXTURES, 'godkjent'))).brudd).toEqual([]);
  });
});

test('every TypeScript file is read, not skipped', async () => {
  const base = path.resolve(import.meta.dirname, '../..');
  const { filer, moduler } = await sjekkImporter(base);
  expect(filer).toBe(sourceFiles(base).length);
  expect(filer).toBeGreaterThan(50);
  expect(moduler).toBeGreaterThanOrEqual(filer);
});
