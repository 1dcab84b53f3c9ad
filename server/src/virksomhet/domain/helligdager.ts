/** A calendar date as text, ÅÅÅÅ-MM-DD: no time zone can move it. */
export type Dato = string;

const DAG_MS = 86_400_000;

export function tilDato(ms: number): Dato {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Midnight UTC of the date, for arithmetic on whole days only. Throws when the text is not a date that exists. */
export function tilMs(dato: Dato): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(dato) ? Date.parse(`${dato}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || tilDato(ms) !== dato) throw new Error('Not a calendar date');
  return ms;
}

export function leggTilDager(dato: Dato, dager: number): Dato {
  return tilDato(tilMs(dato) + dager * DAG_MS);
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Meeus: Astronomical Algorithms, ch. 8). */
export function paaskedag(aar: number): Dato {
  const a = aar % 19;
  const b = Math.floor(aar / 100);
  const c = aar % 100;
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return tilDato(Date.UTC(aar, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}

/**
 * Norwegian public holidays of a year with their names, by date: helligdagsfredsloven (LOV-1995-02-24-12) § 2, and
 * 1 and 17 May by LOV-1947-04-26-1 § 1.
 */
export function helligdager(aar: number): ReadonlyMap<Dato, string> {
  const paaske = paaskedag(aar);
  const flyttbare: [number, string][] = [
    [-3, 'Skjærtorsdag'],
    [-2, 'Langfredag'],
    [0, 'Første påskedag'],
    [1, 'Andre påskedag'],
    [39, 'Kristi himmelfartsdag'],
    [49, 'Første pinsedag'],
    [50, 'Andre pinsedag'],
  ];
  const dager = new Map<Dato, string>([
    [`${aar}-01-01`, 'Første nyttårsdag'],
    [`${aar}-05-01`, 'Arbeidernes dag'],
    [`${aar}-05-17`, 'Grunnlovsdagen'],
    [`${aar}-12-25`, 'Første juledag'],
    [`${aar}-12-26`, 'Andre juledag'],
  ]);
  for (const [avstand, navn] of flyttbare) dager.set(leggTilDager(paaske, avstand), navn);
  return dager;
}
