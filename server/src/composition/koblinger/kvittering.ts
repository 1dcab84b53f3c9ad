import { langDato } from '../../ekspedering/application/langDato.ts';
import { lagAvtrykk } from '../../mottak/adapters/crypto/avtrykk.ts';
import { lagKvitteringspost } from '../../mottak/adapters/kvittering/kvitteringspost.ts';
import type { MottakDeps } from '../../mottak/index.ts';
import { createMottakskvittering, type Mottakskvitteringer } from '../../mottak/kvittering.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';

/** Receipts to who wrote, by the operator's mail server, in the municipality's name and written standard. */
export function kobleKvittering(
  { config }: Pick<Grunnmur, 'config'>,
  { lager, kanallager, spor }: Pick<MottakDeps, 'lager' | 'kanallager' | 'spor'>,
  virksomhet: Virksomhet,
): Mottakskvitteringer {
  const { epost } = config;
  return createMottakskvittering({
    ...{ lager, spor },
    async oppsett(uow) {
      const { mottakskvittering, kontaktEpost, kontaktTelefon } = await virksomhet.hentInnstillinger(uow);
      const kommune = await virksomhet.hentKommune(uow);
      const { navn, maalform } = kommune ?? { navn: uow.arkivskaper, maalform: 'nb' };
      return { paa: mottakskvittering, kommune: navn, maalform, kontaktEpost, kontaktTelefon };
    },
    langDato: (tid, maalform) => langDato(tid.toISOString(), maalform),
    avtrykk: lagAvtrykk(config.noekler[0] ?? null),
    async egneAdresser(uow) {
      const postkasser = (await kanallager(uow).alleOppsett()).flatMap((rad) => Object.keys(rad.postkasser));
      return epost === null ? postkasser : [...postkasser, /<([^>]+)>/.exec(epost.fra)?.[1] ?? epost.fra];
    },
    post: epost === null ? null : lagKvitteringspost(epost),
  });
}
