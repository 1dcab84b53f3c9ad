import { erDato } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import { tekstEllerNull } from './skjerming.ts';

/** What deadlines need of a calendar; the holidays are `virksomhet`'s. Dates are ÅÅÅÅ-MM-DD in Norway. */
export interface Kalender {
  erVirkedag(dato: string): boolean;
}
/** Time that does not count, with the reason the law gives; `til` null: it still runs. Both ends included. */
export interface Fristpause {
  readonly fra: string;
  readonly til: string | null;
  readonly hjemmel: string;
}
/** Null: the deadline stands still, for a pause is open. */
export type Frist = string | null;

export interface Tjenestemaal {
  readonly klasseID: string;
  readonly virkedager: number;
}

/** The goal that holds for a klasse: that of the longest klasseID it begins with; the empty one for all others. Null: none. */
export function tjenestemaalFor(klasseID: string, maal: readonly Tjenestemaal[]): number | null {
  const [lengst] = maal
    .filter((m) => klasseID.startsWith(m.klasseID))
    .toSorted((a, b) => b.klasseID.length - a.klasseID.length);
  return lengst?.virkedager ?? null;
}

/** A pause needs a reason in law, ends after it begins, and does not cross another. One that runs is ended by giving it again with `til`. */
export function vurderFristpause(ny: Fristpause, finnes: readonly Fristpause[]): Result<Fristpause, Arkivavvisning> {
  const hjemmel = tekstEllerNull(ny.hjemmel);
  if (hjemmel === null) return avvis('arkiv.tekst-mangler', { felt: 'hjemmel' });
  if (!erDato(ny.fra)) return avvis('arkiv.dato-ugyldig', { felt: 'fra' });
  if (ny.til !== null && (!erDato(ny.til) || ny.til < ny.fra)) return avvis('arkiv.dato-ugyldig', { felt: 'til' });
  const krysser = finnes.some(
    (p) => p.fra !== ny.fra && p.fra <= (ny.til ?? '9999-12-31') && ny.fra <= (p.til ?? '9999-12-31'),
  );
  return krysser ? avvis('arkiv.dato-ugyldig', { felt: 'fra' }) : ok({ ...ny, hjemmel });
}

const DAG_MS = 86_400_000;

/**
 * Preliminary reply: one month from the first reception (fvl. 1967 § 11 a; new act § 17(2) for any inquiry). Calendar time, pauses added,
 * moved to the next working day when it ends on a holiday or a weekend (domstolloven §§ 148–149).
 */
export function fristForeloepigSvar(mottatt: string, pauser: readonly Fristpause[], kalender: Kalender): Frist {
  return lovfrist(mottatt, leggTilMaaned(mottatt), pauser, kalender);
}

/** How a decision was made known to the party, which is when the time for complaint begins. */
export interface Underretning {
  readonly sendt: string;
  /** When it reached the party; null when that is not known yet. */
  readonly kommetFram: string | null;
  readonly elektronisk: boolean;
}
/** Which act is in force: the one of 1967, or LOV-2025-06-20-81, whose date is left to Kongen (§ 99). */
export type Forvaltningslov = '1967' | '2025';

/**
 * Complaint: three weeks from when the notice reached the party (1967 § 29); by the new act (§ 63), when it is electronic, from when it was
 * sent. Null: not known yet when it began.
 */
export function fristForKlage(underretning: Underretning, lov: Forvaltningslov, kalender: Kalender): Frist {
  const fraSendt = lov === '2025' && underretning.elektronisk;
  const start = fraSendt ? underretning.sendt : underretning.kommetFram;
  return start === null ? null : lovfrist(start, leggTilDager(start, 21), [], kalender);
}

/** A service goal of the municipality: so many working days from the first reception, those of a pause not counted. */
export function fristTjenestemaal(
  mottatt: string,
  virkedager: number,
  pauser: readonly Fristpause[],
  kalender: Kalender,
): Frist {
  if (!Number.isInteger(virkedager) || virkedager < 1)
    throw new Error('A service goal is a whole number of working days');
  let dag = mottatt;
  for (let igjen = virkedager; igjen > 0; ) {
    dag = leggTilDager(dag, 1);
    const pause = pauser.find((p) => p.fra <= dag && (p.til === null || p.til >= dag));
    if (pause?.til === null) return null;
    if (pause === undefined && kalender.erVirkedag(dag)) igjen -= 1;
  }
  return dag;
}

/** Statutory time runs in calendar days; each day of a pause is given back at the end, and a pause there counts too. */
function lovfrist(start: string, slutt: string, pauser: readonly Fristpause[], kalender: Kalender): Frist {
  let dag = start;
  for (let igjen = dagerMellom(start, slutt); igjen > 0; ) {
    dag = leggTilDager(dag, 1);
    const pause = pauser.find((p) => p.fra <= dag && (p.til === null || p.til >= dag));
    if (pause?.til === null) return null;
    if (pause === undefined) igjen -= 1;
  }
  return nesteVirkedag(dag, kalender);
}

export function nesteVirkedag(dato: string, kalender: Kalender): string {
  let dag = dato;
  while (!kalender.erVirkedag(dag)) dag = leggTilDager(dag, 1);
  return dag;
}

/** The day with the same number in the next month, or its last day (domstolloven § 148). */
export function leggTilMaaned(dato: string): string {
  const [aar = 0, maaned = 0, dag = 0] = dato.split('-').map(Number);
  const sisteDag = new Date(Date.UTC(aar, maaned + 1, 0)).getUTCDate();
  return somDato(Date.UTC(aar, maaned, Math.min(dag, sisteDag)));
}

function leggTilDager(dato: string, dager: number): string {
  return somDato(Date.parse(`${dato}T00:00:00Z`) + dager * DAG_MS);
}
function dagerMellom(fra: string, til: string): number {
  return Math.round((Date.parse(`${til}T00:00:00Z`) - Date.parse(`${fra}T00:00:00Z`)) / DAG_MS);
}
function somDato(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
