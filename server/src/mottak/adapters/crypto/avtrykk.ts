import { createHash, createHmac } from 'node:crypto';

/** HMAC-SHA-256 under the key secrets are kept with, which is not in the database; without a key a plain hash, which a short life must do for. */
export function lagAvtrykk(noekkel: Buffer | null): (tekst: string) => string {
  return (tekst) =>
    (noekkel === null ? createHash('sha256') : createHmac('sha256', noekkel))
      .update(`avtrykk:${tekst}`)
      .digest('base64url');
}
