import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const FOLDERS = [
  'packages/noark',
  'packages/uttrekksvalidator',
  'packages/contract',
  'packages/pdfa',
  'packages/ui',
  'server',
  'tools',
  'workbench',
  'publikum',
];

export default defineConfig({
  test: {
    // One cluster for all projects; started only when a test asks for a database.
    globalSetup: ['server/test/database/globalSetup.ts'],
    maxWorkers: 2,
    projects: FOLDERS.filter((folder) => existsSync(path.join(import.meta.dirname, folder))).map((folder) => ({
      extends: true,
      test: {
        name: folder,
        include: [`${folder}/**/*.test.{ts,tsx}`],
        exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
        pool: 'forks' as const,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
