/** One breach of the schema. `linje` is 0 when the checker does not say. */
export interface Skjemabrudd {
  readonly linje: number;
  readonly melding: string;
}

/** A schema check that is fed the file as it is read. */
export interface Skjemakontroll {
  skriv(bit: Uint8Array): Promise<void>;
  /** Ends the check; after this `brudd` and `antall` are whole. Safe to call twice. */
  slutt(): Promise<void>;
  /** The first breaches, at most `MAKS_BRUDD`. */
  readonly brudd: readonly Skjemabrudd[];
  readonly antall: number;
  /** Why the file could not be checked, or null when it was. */
  readonly ikkeKontrollert: string | null;
}

export const MAKS_BRUDD = 50;

/** libxml2 names elements with their whole namespace; a person reads the name alone. */
export function lesbar(melding: string): string {
  return melding
    .replace(/^Schemas validity error : /, '')
    .replace(/\{[^}]*\}/g, '')
    .trim();
}
