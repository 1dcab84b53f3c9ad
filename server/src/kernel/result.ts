/** A decision that may be refused. The domain returns this; only the unexpected throws. */
export type Result<T, E = Avvisning> =
  | { readonly ok: true; readonly verdi: T }
  | { readonly ok: false; readonly feil: E };

/**
 * A refusal with a closed code (`kontekst.hva-er-galt`), shown to people through the texts of `packages/contract`.
 * `detaljer` holds values for the text; never document content, names or numbers of persons.
 */
export interface Avvisning {
  readonly kode: string;
  readonly detaljer?: Readonly<Record<string, string | number | boolean | null>>;
}

export function ok<T>(verdi: T): { readonly ok: true; readonly verdi: T } {
  return { ok: true, verdi };
}

export function feil<E>(grunn: E): { readonly ok: false; readonly feil: E } {
  return { ok: false, feil: grunn };
}

/** Shorthand for `feil({ kode, detaljer })`. */
export function avvis(
  kode: string,
  detaljer?: Avvisning['detaljer'],
): { readonly ok: false; readonly feil: Avvisning } {
  return feil(detaljer === undefined ? { kode } : { kode, detaljer });
}
