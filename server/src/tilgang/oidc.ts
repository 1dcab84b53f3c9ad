import type { Uow } from '../kernel/index.ts';
import { loggInnAnsatt } from './application/oidc/ansatt.ts';
import { begynn } from './application/oidc/begynn.ts';
import { avsluttFraTilbyder, innbyggerFor, loggInnInnbygger, loggUtInnbygger } from './application/oidc/innbygger.ts';
import { settEksternIdentitet } from './application/oidc/settEksternIdentitet.ts';
import type { OidcDeps } from './oidcporter.ts';
import type { TilgangLager } from './ports.ts';

/** Sign-in through an OpenID provider: people who send something in, and people who work here. */
export function createOidc(deps: OidcDeps & { readonly lager: (uow: Uow) => TilgangLager }) {
  const { tilbydere } = deps;
  return {
    /** Which of them are set up. */
    finnes: { innbygger: tilbydere.innbygger !== null, ansatt: tilbydere.ansatt !== null },
    begynn: begynn(deps),
    loggInnInnbygger: loggInnInnbygger(deps),
    innbyggerFor: innbyggerFor(deps),
    loggUtInnbygger: loggUtInnbygger(deps),
    avsluttFraTilbyder: avsluttFraTilbyder(deps),
    loggInnAnsatt: loggInnAnsatt(deps),
    settEksternIdentitet: settEksternIdentitet(deps),
    /** Who is who at the provider of those who work here, by id of the login; nobody when none is set up. */
    finnIdentiteter: async (uow: Uow): Promise<ReadonlyMap<string, string>> =>
      tilbydere.ansatt === null ? new Map() : deps.identiteter(uow).finn(tilbydere.ansatt.utsteder),
    rydd: () => deps.oidclager.rydd(deps.klokke.naa()),
  };
}
export type Oidc = ReturnType<typeof createOidc>;
export { FLYT_MINUTTER, type Formaal, INNBYGGER_MINUTTER, tryggSti } from './domain/oidc.ts';
export type { OidcDeps, Oidctilbyder } from './oidcporter.ts';
