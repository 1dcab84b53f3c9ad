import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alleKrav, spenn } from './krav.ts';
import { lagSporbarhet } from './side.ts';

const ROT = path.resolve(import.meta.dirname, '../..');

describe('the traceability page', () => {
  it('is what the tests of the tree say, and every krav has a test or a reason', async () => {
    const { side, uten } = await lagSporbarhet(ROT);
    expect(uten, 'write a test, or a reason in mangler.ts').toEqual([]);
    expect(await readFile(path.join(ROT, 'docs/sporbarhet.md'), 'utf8'), 'Run: npm run sporbarhet').toBe(side);
  });

  it('follows every obligatory krav, and none twice', () => {
    const krav = alleKrav();
    expect(krav.filter((k) => k.type === 'O')).toHaveLength(110);
    expect(new Set(krav.map((k) => k.id)).size).toBe(krav.length);
  });

  it('reads rows of ids', () => {
    expect(spenn('2.8.6–7')).toEqual(['2.8.6', '2.8.7']);
    expect(spenn('3.2.7–3.2.9')).toEqual(['3.2.7', '3.2.8', '3.2.9']);
    expect(() => spenn('M053')).toThrow();
  });
});
