import { avvis, ok, type Result } from '../../kernel/index.ts';

export const MINSTE_LENGDE = 12;

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
