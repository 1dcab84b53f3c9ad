/** Offset of Norwegian time for an instant, found once per hour: the clock only changes on whole hours. */
const FORSKYVNING = new Map<number, number>();
const TIME_MS = 3_600_000;
const MAKS_HUSKET = 50_000;
const OSLO = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** How an instant is written as xs:dateTime. */
export type Tidsform = 'lokal' | 'sone';

/**
 * xs:dateTime in Norwegian local time. `lokal` leaves the offset out, because one well-known validator refuses it (noark.md 0.5);
 * `sone` adds it. Whole seconds, and milliseconds only when there are any.
 */
export function xmltid(tidspunkt: Date, form: Tidsform): string {
  const ms = tidspunkt.getTime();
  const forskyvning = forskyvningFor(ms);
  const iso = new Date(ms + forskyvning).toISOString();
  const tid = iso.endsWith('.000Z') ? iso.slice(0, 19) : iso.slice(0, 23);
  return form === 'lokal' ? tid : `${tid}${sone(forskyvning)}`;
}

/** The Norwegian calendar date of an instant, ÅÅÅÅ-MM-DD. */
export function lokalDato(tidspunkt: Date): string {
  return xmltid(tidspunkt, 'lokal').slice(0, 10);
}

function forskyvningFor(ms: number): number {
  const time = Math.floor(ms / TIME_MS);
  const husket = FORSKYVNING.get(time);
  if (husket !== undefined) return husket;
  const hel = time * TIME_MS;
  const d = Object.fromEntries(OSLO.formatToParts(new Date(hel)).map((del) => [del.type, del.value]));
  const lokal = Date.parse(`${d.year?.padStart(4, '0')}-${d.month}-${d.day}T${d.hour}:${d.minute}:${d.second}Z`);
  if (FORSKYVNING.size >= MAKS_HUSKET) FORSKYVNING.clear();
  FORSKYVNING.set(time, lokal - hel);
  return lokal - hel;
}

function sone(forskyvning: number): string {
  const minutter = Math.abs(Math.round(forskyvning / 60_000));
  const to = (n: number) => String(n).padStart(2, '0');
  return `${forskyvning < 0 ? '-' : '+'}${to(Math.floor(minutter / 60))}:${to(minutter % 60)}`;
}

const XMLTID = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}(?:\.\d+)?))?(Z|[+-]\d{2}:\d{2})?$/;

/** The instant an xs:dateTime means: without a zone it is Norwegian time, and a mere date is its midnight. Null for anything else. */
export function fraXmltid(tekst: string): Date | null {
  const treff = XMLTID.exec(tekst);
  if (treff === null) return null;
  const [, dato, tid = '00:00:00', sone] = treff;
  const lest = Date.parse(`${dato}T${tid.slice(0, 12)}${sone ?? 'Z'}`);
  if (Number.isNaN(lest)) return null;
  if (sone !== undefined && treff[2] !== undefined) return new Date(lest);
  const lokal = Date.parse(`${dato}T${tid.slice(0, 12)}Z`);
  return new Date(lokal - forskyvningFor(lokal - forskyvningFor(lokal)));
}
