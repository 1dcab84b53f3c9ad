import { createHash, type KeyObject } from 'node:crypto';
import * as oidc from 'openid-client';

/** How we prove to the provider which client we are: one of the two. */
export type Klientbevis =
  | { readonly slag: 'hemmelighet'; readonly hemmelighet: string }
  | {
      readonly slag: 'noekkel';
      readonly noekkel: KeyObject;
      /** `kid` of a key registered with the provider; null: it is known by the certificate. */
      readonly id: string | null;
      /** DER, our own first, then those that issued it. */
      readonly sertifikater: readonly Buffer[];
    };

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const EC = { name: 'ECDSA', namedCurve: 'P-256' };

/**
 * A shared secret (`client_secret_basic`), or a key nobody else has (`private_key_jwt`, RFC 7523; RS256 or ES256), which does not leave the
 * machine. A registered key is named by its `kid`; without one the certificate goes along (`x5c`), which is how ID-porten knows a
 * virksomhetssertifikat, and its thumbprint (`x5t`), which is how Entra ID does.
 */
export function klientbevis(bevis: Klientbevis): oidc.ClientAuth {
  if (bevis.slag === 'hemmelighet') return oidc.ClientSecretBasic(bevis.hemmelighet);
  const { noekkel, id, sertifikater } = bevis;
  const key = noekkel.toCryptoKey(noekkel.asymmetricKeyType === 'rsa' ? RSA : EC, false, ['sign']);
  if (id !== null) return oidc.PrivateKeyJwt({ key, kid: id });
  return oidc.PrivateKeyJwt(key, {
    [oidc.modifyAssertion]: (header) => {
      header.x5c = sertifikater.map((der) => der.toString('base64'));
      header.x5t = createHash('sha1')
        .update(sertifikater[0] ?? '')
        .digest('base64url');
    },
  });
}
