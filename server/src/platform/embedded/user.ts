import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** PostgreSQL refuses to run as root; then it runs as "nobody". `null` means: as ourselves. */
export interface PostgresUser {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: PostgresUser = { uid: 65534, gid: 65534 };

export function postgresUser(): PostgresUser | null {
  return process.getuid?.() === 0 ? NOBODY : null;
}

/** Whether `user`, who owns nothing here and is in no group of ours, may walk to and into `folder`. */
export function isReachable(folder: string, user: PostgresUser): boolean {
  return blocker(folder, user) === null;
}

function blocker(folder: string, user: PostgresUser): string | null {
  for (const step of stepsTo(folder)) {
    const stat = statSync(step, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
    if ((stat.mode & bit) === 0) return step;
  }
  return null;
}

function stepsTo(folder: string): string[] {
  const steps: string[] = [];
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    steps.unshift(at);
    if (at === path.dirname(at)) return steps;
  }
}

/**
 * A folder the database can live in, made if needed. `wanted` itself where possible; its own last step is opened for passage
 * (the database files inside stay 0700). Under a closed parent such as /root it becomes a stable place outside, named after `wanted`.
 */
export function reachableFolder(wanted: string, user: PostgresUser | null, logg: (line: string) => void): string {
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  if (user === null) return wanted;
  const closed = blocker(wanted, user);
  if (closed === null) return wanted;
  if (closed === path.resolve(wanted)) {
    chmodSync(closed, statSync(closed).mode | 0o001);
    if (isReachable(wanted, user)) return wanted;
  }
  const name = createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 12);
  const outside = path.join(stateFolder(), 'dokumentsenter', name);
  mkdirSync(outside, { recursive: true });
  // Whatever our umask is: another user must be able to walk through, nobody to list.
  for (const folder of [path.dirname(outside), outside]) chmodSync(folder, 0o711);
  logg(`Databasen kan ikke kjøre som root og når ikke inn i ${closed}. Databasefilene legges i ${outside}`);
  return outside;
}

function stateFolder(): string {
  try {
    accessSync('/var/lib', constants.W_OK);
    return '/var/lib';
  } catch {
    // Some containers mount /var/lib read-only; the temp folder is then the only place another user can reach.
    return os.tmpdir();
  }
}
