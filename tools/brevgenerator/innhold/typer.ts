import type { Tilfeldig } from '../../tilfeldig.ts';
import type { Avsender, Navnebank } from '../personer.ts';

/** What a text is written with. */
export interface Skrivegrunnlag {
  readonly r: Tilfeldig;
  readonly avsender: Avsender;
  readonly kommune: string;
  readonly sted: string;
  readonly veg: string;
  readonly gnrbnr: string;
  readonly barn: string;
  readonly dato: string;
  readonly belop: string;
}
type Linje = (g: Skrivegrunnlag) => string;

export interface Ordlegging {
  readonly maalform: 'nb' | 'nn';
  readonly tittel: Linje;
  readonly avsnitt: readonly Linje[];
}

export interface Sort {
  /** e.g. `byggesak.dispensasjon` */
  readonly navn: string;
  readonly klasse: string;
  readonly enhet: string;
  readonly tilgangskode: string | null;
  readonly avsender: 'person' | 'firma';
  readonly arkiveres: boolean;
  readonly aarsak: string | null;
  /** Whether an own property is named in it. */
  readonly eiendom: boolean;
  /** A sensitive letter that carries the sender's national identity number. */
  readonly medFnr: boolean;
  readonly vekt: number;
  readonly ordlegginger: readonly Ordlegging[];
}

/** One whole set: wordings, names and places. */
export interface Malsett {
  readonly navn: 'demo' | 'maaling';
  readonly bank: Navnebank;
  readonly veger: readonly string[];
  readonly steder: readonly string[];
  readonly hilsener: Readonly<Record<'nb' | 'nn', readonly string[]>>;
  readonly fyll: Readonly<Record<'nb' | 'nn', readonly string[]>>;
  readonly sorter: readonly Sort[];
}

const GRUNN = {
  tilgangskode: null,
  avsender: 'person',
  arkiveres: true,
  aarsak: null,
  eiendom: false,
  medFnr: false,
  vekt: 1,
} as const;

export function sort(
  navn: string,
  klasse: string,
  enhet: string,
  ordlegginger: readonly Ordlegging[],
  mer: Partial<Sort> = {},
): Sort {
  return { ...GRUNN, navn, klasse, enhet, ordlegginger, ...mer };
}

export function nb(tittel: Linje, ...avsnitt: readonly Linje[]): Ordlegging {
  return { maalform: 'nb', tittel, avsnitt };
}

export function nn(tittel: Linje, ...avsnitt: readonly Linje[]): Ordlegging {
  return { maalform: 'nn', tittel, avsnitt };
}
