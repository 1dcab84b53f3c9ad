import type { DelingDeps } from './application/deling/deps.ts';
import { hentDeler } from './application/deling/hentDeler.ts';
import { lagDeler } from './application/deling/lagDeler.ts';
import { lagSkilleark } from './application/deling/lagSkilleark.ts';
import { splittForsendelse } from './application/deling/splittForsendelse.ts';

export type { DelingDeps } from './application/deling/deps.ts';

/** Scanned batches: the sheets between letters, and the splitting into letters. */
export function createDeling(deps: DelingDeps) {
  return {
    splittForsendelse: splittForsendelse(deps),
    lagDeler: lagDeler(deps),
    hentDeler: hentDeler(deps),
    lagSkilleark: lagSkilleark(deps),
  };
}
export type Deling = ReturnType<typeof createDeling>;
