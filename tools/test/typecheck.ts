import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../start/paths.ts';
import type { Counts } from './reports.ts';
import { runTool } from './runTool.ts';

/** Every workspace with a tsconfig, and the root. */
export function projects(): string[] {
  const packages = readdirSync(path.join(ROOT, 'packages')).map((name) => path.join('packages', name));
  const folders = ['.', ...packages, 'server', 'workbench', 'publikum', 'e2e', 'tools'];
  return folders
    .map((folder) => path.join(folder, 'tsconfig.json'))
    .filter((file) => existsSync(path.join(ROOT, file)));
}

export async function typecheckAll(): Promise<Counts> {
  let failed = 0;
  const all = projects();
  for (const project of all) {
    if ((await runTool(['node_modules/typescript7/bin/tsc', '--noEmit', '--pretty', 'false', '-p', project])) !== 0)
      failed += 1;
  }
  return { passed: all.length - failed, failed };
}
