import type { Arkiv } from '../../arkiv/index.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';
import type { Grunnmur } from '../grunnmur.ts';
import type { Kontekster } from '../kontekster.ts';
import { kobleArkivansvar } from './arkivansvar.ts';
import { kobleArkivbegrensning } from './arkivbegrensning.ts';
import { kobleBevaring } from './bevaring.ts';
import { kobleFilbevaring } from './filbevaring.ts';
import { kobleKassering } from './kassering.ts';
import { kobleLoggarkiv } from './loggarkiv.ts';
import { koblePapir } from './papir.ts';

type Vern = Pick<
  Kontekster,
  'bevaring' | 'kassering' | 'filbevaring' | 'arkivansvar' | 'arkivbegrensning' | 'papir'
>;

/** What keeps the archive: deposits, files, disposal, the papers that tell how it is kept, and the end of what never was for it. */
export function kobleVern(
  grunnmur: Grunnmur,
  bunn: Pick<Kontekster, 'virksomhet' | 'tilgang' | 'sporing'>,
  arkiv: Arkiv,
  { mottak, tolking }: Pick<Kontekster, 'mottak' | 'tolking'>,
  leser: Dokumentleser,
): Vern {
  const loggarkiv = kobleLoggarkiv(grunnmur, arkiv, bunn.virksomhet, leser);
  const vern = {
    bevaring: kobleBevaring(grunnmur, arkiv, bunn.virksomhet),
    kassering: kobleKassering(grunnmur, arkiv),
    filbevaring: kobleFilbevaring(grunnmur, arkiv, leser),
  };
  return {
    ...vern,
    arkivansvar: kobleArkivansvar(grunnmur, { ...bunn, ...vern, arkiv, mottak }),
    papir: koblePapir(loggarkiv),
    arkivbegrensning: kobleArkivbegrensning({ loggarkiv, kassering: vern.kassering, tilgang: bunn.tilgang, tolking }),
  };
}
