import type { Uow } from '../../kernel/index.ts';
import type { Brevstoff } from '../domain/modell/brevtekster.ts';
import type { Felttall, Modellfelt, Modellsett } from '../domain/modell/modellsett.ts';
import type { Laerebrev } from '../domain/modell/trenSett.ts';
import type { Laert } from '../domain/modell/veiInn.ts';

/** What a version was learned from. Dates are days of decisions, `ÅÅÅÅ-MM-DD`. */
export interface Treningsgrunnlag {
  readonly fra: string;
  readonly til: string;
  readonly antall: number;
}

export interface Modellversjon extends Treningsgrunnlag {
  readonly versjon: number;
  readonly trent: Date;
  readonly bestiltAv: string;
  readonly felter: readonly (Felttall & { readonly felt: Modellfelt })[];
}

/** What a person has decided shall be used. `versjon` null: the newest; 0: rules only. */
export interface Modellvalg {
  readonly versjon: number | null;
  readonly valgtAv: string;
  readonly valgtTid: Date;
  readonly grunn: string;
}

export type Treningsutfall = 'ny' | 'for-faa' | 'feilet';

export interface Trening {
  readonly id: string;
  readonly bestilt: Date;
  readonly bestiltAv: string;
  readonly ferdig: Date | null;
  readonly utfall: Treningsutfall | null;
  readonly antall: number | null;
  readonly versjon: number | null;
}

/** A decided letter as it is read for learning. */
export interface Laerestoff extends Pick<Laerebrev, 'fasit' | 'regler' | 'dag'> {
  readonly forsendelse: string;
  readonly stoff: Omit<Brevstoff, 'filnavn'>;
  /** Of the main document, whose name is with mottak. */
  readonly dokument: string;
}

/** Learned models of one arkivskaper, inside one unit of work. */
export interface Modellager {
  /** Newest first. */
  versjoner(): Promise<Modellversjon[]>;
  valg(): Promise<Modellvalg | null>;
  lagreValg(valg: Modellvalg): Promise<void>;
  nyesteVersjon(): Promise<number | null>;
  pakket(versjon: number): Promise<Pakket | null>;
  /** Keeps a new version, numbered after the last, and lets go of all but the latest few and those in `behold`. Gives its number. */
  lagre(
    pakket: Pakket,
    om: Treningsgrunnlag & { bestiltAv: string; trent: Date },
    behold: readonly number[],
  ): Promise<number>;
  /** False when one is under way. */
  nyTrening(trening: Pick<Trening, 'id' | 'bestilt' | 'bestiltAv'>): Promise<boolean>;
  hentTrening(id: string): Promise<Trening | null>;
  sisteTrening(): Promise<Trening | null>;
  /** The last that was trained from beginning to end, whatever came of it. */
  sisteFullfoerte(): Promise<Trening | null>;
  avsluttTrening(
    id: string,
    utfall: { ferdig: Date; utfall: Treningsutfall; antall: number | null; versjon: number | null },
  ): Promise<void>;
  /** The latest decision or correction of one. */
  sisteAvgjoerelse(): Promise<Date | null>;
  /** Letters somebody has decided on whose pages are still kept, the latest so many, oldest first. */
  avgjorte(hoeyst: number): Promise<string[]>;
  /** What these letters teach, in the order they are given. */
  laerestoff(forsendelser: readonly string[]): Promise<Laerestoff[]>;
}

/** A trained set as it is kept. */
export interface Pakket {
  readonly vekting: Buffer;
  readonly felter: readonly { readonly felt: Modellfelt; readonly tall: Felttall; readonly innhold: Buffer }[];
}

/** Trains in a process of its own, with less right to the machine than what people wait for. */
export interface Trener {
  leggTil(brev: readonly Laerebrev[]): Promise<void>;
  /** Null: too few letters. */
  ferdig(): Promise<Pakket | null>;
  avslutt(): Promise<void>;
}

export interface Modellverk {
  readonly startTrener: (signal: AbortSignal) => Trener;
  readonly pakkUt: (pakket: Pakket) => Modellsett;
}

/** What is used now by an arkivskaper; null: rules only. Kept in memory by version. */
export type HentLaert = (uow: Uow) => Promise<Laert | null>;
