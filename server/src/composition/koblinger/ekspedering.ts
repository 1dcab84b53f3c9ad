import type { Arkiv } from '../../arkiv/index.ts';
import { lagUtskrift } from '../../ekspedering/adapters/pdf/utskrift.ts';
import { utsendingslager } from '../../ekspedering/adapters/postgres/utsending.repository.ts';
import { createEkspedering, type Ekspedering } from '../../ekspedering/index.ts';
import type { Kanaler } from '../../mottak/kanaler.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';
import { formidlerFra } from './svarut.ts';

/** What goes out, by the channels the municipality has set up. */
export function kobleEkspedering(
  grunnmur: Grunnmur,
  arkiv: Arkiv,
  virksomhet: Virksomhet,
  kanaler: Kanaler,
): Ekspedering {
  return createEkspedering({
    lager: utsendingslager,
    withTenant: grunnmur.withTenant,
    arkiv,
    formidler: formidlerFra(kanaler),
    filer: grunnmur.blober,
    skriver: lagUtskrift,
    avsender: async (uow) => {
      const kommune = (await virksomhet.alleKommuner()).find(({ arkivskaper }) => arkivskaper === uow.arkivskaper);
      return { navn: kommune?.navn ?? '', maalform: kommune?.maalform === 'nn' ? 'nn' : 'nb' };
    },
    meldUventet: (error, hvor) => grunnmur.log.error({ err: error, operation: 'ekspedering', ...hvor }, 'dispatch'),
  });
}
