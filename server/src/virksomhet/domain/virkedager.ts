import { type Dato, helligdager, leggTilDager, tilMs } from './helligdager.ts';

/** Monday to Friday that is no public holiday. Christmas Eve and the like are working days by law, and count. */
export function erVirkedag(dato: Dato): boolean {
  const ukedag = new Date(tilMs(dato)).getUTCDay();
  return ukedag !== 0 && ukedag !== 6 && !helligdager(Number(dato.slice(0, 4))).has(dato);
}

/** The `antall`-th working day after the date; the date itself never counts. With 0: the date, or the first working day after it. */
export function leggTilVirkedager(dato: Dato, antall: number): Dato {
  if (!Number.isInteger(antall) || antall < 0) throw new Error('Working days are counted in whole, forward steps');
  let dag = dato;
  let igjen = antall;
  while (igjen > 0 || !erVirkedag(dag)) {
    dag = leggTilDager(dag, 1);
    if (igjen > 0 && erVirkedag(dag)) igjen -= 1;
  }
  return dag;
}

const OSLO_DATO = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const OSLO_TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' });

/** The calendar date in Norway at that instant. */
export function norskDato(tidspunkt: Date): Dato {
  return OSLO_DATO.format(tidspunkt);
}

/** The last second of that date in Norway. */
export function sluttenAvDagen(dato: Dato): Date {
  // 22:59:59Z is 23:59:59 in winter; in summer it is already the next day, one hour later.
  const vinter = new Date(tilMs(dato) + 82_799_000);
  return OSLO_TIME.format(vinter) === '23' ? vinter : new Date(vinter.getTime() - 3_600_000);
}

/** The first instant of that date in Norway. */
export function begynnelsenAvDagen(dato: Dato): Date {
  return new Date(sluttenAvDagen(leggTilDager(dato, -1)).getTime() + 1000);
}

/** When something received at `mottatt` must be done: the end of the `dager`-th working day after the day of reception in Norway. */
export function fristFra(mottatt: Date, dager: number): Date {
  return sluttenAvDagen(leggTilVirkedager(norskDato(mottatt), dager));
}
