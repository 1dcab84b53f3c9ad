/** The shapes of the demo. Pure constants: nothing here reads a clock, a file or the database. */

export type DemoRolle = 'arkivar' | 'saksbehandler' | 'leder' | 'administrator';

export type DemoEnhet = {
  readonly kode: string;
  readonly navn: string;
  readonly overordnet?: string;
  /** Prefixes of the K-koder this unit handles; the longest prefix that fits wins. */
  readonly ansvar: readonly string[];
};

export type DemoBruker = {
  readonly brukernavn: string;
  readonly navn: string;
  readonly epost: string;
  readonly roller: readonly { readonly rolle: DemoRolle }[];
  /** Kode of the unit the person sits in. */
  readonly enhet?: string;
  /** The tilgangskoder the person is cleared for. */
  readonly klarering: readonly string[];
  readonly ferdigheter: readonly string[];
};

export type DemoTilgangskode = {
  readonly kode: string;
  readonly tittel: string;
  readonly hjemmel: string;
  /** True: the whole document may be withheld. False: only the information the law names (Noark 5 krav 5.2.17). */
  readonly hele: boolean;
};

export type DemoKlasse = { readonly kode: string; readonly tittel: string };

/**
 * A case that is open when the demo starts. Cases are opened in array order, so the number is `<year>/<index + 1>`.
 * `noekkel` is `<merke>.<sakstype>.<nn>` and never leaves the demo and the generator.
 */
export type DemoSak = {
  readonly noekkel: string;
  readonly tittel: string;
  /** Set when the title names a person who must not stand in the public journal. */
  readonly offentligTittel?: string;
  readonly klasse: string;
  readonly gnrbnr?: string;
  readonly part?: string;
  readonly enhet: string;
  readonly saksansvarlig: string;
  readonly tilgangskode?: string;
};

export type DemoMerke = 'RA' | 'AL' | 'BI' | 'BR' | 'VE';

export type DemoKommune = {
  readonly orgnr: string;
  readonly kommunenummer: string;
  readonly navn: string;
  readonly merke: DemoMerke;
  /** The colour stripe that goes with the mark, never alone. */
  readonly farge: string;
  readonly kontaktEpost: string;
  readonly kontaktTelefon: string;
  readonly maalform: 'nb' | 'nn';
  /** `kjerne`: our own archive core. `pakke`: keeps its present sak/arkiv system and gets packages (and its own postliste). */
  readonly arkivmaal: 'kjerne' | 'pakke';
  readonly enheter: readonly DemoEnhet[];
  readonly brukere: readonly DemoBruker[];
  readonly tilgangskoder: readonly DemoTilgangskode[];
  readonly klasser: readonly DemoKlasse[];
  readonly saker: readonly DemoSak[];
};

/** A person of the joint centre: one identity, a grant in each municipality the person works for. */
export type DemoSenterbruker = {
  readonly brukernavn: string;
  readonly navn: string;
  /** One line for the list of demo users on the sign-in page. */
  readonly beskrivelse: string;
  readonly epost: string;
  readonly tildelinger: readonly { readonly kommunenummer: string; readonly rolle: DemoRolle }[];
  readonly klarering: readonly string[];
  readonly ferdigheter: readonly string[];
  /** Absence as days from the day the demo is loaded (negative = before), with the substitute's user name. */
  readonly fravaer?: {
    readonly fraDag: number;
    readonly tilDag: number;
    readonly grunn: string;
    readonly stedfortreder: string;
  };
};
