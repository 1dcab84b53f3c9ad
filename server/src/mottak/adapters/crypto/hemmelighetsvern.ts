import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Hemmelighetsfeil, type Hemmelighetsvern } from '../../ports/hemmelighetsvern.ts';

const VERSJON = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Names a key without telling it. */
const noekkelId = (noekkel: Buffer): string => createHash('sha256').update(noekkel).digest('hex').slice(0, 12);

/**
 * AES-256-GCM under the first of the keys; the others only read what was written before a change of key. The text holds version, key id,
 * nonce, tag and cipher text; `bundetTil` is authenticated with it.
 */
export function lagHemmelighetsvern(noekler: readonly Buffer[]): Hemmelighetsvern {
  const ring = new Map(noekler.map((noekkel) => [noekkelId(noekkel), noekkel]));
  const gjeldende = noekler[0];
  return {
    harNoekkel: gjeldende !== undefined,
    krypter(klartekst, bundetTil) {
      if (gjeldende === undefined) throw new Hemmelighetsfeil('uten-noekkel');
      const iv = randomBytes(IV_BYTES);
      const skjul = createCipheriv('aes-256-gcm', gjeldende, iv).setAAD(Buffer.from(bundetTil));
      const tekst = Buffer.concat([skjul.update(klartekst, 'utf8'), skjul.final()]);
      const deler = [iv, skjul.getAuthTag(), tekst].map((del) => del.toString('base64'));
      return [VERSJON, noekkelId(gjeldende), ...deler].join('.');
    },
    dekrypter(kryptert, bundetTil) {
      const [versjon, id, iv, tag, tekst] = kryptert.split('.');
      const noekkel = ring.get(id ?? '');
      if (noekkel === undefined) throw new Hemmelighetsfeil('ukjent-noekkel');
      const merke = Buffer.from(tag ?? '', 'base64');
      if (versjon !== VERSJON || merke.length !== TAG_BYTES) throw new Hemmelighetsfeil('ikke-ekte');
      try {
        const aapne = createDecipheriv('aes-256-gcm', noekkel, Buffer.from(iv ?? '', 'base64'))
          .setAAD(Buffer.from(bundetTil))
          .setAuthTag(merke);
        return Buffer.concat([aapne.update(Buffer.from(tekst ?? '', 'base64')), aapne.final()]).toString('utf8');
      } catch {
        throw new Hemmelighetsfeil('ikke-ekte');
      }
    },
    erGammel: (kryptert) => gjeldende !== undefined && kryptert.split('.')[1] !== noekkelId(gjeldende),
  };
}
