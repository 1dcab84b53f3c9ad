/** One edit of one file, which takes away a part of the handling. `fra` stands in the file exactly once. */
export interface Inngrep {
  readonly fil: string;
  readonly fra: string;
  readonly til: string;
}

/** A fault that the stub of a service can play, what we do about it, and the proof that the test would notice if we did not. */
export interface Bryter {
  /** Names of the switch in the stub (`ingenFeil`). Null: played by what is laid in the stub, or by us. */
  readonly brytere: readonly string[] | null;
  /** As the first column of the table in docs/drift. Several may share a row: each is a part of it. */
  readonly feil: string;
  /** The handling, in plain words. */
  readonly haandtering: string;
  readonly uten: readonly Inngrep[];
  /** The test that must pass as it is, and fail without the handling; a part of its name. */
  readonly proeve: { readonly fil: string; readonly navn: string };
  /** Needs the published schemas, which are not in the repository. */
  readonly kreverSkjema?: true;
}

export interface Tjeneste {
  readonly navn: string;
  readonly stubb: string;
  readonly dokument: string;
  readonly brytere: readonly Bryter[];
}
