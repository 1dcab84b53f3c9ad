import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where everything the running program keeps lies: database, documents, passwords. */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  return path.resolve(env.DOKUMENTSENTER_DATA ?? path.join(ROOT, '.data'));
}
