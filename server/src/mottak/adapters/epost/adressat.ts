import type { Adressat } from '../../ports/kanalkilde.ts';
import { lesHodeblokk } from '../format/eposthode.ts';

/** Headers in which servers write whom a mail was delivered to, the surest first. */
export const LEVERINGSHODER = ['x-original-to', 'envelope-to', 'x-envelope-to', 'delivered-to'] as const;

const ADRESSE = /[^\s<>,;:"()]+@[^\s<>,;:"()]+/g;

/**
 * The addresses a mail was delivered to as the receiving servers wrote them; when none of them did (Exchange), those the sender wrote
 * in To and Cc. Which municipality that is, and whether it is one alone, is decided where the channel's mailboxes are known.
 */
export function adressatFor(
  gjelder: 'hele-postkassen' | 'mottakeradressen',
  hodeblokk: string,
  tilOgKopi: readonly string[],
): Adressat {
  if (gjelder === 'hele-postkassen') return 'kanalen';
  const hoder = lesHodeblokk(hodeblokk);
  const levert = LEVERINGSHODER.flatMap((navn) => hoder.get(navn) ?? []).flatMap((verdi) => verdi.match(ADRESSE) ?? []);
  return { postkasse: [...new Set((levert.length > 0 ? levert : tilOgKopi).map((a) => a.toLowerCase()))] };
}
