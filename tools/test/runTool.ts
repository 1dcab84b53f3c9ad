import { spawn } from 'node:child_process';
import { ROOT } from '../start/paths.ts';

/** Runs one of our tools under this Node, output straight to the person. Resolves to its exit code (1 for a signal). */
export function runTool(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
