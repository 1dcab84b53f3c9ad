import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const kjoer = promisify(execFile);
const MAIN = path.join(import.meta.dirname, 'main.ts');
let rot = '';
beforeEach(async () => {
  rot = await mkdtemp(path.join(tmpdir(), 'generator-'));
});
afterEach(() => rm(rot, { recursive: true }));

const generer = (...valg: string[]) => kjoer(process.execPath, [MAIN, '--ut', path.join(rot, 'inn'), ...valg]);

test('writes whole files into a folder per municipality, and the answers elsewhere', async () => {
  const fasit = path.join(rot, 'fasit.jsonl');
  await generer('--fra', '3', '--til', '6', '--fasit', fasit);
  await generer('--fra', '0', '--til', '3', '--fasit', fasit);
  const svar = (await readFile(fasit, 'utf8'))
    .trim()
    .split('\n')
    .map((linje) => JSON.parse(linje));
  expect(svar.length).toBe(6);
  const filer = (await readdir(path.join(rot, 'inn'), { recursive: true })).filter((navn) => navn.includes('.'));
  expect(filer.sort()).toEqual(svar.map(({ fil }) => fil).sort());
}, 60_000);

test('refuses to lay the answer key where the product reads', async () => {
  await expect(generer('--til', '1', '--fasit', path.join(rot, 'inn', '1833', 'f.jsonl'))).rejects.toThrow(/outside/);
}, 60_000);
