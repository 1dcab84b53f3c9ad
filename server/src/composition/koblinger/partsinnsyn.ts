import type { ArkivDeps } from '../../arkiv/index.ts';
import type { Sporing } from '../../sporing/index.ts';
import { fulltNavn, type Virksomhet } from '../../virksomhet/index.ts';

/** What a print for a party needs from the ground storey: who sends it, when somebody has looked, and that it is traced. */
export function innsynFra({
  virksomhet,
  sporing,
}: {
  readonly virksomhet: Virksomhet;
  readonly sporing: Sporing;
}): Required<Pick<ArkivDeps, 'avsender' | 'oppslag' | 'sporUtskrift'>> {
  return {
    async avsender(uow) {
      const kommune = await virksomhet.hentKommune(uow);
      if (kommune === null) throw new Error(`No municipality for ${uow.arkivskaper}`);
      const enheter = new Map((await virksomhet.finnEnheter(uow)).map(({ kode, navn }) => [kode, navn]));
      return { navn: fulltNavn(kommune.navn), maalform: kommune.maalform, enheter };
    },
    oppslag: async (uow, objekt) =>
      (await sporing.hentSpor(uow, objekt))
        .filter(({ utfall }) => utfall === 'utfoert')
        .map(({ tidspunkt }) => tidspunkt),
    sporUtskrift: (uow, saksmappe) =>
      sporing.loggSpor(uow, { handling: 'partsinnsyn.skrevet', objekt: saksmappe, utfall: 'utfoert' }),
  };
}
