import { avvis, ok, type Result } from '../../../kernel/index.ts';
import { FLYT_MINUTTER, type Formaal } from '../../domain/oidc.ts';
import type { OidcDeps } from '../../oidcporter.ts';

/**
 * Begins a sign-in. The browser keeps a secret of its own beside the state, so that nobody can finish in another's browser what they
 * began in theirs. Refused with `tilgang.oidc-ikke-satt-opp`.
 * @returns where the browser is to go, and the secret it is to keep
 */
export const begynn =
  (deps: OidcDeps) =>
  async (
    formaal: Formaal,
    til: string,
    spraak: string,
  ): Promise<Result<{ readonly adresse: string; readonly nettleser: string }>> => {
    const tilbyder = deps.tilbydere[formaal];
    if (tilbyder === null) return avvis('tilgang.oidc-ikke-satt-opp');
    const { token } = deps;
    const nettleser = token.nyttToken();
    const flyt = { state: token.nyttToken(), nonce: token.nyttToken(), verifikator: token.nyttToken() };
    const naa = deps.klokke.naa();
    const adresse = await tilbyder.begynn(flyt, spraak);
    await deps.oidclager.begynn(
      { ...flyt, state: token.sjekksum(flyt.state), nettleser: token.sjekksum(nettleser), formaal, til },
      naa,
      new Date(naa.getTime() + FLYT_MINUTTER * 60_000),
    );
    return ok({ adresse, nettleser });
  };
