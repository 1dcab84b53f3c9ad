import { avvisLikhet } from './application/sammenfall/avvisLikhet.ts';
import type { SammenfallDeps } from './application/sammenfall/deps.ts';
import { finnLikheter } from './application/sammenfall/finnLikheter.ts';
import { finnSammenfall } from './application/sammenfall/finnSammenfall.ts';

export type { SammenfallDeps } from './application/sammenfall/deps.ts';

/** The same letter by several ways: found by its fingerprint, proposed with what tells, never merged. */
export function createSammenfall(deps: SammenfallDeps) {
  return {
    finnSammenfall: finnSammenfall(deps),
    finnLikheter: finnLikheter(deps),
    avvisLikhet: avvisLikhet(deps),
  };
}
export type Sammenfall = ReturnType<typeof createSammenfall>;
