/** A refusal that people can meet: its HTTP status and what to say, what happened · what it means · what you can do. `{navn}` takes a detail. */
export interface Problemtekst {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly nb: string;
  readonly nn: string;
}
export type Problemtabell = Readonly<Record<string, Problemtekst>>;
