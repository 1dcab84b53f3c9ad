import type { Eksportprofil } from './profil.ts';
import type { Telling } from './telling.ts';

export type Uttrekkstatus = 'venter' | 'kjoerer' | 'ferdig' | 'feilet';

/** The parts of the work, in order. */
export const STEG = [
  'venter',
  'kontroll',
  'skjema',
  'arkivstruktur',
  'endringslogg',
  'loependeJournal',
  'offentligJournal',
  'addml',
  'dias',
  'ferdig',
] as const;
export type Steg = (typeof STEG)[number];

export interface Uttrekksfil {
  readonly sti: string;
  readonly sjekksum: string;
  readonly stoerrelse: number;
}

/** A part that was left out, and why. */
export interface Utelatt {
  readonly del: string;
  readonly grunn: 'skjema-mangler' | 'ingen-innhold';
}

export interface Uttrekksresultat {
  readonly mappe: string;
  readonly telling: Telling;
  readonly endringer: number;
  readonly filer: readonly Uttrekksfil[];
  readonly utelatt: readonly Utelatt[];
  /** Characters that XML cannot hold and that were replaced. */
  readonly erstattedeTegn: number;
  /** Document files that stood there already, with the right checksum, and were not written again. */
  readonly beholdteDokumenter: number;
  readonly tar: Uttrekksfil | null;
  readonly sekunder: number;
}

export interface Uttrekk {
  readonly id: string;
  readonly tittel: string;
  readonly arkivdeler: readonly string[];
  readonly profil: Eksportprofil;
  readonly status: Uttrekkstatus;
  readonly steg: Steg;
  readonly gjort: number;
  readonly av: number;
  readonly forsoek: number;
  readonly feil: {
    readonly kode: string;
    readonly detaljer?: Readonly<Record<string, string | number | boolean | null>>;
  } | null;
  readonly resultat: Uttrekksresultat | null;
  readonly bestiltTid: Date;
  readonly bestiltAv: string;
  readonly startetTid: Date | null;
  readonly ferdigTid: Date | null;
}
