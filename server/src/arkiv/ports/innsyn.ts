/** A place where somebody stands. `journalpost` and `arkivnotat` are null for a party of the case itself. */
export interface Partstreff {
  readonly saksmappe: string;
  readonly journalpost: string | null;
  readonly arkivnotat: string | null;
  /** Id of the korrespondansepart or the part. */
  readonly part: string;
  readonly navn: string;
}
/** One of the three; `ord`: every word, or its beginning, in the name. */
export interface Partsoek {
  readonly fnr: string | null;
  readonly orgnr: string | null;
  readonly ord: readonly string[];
}
export interface Innsynslager {
  /** At most `grense` of each kind, newest first. */
  finnPart(soek: Partsoek, grense: number): Promise<Partstreff[]>;
}
