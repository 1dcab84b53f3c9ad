const NORSK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Norway at this instant, ÅÅÅÅ-MM-DD. journaldato, saksdato and the year of the number series follow it. */
export function norskDato(tid: Date): string {
  return NORSK.format(tid);
}

export function aarFor(dato: string): number {
  return Number(dato.slice(0, 4));
}
