import type { Spraak } from './modell.ts';

const MAANEDER = ['jan.', 'feb.', 'mars', 'april', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'];
const HELE = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const DAGER: Record<Spraak, readonly string[]> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
};

/** `2026-11-22` as `22. nov. 2026`. */
export function kortDato(dato: string): string {
  const [aar, maaned, dag] = dato.split('-').map(Number);
  return `${dag}. ${MAANEDER[(maaned ?? 1) - 1]} ${aar}`;
}

/** `2026-11-22` as `Søndag 22. november 2026`. */
export function langDato(dato: string, spraak: Spraak): string {
  const [aar, maaned, dag] = dato.split('-').map(Number);
  const ukedag = DAGER[spraak][new Date(`${dato}T12:00:00Z`).getUTCDay()] ?? '';
  return `${ukedag.charAt(0).toUpperCase()}${ukedag.slice(1)} ${dag}. ${HELE[(maaned ?? 1) - 1]} ${aar}`;
}

/** `1234` as `1 234`, with a space that does not break. */
export function tall(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

export function kommunenavn(navn: string): string {
  return /kommune$/i.test(navn) ? navn : `${navn} kommune`;
}

/** A colour we put in a style attribute: plain notations only, since it comes from settings. */
export function tryggFarge(farge: string): string {
  return /^(?:#[0-9a-f]{3,8}|(?:rgb|hsl|oklch)\([\d.%\s,/]+\)|[a-z]{3,20})$/i.test(farge) ? farge : '#5b6470';
}
