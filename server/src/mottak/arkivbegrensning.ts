import { arkiverBegrensningslogg } from './application/arkivbegrensning/arkiverBegrensningslogg.ts';
import type { BegrensningDeps } from './application/arkivbegrensning/deps.ts';
import { finnIkkeArkiverte } from './application/arkivbegrensning/finnIkkeArkiverte.ts';
import { fjernForfalte } from './application/arkivbegrensning/fjernForfalte.ts';
import { settBegrensningsdager } from './application/arkivbegrensning/settBegrensningsdager.ts';

export type { BegrensningDeps } from './application/arkivbegrensning/deps.ts';

/** What is not for the archive: why, how long it is kept, and its end with a log. */
export function createArkivbegrensning(deps: BegrensningDeps) {
  return {
    finnIkkeArkiverte: finnIkkeArkiverte(deps),
    settBegrensningsdager: settBegrensningsdager(deps),
    fjernForfalte: fjernForfalte(deps),
    arkiverBegrensningslogg: arkiverBegrensningslogg(deps),
  };
}
export type Arkivbegrensning = ReturnType<typeof createArkivbegrensning>;
