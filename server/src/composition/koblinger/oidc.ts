import { lagHemmelighetsvern } from '../../mottak/adapters/crypto/hemmelighetsvern.ts';
import type { Oidcoppsett } from '../../oidcoppsett.ts';
import { tokenkilde } from '../../tilgang/adapters/crypto/token.ts';
import { oidctilbyder } from '../../tilgang/adapters/oidc/tilbyder.ts';
import { innloggingslager } from '../../tilgang/adapters/postgres/innlogging.repository.ts';
import { identitetslager, oidclager } from '../../tilgang/adapters/postgres/oidc.repository.ts';
import { tilgangLager } from '../../tilgang/adapters/postgres/tilgang.repository.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import { createOidc, type Formaal, type Oidc, type Oidctilbyder } from '../../tilgang/oidc.ts';
import type { Grunnmur } from '../grunnmur.ts';

/** ID-porten gives the identity number in its own claim, with no scope but `openid` and `profile`. */
const OMFANG = 'openid profile';

/** The two providers, as the settings say. */
export function kobleOidc({ config, db, klokke }: Grunnmur, tilgang: Tilgang): Oidc {
  const tilbyder = (formaal: Formaal, oppsett: Oidcoppsett | null | undefined): Oidctilbyder | null => {
    const nettadresse = config.oidc?.nettadresse;
    if (oppsett === null || oppsett === undefined || nettadresse === undefined) return null;
    return oidctilbyder({
      ...oppsett,
      omfang: OMFANG,
      retur: `${nettadresse}/innlogging/${formaal}/svar`,
      etterUtlogging: `${nettadresse}${formaal === 'innbygger' ? '/send-inn' : '/'}`,
    });
  };
  return createOidc({
    lager: tilgangLager,
    oidclager: oidclager(db),
    identiteter: identitetslager,
    innlogging: innloggingslager(db),
    innloggetForSesjon: tilgang.innloggetForSesjon,
    token: tokenkilde,
    kryptering: lagHemmelighetsvern(config.noekler),
    klokke,
    tilbydere: {
      innbygger: tilbyder('innbygger', config.oidc?.innbygger),
      ansatt: tilbyder('ansatt', config.oidc?.ansatt),
    },
  });
}
