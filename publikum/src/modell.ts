import type { Postliste, Postlisterad } from '@dokumentsenter/contract';

export type Spraak = 'nb' | 'nn';

/** What every page knows: language, and its own address without the language, e.g. `/postliste/1833?q=veg`. */
export interface Felles {
  readonly spraak: Spraak;
  readonly adresse: string;
}

/** «Send inn» is for those who do not read Norwegian, too. */
export type Sendinnspraak = Spraak | 'en';
export interface Sendinnfelles {
  readonly spraak: Sendinnspraak;
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

export interface Innsendingsfelt {
  readonly tema: string;
  readonly emne: string;
  readonly tekst: string;
  readonly navn: string;
  readonly epost: string;
  readonly telefon: string;
}

/** The pages of «Send inn». */
export type Sendinnside =
  | { readonly side: 'sendInnKommuner'; readonly kommuner: readonly Kommunemerke[] }
  | {
      readonly side: 'sendInn';
      readonly kommune: Kommunemerke;
      /** Ties files, letter and receipt together; the same form sent twice is received once. */
      readonly noekkel: string;
      readonly felt: Innsendingsfelt;
      /** Already here, whole. Sizes in bytes. */
      readonly filer: readonly { readonly id: string; readonly filnavn: string; readonly stoerrelse: number }[];
      readonly feil: readonly string[];
      readonly innlogging: 'finnes-ikke' | 'ute' | 'inne';
      /** Why a sign-in did not succeed, by code; empty when none was tried. */
      readonly innloggingsfeil: string;
      readonly temaer: readonly string[];
      readonly maks: { readonly filer: number; readonly bytes: number };
    }
  | {
      readonly side: 'sendInnKvittering';
      readonly kommune: Kommunemerke;
      readonly referanse: string;
      /** ISO 8601. */
      readonly mottattTid: string;
      /** `frist`: ÅÅÅÅ-MM-DD. */
      readonly innsynskrav: { readonly registreringsID: string; readonly frist: string } | null;
    }
  | {
      readonly side: 'innsynskrav';
      readonly kommune: Kommunemerke;
      readonly post: Pick<
        Postlisterad,
        'registreringsID' | 'journalnummer' | 'journaldato' | 'tittel' | 'saksnummer' | 'sakstittel'
      >;
      readonly noekkel: string;
      readonly felt: Pick<Innsendingsfelt, 'tekst' | 'navn' | 'epost'>;
      readonly feil: readonly string[];
    }
  | { readonly side: 'forMange' };

export type { Kommune, Postlisterad };
