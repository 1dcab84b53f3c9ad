import type { Maalform } from '../typer.ts';

/** One way to write a kind of letter. `{felt}` is filled in; `[a|b|c]` is one of the alternatives. */
export type Tekst = {
  readonly titler: readonly string[];
  readonly innledning: readonly string[];
  /** One sentence group from each, in order. */
  readonly midt: readonly (readonly string[])[];
  /** Paragraphs for longer letters, any number, in random order. */
  readonly utdyping: readonly string[];
  readonly oenske: readonly string[];
};

/** Why a letter is shielded; the municipality's own code follows from it. */
export type Skjerming = 'klient' | 'elev' | 'barnehage' | 'personal' | 'tilsetting' | 'helse';

export type Mal = {
  readonly sort: string;
  readonly vekt: number;
  /** Second part of the keys of the demo cases it can belong to; null when it never belongs to one. */
  readonly sakstype: string | null;
  /** Share that opens a new case although the municipality has cases of the kind. */
  readonly nySak: number;
  readonly avsender: 'person' | 'firma' | 'etat' | 'sykehus' | 'skole' | 'lag';
  /** What the party of the case is in the letter. */
  readonly partErI?: 'avsender' | 'omtalt' | 'ingen';
  readonly skjerming?: Skjerming;
  /** Share of the letters that carry the sender's (or the person's) fødselsnummer. */
  readonly medFnr?: number;
  readonly vedlegg: readonly string[];
  readonly arkiveres?: false;
  readonly aarsak?: string;
  /** Formats it comes in; default all. */
  readonly kanal?: 'papir' | 'digital' | 'epost';
  readonly tabell?: readonly [readonly string[], ...(readonly string[])[]];
  readonly nb: Tekst;
  readonly nn?: Tekst;
};

export type Ordbank = {
  readonly kvinner: readonly string[];
  readonly menn: readonly string[];
  readonly etterledd: readonly string[];
  readonly forledd: readonly string[];
  readonly gater: readonly string[];
  readonly firmaord: readonly string[];
  readonly firmaslag: readonly string[];
  readonly etater: readonly string[];
  readonly sykehus: readonly string[];
  readonly skoler: readonly string[];
  readonly barnehager: readonly string[];
  readonly lag: readonly string[];
  readonly steder: readonly string[];
  readonly domener: readonly string[];
  /** What is built: bokmål and nynorsk at the same place in the lists. */
  readonly tiltak: Readonly<Record<Maalform, readonly string[]>>;
  readonly planer: readonly string[];
  readonly stillinger: Readonly<Record<Maalform, readonly string[]>>;
  readonly hoeringer: readonly string[];
  readonly hilsen: Readonly<Record<Maalform, readonly string[]>>;
  readonly tiltale: Readonly<Record<Maalform, readonly string[]>>;
  readonly foelge: Readonly<Record<Maalform, readonly string[]>>;
  readonly refOrd: Readonly<Record<Maalform, readonly string[]>>;
  readonly vaarRef: Readonly<Record<Maalform, string>>;
  readonly vedleggOrd: Readonly<Record<Maalform, readonly string[]>>;
  readonly videresendt: string;
  readonly fnrOrd: readonly string[];
  readonly stempel: readonly string[];
  readonly brevord: readonly string[];
  readonly epostsignatur: readonly string[];
};
