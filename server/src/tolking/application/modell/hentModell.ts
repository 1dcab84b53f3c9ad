import type { Modellside } from '@dokumentsenter/contract';
import { ok, type Result, type Uow } from '../../../kernel/index.ts';
import { brukesNaa } from '../../domain/modell/brukesNaa.ts';
import type { ModellDeps } from './deps.ts';

/** What has been learned, version by version, which is used and who decided it, and how the last training went. */
export const hentModell =
  ({ modeller }: Pick<ModellDeps, 'modeller'>) =>
  async (uow: Uow): Promise<Result<Modellside>> => {
    const lager = modeller(uow);
    const versjoner = await lager.versjoner();
    const valg = await lager.valg();
    const trening = await lager.sisteTrening();
    return ok({
      iBruk: brukesNaa(valg, versjoner[0]?.versjon ?? null),
      valg: valg === null ? null : { ...valg, valgtTid: valg.valgtTid.toISOString() },
      versjoner: versjoner.map((en) => ({ ...en, trent: en.trent.toISOString(), felter: [...en.felter] })),
      trening:
        trening === null
          ? null
          : {
              bestilt: trening.bestilt.toISOString(),
              bestiltAv: trening.bestiltAv,
              ferdig: trening.ferdig?.toISOString() ?? null,
              utfall: trening.utfall,
              antall: trening.antall,
            },
    });
  };
