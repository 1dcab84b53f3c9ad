import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.ts';
import type { Progress } from './progress.ts';
import { Stop } from './stop.ts';

export const APPS = ['workbench', 'publikum'] as const;

const SKIP = new Set(['node_modules', 'dist', '.git']);
const STAMP = 'dist/.stempel';

/** Builds the browser apps whose sources have changed since they were last built. */
export async function buildApps(progress: Progress): Promise<void> {
  for (const app of APPS) {
    if (!hasBuild(app)) continue;
    const stamp = fingerprint([app, 'packages/ui', 'packages/contract', 'packages/noark']);
    const file = path.join(ROOT, app, STAMP);
    if (existsSync(file) && readFileSync(file, 'utf8') === stamp) continue;
    await progress.step(`Bygger nettsidene (${app})`, () => runVite(app));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, stamp);
  }
}

export function hasBuild(app: string): boolean {
  return existsSync(path.join(ROOT, app, 'vite.config.ts'));
}

function runVite(app: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const vite = spawn(
      process.execPath,
      [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
      {
        cwd: path.join(ROOT, app),
        stdio: ['ignore', 'pipe', 'pipe'],
        // Whoever starts it: a test run says NODE_ENV=test, and the pages would be made for a developer's React that is not there.
        env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' },
      },
    );
    for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    vite.on('error', reject);
    vite.on('exit', (code) => (code === 0 ? resolve() : reject(new Stop(`Byggingen av ${app} gikk ikke:\n${output}`))));
  });
}

/** One hash over every source file of the folders, names and content, and the lock of the libraries. */
export function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const folder of folders) {
    for (const file of filesIn(path.join(ROOT, folder)))
      hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !SKIP.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(full) : [full];
    });
}
