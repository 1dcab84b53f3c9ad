/** The fields that are proposed, in the order an archivist thinks. */
export const FORSLAGSFELT = [
  'kommune',
  'arkivverdi',
  'saksmappe',
  'tittel',
  'avsender',
  'dokumentetsDato',
  'journalposttype',
  'administrativEnhet',
  'saksbehandler',
  'klasse',
  'tilgangskode',
  'vedlegg',
] as const;
export type Forslagsfelt = (typeof FORSLAGSFELT)[number];

/** Fractions 0..1 of the page as shown, origin top left. */
export interface Boks {
  readonly x: number;
  readonly y: number;
  readonly b: number;
  readonly h: number;
}

/** Where the proposal comes from: a place on a page or in the text, and the rule that read it. */
export interface Bevis {
  readonly dokument: string | null;
  readonly side: number | null;
  readonly boks: Boks | null;
  readonly tekst: string | null;
  /** Key of the explanation shown to people, e.g. `saksnummer-sitert`. */
  readonly regel: string;
}

export interface Kandidat {
  readonly verdi: unknown;
  readonly visning: string;
  readonly konfidens: number;
}

/** A proposal for one field. Never written to the archive: only a person confirms it. */
export interface Forslag {
  readonly felt: Forslagsfelt;
  readonly verdi: unknown;
  readonly visning: string;
  readonly konfidens: number;
  readonly bevis: readonly Bevis[];
  /** Runners-up, best first, at most nine. */
  readonly kandidater: readonly Kandidat[];
  /** What made it, with version, where that is another than what made the rest: a learned model, a municipality's own rule. */
  readonly modell?: string;
  /** What the rules alone said, where a learned model has had its word too. `konfidens` null: they had no opinion. */
  readonly regelsvar?: { readonly verdi: string | null; readonly konfidens: number | null };
}

/** From this confidence a value is shown as certain, and below the second as doubtful. */
export const SIKKER_FRA = 0.95;
export const USIKKER_UNDER = 0.6;

export type Sikkerhet = 'sikker' | 'foreslaatt' | 'usikker';

export function sikkerhetFor(konfidens: number): Sikkerhet {
  if (konfidens >= SIKKER_FRA) return 'sikker';
  return konfidens < USIKKER_UNDER ? 'usikker' : 'foreslaatt';
}
