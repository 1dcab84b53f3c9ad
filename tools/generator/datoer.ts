import type { Tilfeldig } from '../tilfeldig.ts';
import type { Malsettnavn } from './typer.ts';

const MAANEDER = [
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
] as const;
const DAG_MS = 86_400_000;

/** `dager` later (or earlier when negative), as ISO date. */
export function flytt(iso: string, dager: number): string {
  return new Date(Date.parse(`${iso}T12:00:00Z`) + dager * DAG_MS).toISOString().slice(0, 10);
}

function deler(iso: string): { dag: number; maaned: number; aar: string; to: (n: number) => string } {
  const [aar = '', maaned = '', dag = ''] = iso.split('-');
  return { dag: Number(dag), maaned: Number(maaned), aar, to: (n) => String(n).padStart(2, '0') };
}

/** `18.11.2026` */
export function tallDato(iso: string): string {
  const { dag, maaned, aar, to } = deler(iso);
  return `${to(dag)}.${to(maaned)}.${aar}`;
}

/** `18. november 2026` */
export function langDato(iso: string): string {
  const { dag, maaned, aar } = deler(iso);
  return `${dag}. ${MAANEDER[maaned - 1] ?? ''} ${aar}`;
}

/** `18. NOV 2026`, as on a stamp. */
export function stempelDato(iso: string): string {
  const { dag, maaned, aar } = deler(iso);
  return `${dag}. ${(MAANEDER[maaned - 1] ?? '').slice(0, 3).toUpperCase()} ${aar}`;
}

/** A date as somebody writes it inside a sentence. */
export function iTekst(iso: string, r: Tilfeldig): string {
  return r.sjanse(0.5) ? tallDato(iso) : langDato(iso);
}

/** The line with the date in a letter. */
export function datolinje(iso: string, sted: string, stil: Malsettnavn, r: Tilfeldig): string {
  const { dag, maaned, aar, to } = deler(iso);
  if (stil === 'demo') {
    return r.velg([
      `${sted}, ${langDato(iso)}`,
      `${sted} den ${tallDato(iso)}`,
      tallDato(iso),
      `Dato: ${tallDato(iso)}`,
      langDato(iso),
    ]);
  }
  return r.velg([
    `${sted} ${dag}/${maaned}-${aar}`,
    `${dag}. ${(MAANEDER[maaned - 1] ?? '').slice(0, 3)}. ${aar}`,
    `${aar}-${to(maaned)}-${to(dag)}`,
    `${sted}, den ${dag}.${maaned}.${aar.slice(2)}`,
  ]);
}
