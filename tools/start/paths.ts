import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Stop } from './stop.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where everything the running program keeps lies: database, documents, passwords. */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  return path.resolve(env.DOKUMENTSENTER_DATA ?? path.join(ROOT, '.data'));
}

/**
 * Makes the data folder. It may be walked through but not listed: the embedded database, which as root runs as another user, has its files below.
 * @throws Stop when it is another user's
 */
export function makeDataFolder(folder: string): void {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o711);
    }
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const why =
      'Er den laget av en annen bruker? Start som den brukeren, eller velg en annen mappe med DOKUMENTSENTER_DATA.';
    throw Object.assign(new Stop(`Kan ikke skrive i datamappen ${folder}. ${why}`), { cause });
  }
}

/** From here on everything this program and its children make is for its own user only. */
export function keepToOurselves(): void {
  process.umask(0o077);
}
