import type { Postliste, Postlisterad } from '@dokumentsenter/contract';

export type Spraak = 'nb' | 'nn';

/** What every page knows: language, and its own address without the language, e.g. `/postliste/1833?q=veg`. */
export interface Felles {
  readonly spraak: Spraak;
  readonly adresse: string;
}

export interface Kommunemerke {
  readonly kommunenummer: string;
  readonly navn: string;
  /** One or two letters, and a CSS colour; never colour alone. */
  readonly merke: string;
  readonly farge: string;
}

type Kommune = Postliste['kommune'] & Kommunemerke;

export interface Sporring {
  readonly q: string;
  /** As written, also when it is not a date: the field keeps what the person wrote. */
  readonly fra: string;
  readonly til: string;
}

/** One kind of page with what it shows. */
export type Side =
  | { readonly side: 'kommuner'; readonly kommuner: readonly Kommunemerke[] }
  | {
      readonly side: 'postliste';
      readonly kommune: Kommune;
      readonly sporring: Sporring;
      readonly feil: 'ugyldig-dato' | 'fra-etter-til' | null;
      readonly rader: readonly Postlisterad[];
      readonly antall: number;
      /** The count stopped here: there are at least so many. */
      readonly maksAntall: number;
      readonly sidenummer: number;
      readonly sider: number;
    }
  | { readonly side: 'post'; readonly kommune: Kommune; readonly rad: Postlisterad }
  | { readonly side: 'tilgjengelighet' }
  | { readonly side: 'ikkeFunnet' }
  | { readonly side: 'feil' };

export type { Kommune, Postlisterad };
