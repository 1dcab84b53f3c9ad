import type { Arkiv } from '../../arkiv/index.ts';
import { lagBrevpost } from '../../mottak/adapters/videresending/brevpost.ts';
import type { Mottak } from '../../mottak/index.ts';
import type { Sporing } from '../../sporing/index.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import type { Tolking } from '../../tolking/index.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';
import { kobleArkivansvar } from './arkivansvar.ts';
import { kobleArkivbegrensning } from './arkivbegrensning.ts';
import { kobleBevaring } from './bevaring.ts';
import { kobleFilbevaring } from './filbevaring.ts';
import { kobleKassering } from './kassering.ts';
import { kobleLoggarkiv } from './loggarkiv.ts';
import { reservasjonerFra } from './mottak.ts';
import { koblePapir } from './papir.ts';

interface Kilder {
  readonly virksomhet: Virksomhet;
  readonly tilgang: Tilgang;
  readonly sporing: Sporing;
  readonly arkiv: Arkiv;
  readonly mottak: Mottak;
  readonly tolking: Tolking;
}

/** What keeps the archive: deposits, files, disposal, the papers that tell how it is kept, and the end of what never was for it. */
export function kobleVern(grunnmur: Grunnmur, kilder: Kilder, leser: Dokumentleser) {
  const { arkiv, virksomhet } = kilder;
  const { epost } = grunnmur.config;
  const loggarkiv = kobleLoggarkiv(grunnmur, arkiv, virksomhet, leser);
  const vern = {
    bevaring: kobleBevaring(grunnmur, arkiv, virksomhet),
    kassering: kobleKassering(grunnmur, arkiv),
    filbevaring: kobleFilbevaring(grunnmur, arkiv, leser),
  };
  return {
    ...vern,
    arkivansvar: kobleArkivansvar(grunnmur, { ...kilder, ...vern }),
    papir: koblePapir(loggarkiv),
    arkivbegrensning: kobleArkivbegrensning({
      ...{ ...kilder, ...vern, loggarkiv, originaler: grunnmur.blober },
      reservasjoner: reservasjonerFra(kilder.tilgang),
      post: epost === null ? null : lagBrevpost(epost),
    }),
  };
}
