import type { RegnskapDeps } from './application/regnskap/deps.ts';
import { hentRegnskap } from './application/regnskap/hentRegnskap.ts';
import { kontrollerRegnskap } from './application/regnskap/kontrollerRegnskap.ts';

export type { RegnskapDeps } from './application/regnskap/deps.ts';

/** The ledger: everything received is accounted for, and what is not is said. */
export function createRegnskap(deps: RegnskapDeps) {
  return { hentRegnskap: hentRegnskap(deps), kontrollerRegnskap: kontrollerRegnskap(deps) };
}
export type Regnskapet = ReturnType<typeof createRegnskap>;
