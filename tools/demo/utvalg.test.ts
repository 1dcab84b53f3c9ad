import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aapneUtvalg } from './utvalg.ts';

let mappe: string;
beforeEach(async () => {
  mappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-utvalg-'));
  await mkdir(path.join(mappe, 'demofasit'));
  await writeFile(path.join(mappe, 'demofasit/0.jsonl'), `${JSON.stringify({ sha256: 'aa' })}\n`);
});
afterEach(() => rm(mappe, { recursive: true }));

test("the demo's archivist leaves a visitor's letter alone", async () => {
  const utvalg = await aapneUtvalg(mappe);
  expect(utvalg.erDemopost('aa')).toBe(true);
  expect(utvalg.erDemopost('bb')).toBe(false);
});

test('letters made later are known once it has looked again', async () => {
  const utvalg = await aapneUtvalg(mappe);
  await writeFile(path.join(mappe, 'demofasit/6.jsonl'), `${JSON.stringify({ sha256: 'bb' })}\n`);
  await utvalg.oppdater();
  expect(utvalg.erDemopost('bb')).toBe(true);
});

test('a letter is considered once, also after a restart: what a person undoes stays undone', async () => {
  const utvalg = await aapneUtvalg(mappe);
  expect([await utvalg.foersteGang('a'), await utvalg.foersteGang('a')]).toEqual([true, false]);
  const igjen = await aapneUtvalg(mappe);
  expect([await igjen.foersteGang('a'), await igjen.foersteGang('b')]).toEqual([false, true]);
});
