import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Passordvern } from '../../ports.ts';

/** Cost of one hash: memory is 128 · r · 2^ln bytes. */
export interface Scryptkostnad {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's figures for scrypt (Password Storage Cheat Sheet): N = 2^17, r = 8, p = 1; 128 MiB each time. */
export const STANDARDKOSTNAD: Scryptkostnad = { ln: 17, r: 8, p: 1 };

const NOEKKEL_BYTES = 32;
const SALT_BYTES = 16;
/** Each takes 128 MiB: a crowd at the door must wait in line, not fill the memory. */
const SAMTIDIG = 2;

/** Hashes of the form `scrypt$ln$r$p$salt$hash` (base64url). One made with another cost is still known, and asked to be renewed. */
export function scryptPassord(kostnad: Scryptkostnad = STANDARDKOSTNAD): Passordvern {
  const inLine = createLine(SAMTIDIG);
  const nobodysSalt = randomBytes(SALT_BYTES);
  return {
    async hash(passord) {
      const salt = randomBytes(SALT_BYTES);
      const hash = await inLine(() => derive(passord, salt, kostnad));
      return ['scrypt', kostnad.ln, kostnad.r, kostnad.p, salt.toString('base64url'), hash.toString('base64url')].join(
        '$',
      );
    },
    async stemmer(passord, lagret) {
      const lest = lagret === null ? null : readHash(lagret);
      if (lest === null) {
        await inLine(() => derive(passord, nobodysSalt, kostnad));
        return { stemmer: false, boerFornyes: false };
      }
      const hash = await inLine(() => derive(passord, lest.salt, lest.kostnad));
      const samme = lest.kostnad.ln === kostnad.ln && lest.kostnad.r === kostnad.r && lest.kostnad.p === kostnad.p;
      return { stemmer: timingSafeEqual(hash, lest.hash), boerFornyes: !samme };
    },
  };
}

function derive(passord: string, salt: Buffer, { ln, r, p }: Scryptkostnad): Promise<Buffer> {
  const N = 2 ** ln;
  return new Promise((resolve, reject) => {
    // Å may be typed as one sign or as a and a ring: the same password.
    scrypt(
      passord.normalize('NFC'),
      salt,
      NOEKKEL_BYTES,
      { N, r, p, maxmem: 129 * N * r + 1_048_576 },
      (error, key) => {
        if (error === null) resolve(key);
        else reject(error);
      },
    );
  });
}

function readHash(tekst: string): { kostnad: Scryptkostnad; salt: Buffer; hash: Buffer } {
  const [navn, ln, r, p, salt, hash] = tekst.split('$');
  const lest = Buffer.from(hash ?? '', 'base64url');
  if (navn !== 'scrypt' || salt === undefined || lest.length !== NOEKKEL_BYTES)
    throw new Error('Unknown password hash');
  return { kostnad: { ln: Number(ln), r: Number(r), p: Number(p) }, salt: Buffer.from(salt, 'base64url'), hash: lest };
}

function createLine(slots: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = slots;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
