import { readFileSync } from 'node:fs';

/** All that is wrong with the environment, said at once. */
export class Konfigurasjonsfeil extends Error {}

export const brukesIkke = (hva: string) => new Konfigurasjonsfeil(`Innstillingene kan ikke brukes:\n  ${hva}`);

/** The text of a file that a setting names; null when it names none. Says which setting is wrong, never what stands in the file. */
export function lesPem(navn: string, fil: string | undefined): string | null {
  if (fil === undefined) return null;
  try {
    return readFileSync(fil, 'utf8');
  } catch {
    throw brukesIkke(`${navn}: filen kan ikke leses`);
  }
}
