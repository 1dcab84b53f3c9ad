import type { Journalpostvisning } from '../../arkiv/index.ts';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Filavviksslag } from '../domain/filkontroll.ts';
import type { Arkivformat, Konverteringsregel, Regelendring } from '../domain/konverteringsregel.ts';

export interface Regelhistorikk extends Regelendring {
  readonly endretAv: string;
  readonly tidspunkt: Date;
}

export interface Ukonvertert {
  readonly dokument: string;
  readonly journalpost: string;
  readonly format: string;
  readonly aarsak: string;
  readonly forsoek: number;
  readonly foersteTid: Date;
  readonly sisteTid: Date;
}

export interface Filavvik {
  readonly sjekksum: string;
  readonly slag: Filavviksslag;
  /** Which kind of row knows the file, e.g. `dokumentobjekt`. */
  readonly hva: string;
  /** Of that row. */
  readonly id: string;
  readonly oppdaget: Date;
  readonly sistSett: Date;
}

export interface Filkontroll {
  readonly id: string;
  readonly startetTid: Date;
  readonly ferdigTid: Date | null;
  readonly filer: number;
  readonly byte: number;
  readonly avvik: number;
}

/** The tables of this part of bevaring, for one arkivskaper inside one unit of work. */
export interface Fillager {
  regel(laas?: boolean): Promise<Konverteringsregel | null>;
  lagreRegel(regel: Konverteringsregel, endringer: readonly Regelendring[]): Promise<void>;
  regelhistorikk(): Promise<Regelhistorikk[]>;
  /** Counts the attempts of a document that is there already. */
  foerUkonvertert(rad: Pick<Ukonvertert, 'dokument' | 'journalpost' | 'format' | 'aarsak'>): Promise<void>;
  strykUkonvertert(dokument: string): Promise<void>;
  ukonvertert(dokument: string): Promise<Ukonvertert | null>;
  ukonverterte(grense: number): Promise<Ukonvertert[]>;
  sisteKontroll(): Promise<Filkontroll | null>;
  lagreKontroll(kontroll: Filkontroll): Promise<void>;
  foerFilavvik(avvik: Pick<Filavvik, 'sjekksum' | 'slag' | 'hva' | 'id'>): Promise<void>;
  /** Open deviations that the run begun at `foer` did not see any more are closed. */
  lukkFilavvik(foer: Date): Promise<void>;
  aapneFilavvik(grense: number): Promise<Filavvik[]>;
}

export type Konverteringsutfall =
  | { readonly type: 'gyldig'; readonly format: Arkivformat }
  | { readonly type: 'konvertert'; readonly fil: string; readonly format: Arkivformat; readonly verktoey: string }
  /** Code of the reason; `tolking.*` or `bevaring.*`. */
  | { readonly type: 'ikke'; readonly aarsak: string };

/** Opens foreign files in processes of their own. Never throws for what is in the file. */
export interface Konverterer {
  konverter(oppdrag: {
    readonly fil: string;
    /** Extension, lower case. */
    readonly format: string;
    readonly regel: Pick<Konverteringsregel, 'arkivformat' | 'pdf'>;
    /** Own, empty folder for what is made. */
    readonly utmappe: string;
    readonly signal: AbortSignal;
  }): Promise<Konverteringsutfall>;
}

export interface Filrom {
  put(arkivskaper: Arkivskaper, fil: { readonly sti: string }): Promise<{ sjekksum: Sjekksum; stoerrelse: number }>;
  lokalSti(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<{ sti: string; slipp(): Promise<void> }>;
  /** SHA-256 and size of what is kept under the checksum; null when nothing is. */
  maal(arkivskaper: Arkivskaper, sjekksum: string): Promise<{ sha256: string; byte: number } | null>;
}

/** A file that some row knows. */
export interface KjentFil {
  readonly id: string;
  readonly sjekksum: string;
  readonly stoerrelse: number | null;
}

/** Files of some rows, and where to go on; `neste` null: there are no more rows. */
export interface Filside {
  readonly filer: readonly KjentFil[];
  readonly neste: string | null;
}

/** One kind of rows that know files, read page by page in the order of their keys. */
export interface Filkilde {
  readonly hva: string;
  les(uow: Uow, etter: string | null, grense: number): Promise<Filside>;
}

/** What is needed of the archive. */
export interface Arkivet {
  hentJournalpost(uow: Uow, id: string): Promise<Journalpostvisning | null>;
  registrerArkivformat(uow: Uow, journalpost: string, dokument: string, utfall: ArkivformatInn): Promise<void>;
}

export type ArkivformatInn =
  | {
      readonly fra: string;
      readonly fil: {
        readonly format: string;
        readonly filnavn: string;
        readonly mime: string;
        readonly stoerrelse: number;
        readonly sjekksum: string;
        readonly formatDetaljer?: string;
        readonly pronom?: string;
      };
      readonly konvertertMed: { readonly verktoey: string; readonly kommentar: string | null } | null;
    }
  | { readonly fra: string; readonly utenArkivformat: string };

export interface FilbevaringDeps {
  readonly lager: (uow: Uow) => Fillager;
  readonly arkiv: Arkivet;
  readonly konverterer: Konverterer;
  readonly filer: Filrom;
  readonly filkilder: readonly Filkilde[];
  readonly arbeidsmappe: () => Promise<{ sti: string; slipp(): Promise<void> }>;
}

export type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
