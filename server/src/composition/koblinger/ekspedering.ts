import type { Arkiv } from '../../arkiv/index.ts';
import { skrivBrev } from '../../ekspedering/adapters/pdf/brev.ts';
import { lagUtskrift } from '../../ekspedering/adapters/pdf/utskrift.ts';
import { brevmallager } from '../../ekspedering/adapters/postgres/brevmal.repository.ts';
import { utsendingslager } from '../../ekspedering/adapters/postgres/utsending.repository.ts';
import { createEkspedering, type Ekspedering } from '../../ekspedering/index.ts';
import type { Kanaler } from '../../mottak/kanaler.ts';
import type { Sporing } from '../../sporing/index.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';
import { arkivkopistFra } from './arkivkopist.ts';
import { konvertererFra } from './filbevaring.ts';
import { innsynFra } from './partsinnsyn.ts';
import { formidlerFra } from './svarut.ts';

/** What goes out, by the channels the municipality has set up. */
export function kobleEkspedering(
  grunnmur: Grunnmur,
  arkiv: Arkiv,
  { virksomhet, sporing }: { readonly virksomhet: Virksomhet; readonly sporing: Sporing },
  { kanaler, leser }: { readonly kanaler: Kanaler; readonly leser: Dokumentleser },
): Ekspedering {
  return createEkspedering({
    lager: utsendingslager,
    brevmaler: brevmallager,
    withTenant: grunnmur.withTenant,
    arkiv,
    formidler: formidlerFra(kanaler),
    filer: grunnmur.blober,
    skriver: lagUtskrift,
    brevskriver: skrivBrev,
    arkivkopist: arkivkopistFra(grunnmur, konvertererFra(leser)),
    avsender: innsynFra({ virksomhet, sporing }).avsender,
    meldUventet: (error, hvor) => grunnmur.log.error({ err: error, operation: 'ekspedering', ...hvor }, 'dispatch'),
  });
}
