import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, importJWK, type JWTPayload, SignJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

/** A made-up person at the provider. */
export interface Testperson {
  readonly pid?: string;
  readonly acr: string;
  readonly locale?: string;
  readonly oid?: string;
}
/** What the provider does wrong with the next ID token: other claims, or another key than the one it is known by. */
export interface Tilbyderfeil {
  readonly endre?: (pastander: JWTPayload) => JWTPayload;
  readonly fremmedNoekkel?: boolean;
}
export interface LokalTilbyder {
  readonly utsteder: string;
  /** Who signs in without being asked, null: a page asks. `avbryt`: turns back. */
  velg: string | 'avbryt' | null;
  feil: Tilbyderfeil | null;
  lukk(): Promise<void>;
}

export const KLIENT = 'dokumentsenter';
/** The id our key is registered with. */
export const KLIENTNOEKKEL = 'vaar-noekkel';
export const HEMMELIGHET = 'en-hemmelighet-som-bare-proever-bruker';
/** What the provider knows us by, when no key is registered. */
export const BEVIS = { slag: 'hemmelighet', hemmelighet: HEMMELIGHET } as const;

/** How we are registered. `klientnoekkel`: our public key, in place of the secret. */
export interface Registrering {
  readonly redirect: readonly string[];
  readonly etterUtlogging: readonly string[];
  readonly klientnoekkel?: KeyObject;
}

const nyNoekkel = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }) as Record<string, string>;

/**
 * A real OpenID provider on this machine, in the shape of ID-porten: `pid`, `acr`, `locale` and `sid` in the ID token, PKCE demanded.
 * @param returer how we are registered; `port` 0 finds a free one
 */
export async function lokalTilbyder(
  personer: Readonly<Record<string, Testperson>>,
  returer: Registrering,
  port = 0,
): Promise<LokalTilbyder> {
  const noekler = { riktig: nyNoekkel(), fremmed: nyNoekkel() };
  const tjener = http.createServer();
  tjener.listen(port, '127.0.0.1');
  await once(tjener, 'listening');
  const utsteder = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
  const provider = new Provider(utsteder, oppsett(personer, returer, noekler.riktig));
  const tilbyder: LokalTilbyder = {
    utsteder,
    velg: null,
    feil: null,
    async lukk() {
      tjener.closeAllConnections();
      tjener.close();
      await once(tjener, 'close');
    },
  };
  const svar = provider.callback();
  tjener.on('request', (req, res) => {
    if (req.url?.startsWith('/interaction/') === true) {
      void samtale(provider, personer, tilbyder, req, res);
      return;
    }
    if (req.url === '/token' && tilbyder.feil !== null) forfalsk(res, tilbyder.feil, noekler);
    void svar(req, res);
  });
  return tilbyder;
}

function oppsett(
  personer: Readonly<Record<string, Testperson>>,
  returer: Registrering,
  noekkel: Record<string, string>,
): Configuration {
  return {
    clients: [
      {
        client_id: KLIENT,
        ...klientmetode(returer.klientnoekkel),
        redirect_uris: [...returer.redirect],
        post_logout_redirect_uris: [...returer.etterUtlogging],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...noekkel, kty: 'RSA', use: 'sig', alg: 'RS256', kid: 'en' }] },
    cookies: { keys: ['bare-til-proever'] },
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub', 'pid', 'locale', 'oid', 'sid'], acr: null },
    acrValues: ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'],
    conformIdTokenClaims: false,
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => {
      const person = personer[sub];
      if (person === undefined) return undefined;
      const { acr: _acr, ...pastander } = person;
      return { accountId: sub, claims: () => ({ sub, ...pastander }) };
    },
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

const klientmetode = (noekkel: KeyObject | undefined) =>
  noekkel === undefined
    ? { client_secret: HEMMELIGHET }
    : {
        token_endpoint_auth_method: 'private_key_jwt' as const,
        jwks: { keys: [{ ...noekkel.export({ format: 'jwk' }), use: 'sig', kid: KLIENTNOEKKEL }] },
      };

/** Asks who it is, or answers for them. */
async function samtale(
  provider: Provider,
  personer: Readonly<Record<string, Testperson>>,
  tilbyder: LokalTilbyder,
  req: http.IncomingMessage,
  res: http.ServerResponse,
): Promise<void> {
  const valgt = new URL(req.url ?? '', tilbyder.utsteder).searchParams.get('som') ?? tilbyder.velg;
  if (valgt === null) {
    const lenker = [...Object.keys(personer), 'avbryt'].map((navn) => `<p><a href="?som=${navn}">${navn}</a></p>`);
    res
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><html lang="nb"><title>Innlogging</title><h1>Hvem er du?</h1>${lenker.join('')}`);
    return;
  }
  const person = personer[valgt];
  const resultat =
    person === undefined
      ? { error: 'access_denied', error_description: 'turned back' }
      : { login: { accountId: valgt, acr: person.acr } };
  await provider.interactionFinished(req, res, resultat, { mergeWithLastSubmission: false });
}

/** The ID token of this answer is made anew, signed by the same key or another. */
function forfalsk(
  res: http.ServerResponse,
  feil: Tilbyderfeil,
  noekler: { readonly riktig: Record<string, string>; readonly fremmed: Record<string, string> },
): void {
  const slutt = res.end.bind(res) as (kropp: string) => void;
  const nytt = async (kropp: string) => {
    const lest = JSON.parse(kropp) as { id_token: string };
    const pastander = feil.endre?.(decodeJwt(lest.id_token)) ?? decodeJwt(lest.id_token);
    const noekkel = await importJWK(feil.fremmedNoekkel === true ? noekler.fremmed : noekler.riktig, 'RS256');
    const token = await new SignJWT(pastander).setProtectedHeader({ alg: 'RS256', kid: 'en' }).sign(noekkel);
    const ut = JSON.stringify({ ...lest, id_token: token });
    res.setHeader('content-length', Buffer.byteLength(ut));
    slutt(ut);
  };
  res.end = ((kropp: string | Buffer) => {
    void nytt(kropp.toString());
    return res;
  }) as typeof res.end;
}
