import type { Maalform } from '../domain/svarmal.ts';

/** 20. november 2026, in Norway. */
export function langDato(tid: string, maalform: Maalform): string {
  const form = new Intl.DateTimeFormat(maalform, { dateStyle: 'long', timeZone: 'Europe/Oslo' });
  return form.format(new Date(tid));
}
