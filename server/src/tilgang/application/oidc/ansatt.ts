import type { InnloggetPerson } from '../../domain/innlogget.ts';
import { lesSubjekt } from '../../domain/oidc.ts';
import type { OidcDeps } from '../../oidcporter.ts';
import { fullfoer, type Ikkebekreftet, nei } from './fullfoer.ts';

export interface InnloggetAnsatt {
  readonly token: string;
  readonly til: string;
  readonly innlogget: InnloggetPerson;
}

/**
 * Signs in somebody who works here, as the login an administrator has tied the identity to. Nothing is ever made: an identity nobody is tied
 * to is `tilgang.oidc-ukjent` (with the identity, so that the person can tell it to the administrator), a login without a valid grant
 * `tilgang.ingen-tildeling`, a passive one is as unknown. Refused otherwise as `fullfoer`.
 */
export const loggInnAnsatt =
  (deps: OidcDeps) =>
  async (
    adresse: URL,
    nettleser: string | null,
  ): Promise<
    { readonly ok: true; readonly verdi: InnloggetAnsatt } | (Ikkebekreftet & { readonly subjekt?: string })
  > => {
    const svar = await fullfoer(deps)('ansatt', adresse, nettleser);
    if (!svar.ok) return svar;
    const { pastander, tilbyder, til } = svar.verdi;
    const subjekt = lesSubjekt(pastander, tilbyder.krav);
    if (!subjekt.ok) return { ...subjekt, til };
    const bruker = await deps.oidclager.finnEkstern(tilbyder.utsteder, subjekt.verdi);
    if (bruker === null) return { ...nei('tilgang.oidc-ukjent', til), subjekt: subjekt.verdi };
    const naa = deps.klokke.naa();
    const token = deps.token.nyttToken();
    const sesjon = deps.token.sjekksum(token);
    await deps.oidclager.opprettEksternSesjon(sesjon, bruker, naa);
    const innlogget = await deps.innloggetForSesjon(sesjon);
    if (innlogget === null || innlogget.arkivskapere.length === 0) {
      await deps.innlogging.avsluttSesjon(sesjon, naa);
      return nei('tilgang.ingen-tildeling', til);
    }
    return { ok: true, verdi: { token, til, innlogget } };
  };
