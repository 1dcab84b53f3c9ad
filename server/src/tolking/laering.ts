import type { LaeringDeps } from './application/eksempel/deps.ts';
import { hentTillit } from './application/eksempel/hentTillit.ts';
import { noterEksempel } from './application/eksempel/noterEksempel.ts';
import { oppdaterEksempel, oppdaterEksemplerISak } from './application/eksempel/oppdaterEksempel.ts';
import { bestillNattligTrening, bestillTrening } from './application/modell/bestillTrening.ts';
import { brukModell } from './application/modell/brukModell.ts';
import type { ModellDeps } from './application/modell/deps.ts';
import { hentModell } from './application/modell/hentModell.ts';
import { oppgiTrening, trenModell } from './application/modell/trenModell.ts';

import { settNivaatak } from './application/tillit/settNivaatak.ts';
import { type NivaaDeps, vurderNivaaer } from './application/tillit/vurderNivaaer.ts';

export type { LaeringDeps } from './application/eksempel/deps.ts';
export type { Arkivfasit } from './ports/eksempel.ts';

/** What people decide, kept beside what was proposed, and what is learned from it. */
export function createLaering(deps: LaeringDeps & ModellDeps & NivaaDeps) {
  return {
    hentTillit: hentTillit(deps),
    noterEksempel: noterEksempel(deps),
    oppdaterEksempel: oppdaterEksempel(deps),
    oppdaterEksemplerISak: oppdaterEksemplerISak(deps),
    bestillTrening: bestillTrening(deps),
    bestillNattligTrening: bestillNattligTrening(deps),
    trenModell: trenModell(deps),
    oppgiTrening: oppgiTrening(deps),
    brukModell: brukModell(deps),
    hentModell: hentModell(deps),
    vurderNivaaer: vurderNivaaer(deps),
    settNivaatak: settNivaatak(deps),
  };
}
export type Laering = ReturnType<typeof createLaering>;
