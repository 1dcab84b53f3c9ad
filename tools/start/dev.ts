import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { APPS, hasBuild } from './build.ts';
import { stopProgram } from './child.ts';
import { ROOT } from './paths.ts';
import { wantedPort } from './port.ts';
import { start } from './start.ts';

const FIRST_VITE_PORT = 5173;

/** The server reloads when its files change (node --watch); each browser app has a Vite server of its own that sends /api to it. */
export async function dev(args: string[]): Promise<number> {
  const port = wantedPort(process.env);
  const servers = APPS.filter(hasBuild).map((app, at) => startVite(app, FIRST_VITE_PORT + at, port));
  try {
    return await start(args, ['--watch', '--watch-preserve-output']);
  } finally {
    for (const server of servers) await stopProgram(server);
  }
}

function startVite(app: string, port: number, serverPort: number): ChildProcess {
  return spawn(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/vite/bin/vite.js'),
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--strictPort',
      '--clearScreen',
      'false',
    ],
    {
      cwd: path.join(ROOT, app),
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      env: { ...process.env, DOKUMENTSENTER_URL: `http://127.0.0.1:${serverPort}` },
    },
  );
}
