/** A kind of event: past participle name, version and a reader that refuses what does not fit. Kept and replayable. */
export interface Hendelsestype<T> {
  readonly navn: string;
  readonly versjon: number;
  les(verdi: unknown): T;
}

/** A kind of job: `kontekst.verbNoun` and a reader for its payload. Payloads carry ids only, never content or names. */
export interface Jobbtype<T> {
  readonly navn: string;
  les(verdi: unknown): T;
  /** Bounded by law of the house: no job may be "processing" for ever. */
  readonly tidsgrenseSekunder: number;
  readonly forsoek: number;
}
