import * as oidc from 'openid-client';
import type { Flythemmeligheter, Oidctilbyder } from '../../oidcporter.ts';
import { type Klientbevis, klientbevis } from './klientbevis.ts';

export interface Tilbyderoppsett {
  readonly utsteder: string;
  readonly klient: string;
  readonly bevis: Klientbevis;
  readonly omfang: string;
  /** Empty: no level is asked for. */
  readonly acr: string;
  readonly krav: string;
  /** Where the browser comes back to, as registered with the provider. */
  readonly retur: string;
  /** Where the browser comes to after it has signed out there. */
  readonly etterUtlogging: string;
}

const TIDSGRENSE_SEKUNDER = 10;

/**
 * A provider by OpenID Connect Core and its discovery document (ID-porten, Entra ID and others): code flow with PKCE S256, state and nonce,
 * and the signature of the ID token checked. What it says of itself is fetched when first needed, and once more when that failed.
 */
export function oidctilbyder(oppsett: Tilbyderoppsett): Oidctilbyder {
  let kjent: Promise<oidc.Configuration> | null = null;
  const oppdag = (): Promise<oidc.Configuration> => {
    kjent ??= hentOppsett(oppsett).catch((error: unknown) => {
      kjent = null;
      throw error;
    });
    return kjent;
  };
  return {
    utsteder: oppsett.utsteder,
    acr: oppsett.acr,
    krav: oppsett.krav,
    async begynn({ state, nonce, verifikator }, spraak) {
      const adresse = oidc.buildAuthorizationUrl(await oppdag(), {
        redirect_uri: oppsett.retur,
        scope: oppsett.omfang,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifikator),
        code_challenge_method: 'S256',
        ui_locales: spraak,
        ...(oppsett.acr === '' ? {} : { acr_values: oppsett.acr }),
      });
      return adresse.href;
    },
    async fullfoer(adresse, flyt) {
      // A person who turns back is no fault of anybody's.
      if (adresse.searchParams.get('error') === 'access_denied') return { utfall: 'avbrutt' };
      return bytt(await oppdag(), adresse, flyt);
    },
    async avslutt(idToken) {
      const config = await oppdag();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      return oidc.buildEndSessionUrl(config, {
        id_token_hint: idToken,
        post_logout_redirect_uri: oppsett.etterUtlogging,
      }).href;
    },
  };
}

async function hentOppsett(oppsett: Tilbyderoppsett): Promise<oidc.Configuration> {
  const utsteder = new URL(oppsett.utsteder);
  // Settings let only a provider on this very machine do without encryption.
  const usikret = utsteder.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(utsteder, oppsett.klient, undefined, klientbevis(oppsett.bevis), {
    timeout: TIDSGRENSE_SEKUNDER,
    execute: [...usikret, oidc.enableNonRepudiationChecks],
  });
}

/** What the library refuses is refused with its code, which holds nothing of the person. */
async function bytt(config: oidc.Configuration, adresse: URL, flyt: Flythemmeligheter) {
  try {
    const svar = await oidc.authorizationCodeGrant(config, adresse, {
      expectedState: flyt.state,
      expectedNonce: flyt.nonce,
      pkceCodeVerifier: flyt.verifikator,
    });
    const pastander = svar.claims();
    if (pastander === undefined || svar.id_token === undefined) {
      return { utfall: 'avvist', hvorfor: 'uten-id-token' } as const;
    }
    return { utfall: 'ok', pastander, idToken: svar.id_token } as const;
  } catch (error) {
    if (!erAvvisning(error)) throw error;
    return { utfall: 'avvist', hvorfor: aarsaken(error) } as const;
  }
}

/** What the provider calls it (`invalid_client`), else what the library does. */
function aarsaken(error: Error & { code?: string }): string {
  if (error instanceof oidc.ResponseBodyError && /^[a-z_]{1,40}$/.test(error.error)) return error.error;
  return error.code ?? error.name;
}

/** The provider was reached and said something that cannot be accepted. All else is a fault of the line or of ours. */
function erAvvisning(error: unknown): error is Error & { code?: string } {
  return (
    error instanceof oidc.ClientError ||
    error instanceof oidc.AuthorizationResponseError ||
    error instanceof oidc.ResponseBodyError ||
    error instanceof oidc.WWWAuthenticateChallengeError
  );
}
