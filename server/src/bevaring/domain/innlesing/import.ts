import type { Kolonnevalg } from '../journalcsv/felt.ts';
import type { Radfeil } from '../journalcsv/rad.ts';

/** The parts of the work, in order. */
export const IMPORTSTEG = [
  'venter',
  'kontroll',
  'proeve',
  'enheter',
  'referanser',
  'journal',
  'endringslogg',
  'logg',
  'ferdig',
] as const;
export type Importsteg = (typeof IMPORTSTEG)[number];

/** What another program said of the package before it was read in. */
export interface Kontrollsvar {
  readonly dom: 'gyldig' | 'ugyldig' | 'ikke-bedoemt';
  readonly feil: number;
  readonly advarsler: number;
  /** What was wrong, in people's words, worst first. */
  readonly funn: readonly string[];
}

/** Something that keeps the package out, or that people should know. `eksempler`: systemIDs, numbers or file names. */
export interface Importavvik {
  readonly slag: string;
  readonly alvor: 'stopper' | 'merket';
  readonly antall: number;
  readonly eksempler: readonly string[];
}

export interface Importtall {
  readonly enheter: Readonly<Record<string, number>>;
  readonly nye: number;
  readonly fantes: number;
  readonly dokumenter: number;
  readonly dokumentbytes: number;
  readonly endringer: number;
  readonly journallinjer: number;
  readonly referanser: number;
}

/** What became of the lines of a journal. `feil` holds the first ones; `antallFeil` is how many lines will not do. */
export interface Journallinjer {
  readonly rader: number;
  readonly antallFeil: number;
  readonly feil: readonly Radfeil[];
}

export interface Importresultat {
  readonly tall: Importtall;
  readonly avvik: readonly Importavvik[];
  readonly sekunder: number;
  /** Where the log was filed; null: there was no case it could be filed in. */
  readonly logg: { readonly saksmappe: string; readonly arkivnotat: string; readonly registreringsID: string } | null;
  /** Only of a journal. */
  readonly linjer?: Journallinjer;
}

/** The journal of another system, as CSV: what was sent in and which column is what. */
export interface Journalvalg {
  /** Name of the source: the same name and number is the same journalpost. */
  readonly profil: string;
  readonly filnavn: string;
  readonly sjekksum: string;
  readonly kolonner: Kolonnevalg;
  /** False of those imported before the file itself was kept. */
  readonly lagret: boolean;
}

export interface Importvalg {
  /** True: only look, write nothing. */
  readonly proev: boolean;
  /** True: read in although the control found errors. A person's choice, and it stands in the log. */
  readonly godtaFeil: boolean;
  /** systemID of the case the log is filed in; null: a new one. */
  readonly sak: string | null;
  /** Absent: a package. */
  readonly journal?: Journalvalg;
}

export interface Import {
  readonly id: string;
  /** Where the package lies. */
  readonly kilde: string;
  readonly valg: Importvalg;
  readonly status: 'venter' | 'kjoerer' | 'ferdig' | 'feilet';
  readonly steg: Importsteg;
  readonly gjort: number;
  readonly av: number;
  readonly forsoek: number;
  readonly kontroll: Kontrollsvar | null;
  readonly feil: {
    readonly kode: string;
    readonly detaljer?: Readonly<Record<string, string | number | boolean | null>>;
  } | null;
  /** What the dry run, or the import, came to. */
  readonly resultat: Importresultat | null;
  readonly bestiltTid: Date;
  readonly bestiltAv: string;
  readonly startetTid: Date | null;
  readonly ferdigTid: Date | null;
}
