import type { LaeringDeps } from './application/eksempel/deps.ts';
import { hentTillit } from './application/eksempel/hentTillit.ts';
import { noterEksempel } from './application/eksempel/noterEksempel.ts';
import { oppdaterEksempel, oppdaterEksemplerISak } from './application/eksempel/oppdaterEksempel.ts';

export type { LaeringDeps } from './application/eksempel/deps.ts';
export type { Arkivfasit } from './ports/eksempel.ts';

/** What people decide, kept beside what was proposed, to learn from. */
export function createLaering(deps: LaeringDeps) {
  return {
    hentTillit: hentTillit(deps),
    noterEksempel: noterEksempel(deps),
    oppdaterEksempel: oppdaterEksempel(deps),
    oppdaterEksemplerISak: oppdaterEksemplerISak(deps),
  };
}
export type Laering = ReturnType<typeof createLaering>;
