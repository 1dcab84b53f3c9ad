/** Whether a period lies within the chosen dates; an end that is not chosen has no limit. Dates ÅÅÅÅ-MM-DD or null. */
export function innenfor(
  del: { readonly startDato: string | null; readonly sluttDato: string | null },
  { fra, til }: { readonly fra: string; readonly til: string },
): boolean {
  if (fra !== '' && (del.startDato === null || del.startDato < fra)) return false;
  return til === '' || (del.sluttDato !== null && del.sluttDato <= til);
}
