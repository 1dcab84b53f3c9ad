/** Dates ÅÅÅÅ-MM-DD; null: no limit. */
export interface Periode {
  readonly fra: string | null;
  readonly til: string | null;
}

/** Whether a period lies within the chosen dates; an end that is not chosen has no limit. Dates ÅÅÅÅ-MM-DD or null. */
export function innenfor(
  del: { readonly startDato: string | null; readonly sluttDato: string | null },
  { fra, til }: Periode,
): boolean {
  if (fra !== null && (del.startDato === null || del.startDato < fra)) return false;
  return til === null || (del.sluttDato !== null && del.sluttDato <= til);
}
