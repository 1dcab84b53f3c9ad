import type { Avvik } from '../domain/avvik.ts';
import type { Automatikk } from '../domain/epostregel.ts';
import type { Foelgeseddel } from '../domain/foelgeseddel.ts';
import type { Formatkode } from './formatgjenkjenner.ts';

export interface EpostAdresse {
  readonly navn: string;
  readonly adresse: string;
}

/** The head of a mail. Empty strings and null stand for what the sender left out. */
export interface EpostHode {
  readonly fra: EpostAdresse | null;
  readonly til: readonly EpostAdresse[];
  readonly kopi: readonly EpostAdresse[];
  readonly emne: string;
  /** ISO 8601 in UTC, or null when missing or impossible to read. */
  readonly dato: string | null;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Out-of-office, bounce or other machine answer (RFC 3834 and the habits of Exchange). */
  readonly autosvar: boolean;
  /** What it surely is, by its own headers; absent in what was unpacked before this was looked for. */
  readonly automatikk?: Automatikk | null;
  /** It says itself that it is sent to many; absent in what was unpacked before this was looked for. */
  readonly masseutsendt?: boolean;
}

/** The content of an `epost-body` file (JSON, UTF-8). `html` is sanitised; pictures in it refer to `cid:`. */
export interface EpostBody {
  readonly type: 'epost-body';
  readonly versjon: 1;
  readonly hode: EpostHode;
  readonly tekst: string;
  readonly html: string | null;
  /** Which part each `cid:` of the html means; `del` is an index into `Utpakking.deler`. */
  readonly innebygde: readonly { readonly cid: string; readonly del: number }[];
}

export type Delrolle = 'hoveddokument' | 'vedlegg' | 'innebygd';

/** One readable file that came out of what was received. */
export interface Del {
  /** Absolute path. Either inside `utmappe` or, for a file that is no container, the received file itself. */
  readonly sti: string;
  /** Safe to show, to store and to send on. */
  readonly filnavn: string;
  /** As the sender wrote it, path included; show only as escaped text. */
  readonly originaltFilnavn: string;
  readonly format: Formatkode;
  readonly mime: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly stoerrelse: number;
  readonly rolle: Delrolle;
  /** Index of the mail this part belongs to, or null. */
  readonly forelder: number | null;
  readonly beskrivelse?: string;
  readonly tegnsett?: string;
}

export interface Utpakking {
  readonly deler: readonly Del[];
  /** The head of the outermost mail, when what came was a mail. */
  readonly epost?: EpostHode;
  /** What the same mail is known again by (`innholdsmerke`), when what came was a raw mail. */
  readonly innholdsmerke?: string;
  /** What a scanner says of a batch, when what came says that. */
  readonly foelgeseddel?: Foelgeseddel;
  /** `avvik.del` is an index into `deler` where the deviation belongs to one part. */
  readonly avvik: readonly Avvik[];
}

export interface Utpakkingsgrenser {
  /** Sum of all bytes written. */
  readonly maksBytes: number;
  readonly maksDeler: number;
  /** Containers inside containers; the received file is level 0. */
  readonly maksDybde: number;
  /** Unpacked bytes over packed bytes, judged once more than `forholdFraBytes` have come out. */
  readonly maksForhold: number;
  readonly forholdFraBytes: number;
}

/** Wide enough for real post (a 300 MB zip of scans), narrow enough that a bomb stops in seconds. */
export const STANDARDGRENSER: Utpakkingsgrenser = {
  maksBytes: 4 * 1024 ** 3,
  maksDeler: 2000,
  maksDybde: 6,
  maksForhold: 250,
  forholdFraBytes: 64 * 1024 ** 2,
};

export interface Utpakkingsoppdrag {
  /** Absolute path of the received file. It is read, never changed. */
  readonly fil: string;
  /** The name it came with. */
  readonly filnavn: string;
  /** An empty folder that exists; every new file is written directly in it under a name of our own. */
  readonly utmappe: string;
  readonly grenser?: Partial<Utpakkingsgrenser>;
}

/** Turns one received file into its readable parts. Never throws for bad content: what is wrong stands in `avvik`. */
export interface Utpakker {
  pakkUt(oppdrag: Utpakkingsoppdrag): Promise<Utpakking>;
  lukk(): Promise<void>;
}
