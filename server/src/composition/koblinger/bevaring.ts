import path from 'node:path';
import type { Arkiv } from '../../arkiv/index.ts';
import { aapnePakkerom } from '../../bevaring/adapters/filer/pakkerom.ts';
import { bevaringLager } from '../../bevaring/adapters/postgres/bevaring.repository.ts';
import { OFFISIELT_STED, skjemakilde } from '../../bevaring/adapters/skjema/skjemakilde.ts';
import { type Bevaring, createBevaring } from '../../bevaring/index.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';
import { mappeneUnder } from '../mapper.ts';
import { PROGRAMVERSJON } from '../versjon.ts';
import { lagPakkekontroll } from './pakkekontroll.ts';

/** Deposits: reads the archive through its face, writes under the installation's folder. */
export function kobleBevaring(grunnmur: Grunnmur, arkiv: Arkiv, virksomhet: Virksomhet): Bevaring {
  const { config, blober, klokke } = grunnmur;
  const mapper = mappeneUnder(config.datamappe);
  return createBevaring({
    lager: bevaringLager,
    arkiv: arkiv.lesForUttrekk,
    dokumenter: blober,
    rom: (arkivskaper, id) => aapnePakkerom(path.join(mapper.uttrekk(arkivskaper), id)),
    skjema: skjemakilde({
      mappe: config.skjemamappe,
      hurtiglager: path.join(config.datamappe, 'skjema'),
      sted: OFFISIELT_STED,
    }),
    kontroll: lagPakkekontroll(config.skjemamappe),
    klokke,
    kommunenavn: async (uow) => {
      const alle = await virksomhet.alleKommuner();
      return alle.find((kommune) => kommune.arkivskaper === uow.arkivskaper)?.navn ?? uow.arkivskaper;
    },
    versjon: PROGRAMVERSJON,
  });
}
