import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { SKJEMAMAPPE } from './skjema.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);

// Workers read this file again: what is chosen once is handed on in the environment.
process.env.E2E_PORT ??= freePort();
process.env.E2E_DATA ??= passableFolder();
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

/** As root the database runs as another user, who must be able to walk through. */
function passableFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dokumentsenter-e2e-'));
  chmodSync(folder, 0o711);
  return folder;
}

function freePort(): string {
  const script = `const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})`;
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim();
}

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(ROOT, 'test-results'),
  // The journeys share one running program: one at a time, so that none sees another's letters move.
  workers: 1,
  retries: 0,
  timeout: 180_000,
  // Two cores carry the server, the readers and the browser at once.
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.E2E_JSON === undefined ? 'list' : [['list'], ['json', { outputFile: process.env.E2E_JSON }]],
  use: {
    baseURL,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync'],
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning e2e/tjener.ts`,
    cwd: ROOT,
    wait: { stdout: /Dokumentsenter er klart/ },
    timeout: 360_000,
    stdout: 'pipe',
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      PORT: process.env.E2E_PORT,
      DOKUMENTSENTER_DATA: process.env.E2E_DATA,
      DOKUMENTSENTER_MAPPERO_MS: '1000',
      DATABASE_URL: '',
      // Without them an empty folder: a journey never waits for the network.
      DOKUMENTSENTER_SKJEMA: SKJEMAMAPPE ?? path.join(process.env.E2E_DATA, 'skjema'),
    },
  },
});
