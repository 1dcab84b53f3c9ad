import { avvis, ok, type Result } from '../../kernel/index.ts';

/** What is demanded of a password (krav 4.1.7): the product's own rules, which whoever runs it may only make stricter. */
export interface Passordkrav {
  /** Fewest characters. */
  readonly tegn: number;
  /** How many of the four kinds it must have: small letters, capitals, digits, other signs. */
  readonly slag: 1 | 2 | 3 | 4;
  /** Days it may be used before it must be changed; null: as long as it is kept. */
  readonly dager: number | null;
}
export const MINSTE_LENGDE = 12;
export const STANDARDKRAV: Passordkrav = { tegn: MINSTE_LENGDE, slag: 1, dager: null };
/** Refuses everything but the change itself while the password is one that somebody else has seen. */
export const MAA_BYTTE = 'tilgang.maa-bytte-passord';
/** Days a one-time password can wait to be used. */
export const ENGANGSPASSORD_DAGER = 14;
const DOEGN_MS = 86_400_000;

export function erUtloept(laget: Date, naa: Date): boolean {
  return naa.getTime() - laget.getTime() >= ENGANGSPASSORD_DAGER * DOEGN_MS;
}

/** Whether a password its owner chose has been used as long as it may (krav 4.1.7). */
export function erForGammelt(endret: Date, naa: Date, { dager }: Passordkrav): boolean {
  return dager !== null && naa.getTime() - endret.getTime() >= dager * DOEGN_MS;
}

/** A new password for who has one: also not the same as before, refused with `tilgang.samme-passord`. */
export function vurderNyttPassord(
  nytt: string,
  gammelt: string,
  brukernavn: string,
  krav: Passordkrav = STANDARDKRAV,
): Result<string> {
  if (nytt.normalize('NFC') === gammelt.normalize('NFC')) return avvis('tilgang.samme-passord');
  return vurderPassord(nytt, brukernavn, krav);
}

const SLAG = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

/**
 * Whether the word may be used as a password (krav 4.1.7): long, not the user name, not one thing repeated, and whatever more is
 * demanded here. By itself no demand for odd characters: length is what helps. Refused with `tilgang.svakt-passord` or
 * `tilgang.ensartet-passord`.
 */
export function vurderPassord(passord: string, brukernavn: string, krav: Passordkrav = STANDARDKRAV): Result<string> {
  const smaa = passord.toLowerCase();
  const ulike = new Set(smaa).size;
  const tegn = Math.max(krav.tegn, MINSTE_LENGDE);
  if ([...passord].length < tegn || ulike < 5 || smaa.includes(brukernavn.toLowerCase())) {
    return avvis('tilgang.svakt-passord', { tegn });
  }
  if (SLAG.filter((slag) => slag.test(passord)).length < krav.slag) {
    return avvis('tilgang.ensartet-passord', { slag: krav.slag });
  }
  return ok(passord);
}
