import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from './build.ts';
import { wantsDemo } from './demo.ts';
import { fasterLine } from './faster.ts';
import { makeDataFolder, ROOT } from './paths.ts';
import { requireFreePort, wantedPort } from './port.ts';
import { createProgress } from './progress.ts';
import { readRunState, removeRunState, writeRunState } from './runState.ts';
import { Stop } from './stop.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const command = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(path.join(ROOT, 'dokumentsenter'), args, {
    encoding: 'utf8',
    env: { ...process.env, DOKUMENTSENTER_DATA: folder, ...env },
  });

describe('the command', () => {
  test('tells what it can do, also through a link from another folder', () => {
    spawnSync('ln', ['-s', path.join(ROOT, 'dokumentsenter'), path.join(folder, 'ds')]);
    const linked = spawnSync(path.join(folder, 'ds'), ['hjelp'], { encoding: 'utf8', cwd: folder });
    expect(linked.stdout).toContain('./dokumentsenter start');
    expect(linked.status).toBe(0);
  });

  test('says so when it does not know the command, the bench or the municipality', () => {
    expect(command(['tull'])).toMatchObject({ status: 1, stderr: expect.stringContaining('«tull»') });
    expect(command(['bench', '../../finnes-ikke'])).toMatchObject({ status: 1 });
    expect(command(['mottak', 'brev.pdf'])).toMatchObject({ status: 1, stderr: expect.stringContaining('--kommune') });
    expect(command(['mottak', folder, '--kommune', '1833'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('er en mappe'),
    });
  });

  test('says so when DATABASE_URL is no address of a PostgreSQL', () => {
    for (const url of ['tull', 'mysql://a/b']) {
      const svar = command(['migrer'], { DATABASE_URL: url });
      expect(svar).toMatchObject({ status: 1, stderr: expect.stringContaining('DATABASE_URL må være') });
    }
  });

  test('refuses a taken port before it makes anything, and says what to do', async () => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as net.AddressInfo;
    const { status, stderr } = command(['start'], { PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`Port ${port} er opptatt`);
    expect(stderr).toContain('./dokumentsenter start');
    expect(statSync(path.join(folder, 'postgres'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('asks for a newer Node in plain words when the machine’s is too old', () => {
    const script = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); require(${JSON.stringify(path.join(ROOT, 'tools/start/prepare.cjs'))});`;
    const old = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(old.status).toBe(1);
    expect(old.stderr).toContain('Node 20 eller nyere');
  });
});

describe('ports', () => {
  test('the default is 3000, and nonsense is refused', () => {
    expect(wantedPort({})).toBe(3000);
    expect(wantedPort({ PORT: '8080' })).toBe(8080);
    for (const PORT of ['abc', '0', '70000', '30.5', '-1']) expect(() => wantedPort({ PORT })).toThrow(Stop);
  });

  test('a port someone listens on with IPv6 only is taken too', async () => {
    const other = net.createServer();
    const listening = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false));
      other.listen(0, '::1', () => resolve(true));
    });
    if (!listening) return;
    const { port } = other.address() as net.AddressInfo;
    await expect(requireFreePort(port)).rejects.toThrow(/opptatt/);
    other.close();
    await new Promise((resolve) => setImmediate(resolve));
    await expect(requireFreePort(port)).resolves.toBeUndefined();
  });
});

describe('what is remembered about a running program', () => {
  const state = { port: 3000, databaseUrl: 'postgres://a', eierUrl: 'postgres://b' };

  test('is readable by its owner only', () => {
    writeRunState(folder, { pid: process.pid, ...state });
    expect(statSync(path.join(folder, 'kjoerer.json')).mode & 0o077).toBe(0);
    removeRunState(folder);
    expect(readRunState(folder)).toBeNull();
  });

  test('counts for nothing when the process is gone, is another program, or the file is cut short', () => {
    writeRunState(folder, { pid: 2 ** 22 + 1, ...state });
    expect(readRunState(folder)).toBeNull();
    writeRunState(folder, { pid: process.ppid, ...state });
    expect(readRunState(folder)).toBeNull();
    writeFileSync(path.join(folder, 'kjoerer.json'), '{"pid":');
    expect(readRunState(folder)).toBeNull();
  });
});

test('the data folder may be walked through by the database’s user, not listed', () => {
  const made = path.join(folder, 'ny');
  makeDataFolder(made);
  expect(statSync(made).mode & 0o777).toBe(0o711);
  makeDataFolder(made);
});

test('demo content enters an external database only when asked for', () => {
  expect(wantsDemo('innebygd', [])).toBe(true);
  expect(wantsDemo('innebygd', ['--uten-demo'])).toBe(false);
  expect(wantsDemo('ekstern', [])).toBe(false);
  expect(wantsDemo('ekstern', ['--demo'])).toBe(true);
});

test('one line says what would make the program faster, and none when nothing would', () => {
  const line = fasterLine(folder);
  expect(line?.split('\n')).toHaveLength(1);
  for (const name of ['tesseract', 'soffice', 'clamd']) writeFileSync(path.join(folder, name), '', { mode: 0o755 });
  expect(fasterLine(folder)).toBeNull();
});

test('the fingerprint of a browser app follows its sources', () => {
  expect(fingerprint(['packages/contract'])).toBe(fingerprint(['packages/contract']));
  expect(fingerprint(['packages/contract'])).not.toBe(fingerprint(['packages/noark']));
});

test('each step is told with its time; a failing one is not called done', async () => {
  const lines: string[] = [];
  const progress = createProgress((line) => lines.push(line));
  await progress.step('Gjør noe', async (note) => note('underveis'));
  await expect(progress.step('Feiler', () => Promise.reject(new Stop('nei')))).rejects.toThrow('nei');
  expect(lines).toEqual(['  · underveis', expect.stringMatching(/^✔ Gjør noe \(\d+,\d s\)$/)]);
});
