import { avvis, ok, type Result } from '../../kernel/index.ts';

export const MINSTE_LENGDE = 12;
/** Refuses everything but the change itself while the password is one that somebody else has seen. */
export const MAA_BYTTE = 'tilgang.maa-bytte-passord';
/** Days a one-time password can wait to be used. */
export const ENGANGSPASSORD_DAGER = 14;
const DOEGN_MS = 86_400_000;

export function erUtloept(laget: Date, naa: Date): boolean {
  return naa.getTime() - laget.getTime() >= ENGANGSPASSORD_DAGER * DOEGN_MS;
}

/** A new password for who has one: also not the same as before, refused with `tilgang.samme-passord`. */
export function vurderNyttPassord(nytt: string, gammelt: string, brukernavn: string): Result<string> {
  if (nytt.normalize('NFC') === gammelt.normalize('NFC')) return avvis('tilgang.samme-passord');
  return vurderPassord(nytt, brukernavn);
}

/**
 * Whether the word may be used as a password (krav 4.1.7): long, not the user name, not one thing repeated. No demand for odd
 * characters: length is what helps. Refused with `tilgang.svakt-passord`.
 */
export function vurderPassord(passord: string, brukernavn: string): Result<string> {
  const smaa = passord.toLowerCase();
  const ulike = new Set(smaa).size;
  if ([...passord].length < MINSTE_LENGDE || ulike < 5 || smaa.includes(brukernavn.toLowerCase())) {
    return avvis('tilgang.svakt-passord', { tegn: MINSTE_LENGDE });
  }
  return ok(passord);
}
