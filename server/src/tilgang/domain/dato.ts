const OSLO = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Norway at that instant, ÅÅÅÅ-MM-DD: grants run by whole Norwegian days. */
export function norskDato(tidspunkt: Date): string {
  return OSLO.format(tidspunkt);
}
