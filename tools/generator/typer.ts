import type { DemoKommune } from '../demo/index.ts';

export type Malsettnavn = 'demo' | 'maaling';
export type Maalform = 'nb' | 'nn';

export type Part = {
  readonly navn: string;
  readonly type: 'person' | 'organisasjon';
  readonly orgnr?: string;
  readonly fnr?: string;
  readonly gate: string;
  readonly poststed: string;
  readonly telefon: string;
  readonly epost: string;
};

/** A piece of a document in reading order. Every format draws the same pieces, so the true text is the same for all. */
export type Element =
  | { readonly slag: 'blokk'; readonly linjer: readonly string[]; readonly side: 'venstre' | 'hoeyre' | 'midt' }
  | { readonly slag: 'brevhode'; readonly navn: string; readonly linje: string }
  | { readonly slag: 'toSpalter'; readonly venstre: readonly string[]; readonly hoeyre: readonly string[] }
  | { readonly slag: 'overskrift'; readonly tekst: string }
  | { readonly slag: 'mellomtittel'; readonly tekst: string }
  | { readonly slag: 'avsnitt'; readonly tekst: string }
  | { readonly slag: 'punkter'; readonly punkter: readonly string[] }
  | { readonly slag: 'tabell'; readonly hode: readonly string[]; readonly rader: readonly (readonly string[])[] }
  | { readonly slag: 'underskrift'; readonly navn: string }
  | { readonly slag: 'skisse'; readonly tekst: string }
  | { readonly slag: 'sideskift' }
  | { readonly slag: 'luft'; readonly mm: number };

export type Skrift = 'serif' | 'sans' | 'skrivemaskin' | 'courier' | 'haand' | 'haandSirlig';

/** The look of a document on paper. Lengths in mm, sizes in pt. */
export type Stil = {
  readonly skrift: Skrift;
  readonly stoerrelse: number;
  readonly marg: { readonly venstre: number; readonly hoeyre: number; readonly topp: number };
  readonly linjeavstand: number;
  readonly overskrift: 'fet' | 'versaler' | 'understreket';
  readonly farge: string;
  readonly bunntekst: string | null;
};

export type Stempel = {
  readonly linjer: readonly string[];
  readonly farge: 'roed' | 'blaa' | 'svart';
  /** Degrees; place as a share of the page's width and height. */
  readonly vinkel: number;
  readonly x: number;
  readonly y: number;
  readonly ramme: boolean;
};

/** What the scanner and the paper did to the page. */
export type Skannvalg = {
  readonly dpi: 150 | 200 | 300;
  readonly farge: 'graa' | 'farge' | 'svarthvit';
  /** Degrees, positive clockwise. */
  readonly skjevhet: number;
  /** Standard deviation of the noise, of 255. */
  readonly stoey: number;
  /** Share of the page's spots that are specks, per 100,000 pixels. */
  readonly flekker: number;
  readonly stempel: Stempel | null;
  readonly bretter: number;
  readonly hull: boolean;
  readonly bakside: 'ingen' | 'blank' | 'gjennomslag';
  readonly rotasjon: 0 | 90 | 180 | 270;
  /** Grey of the paper, 255 = white. */
  readonly papir: number;
};

export type Format =
  | 'pdf-skann'
  | 'tiff'
  | 'jpeg'
  | 'png'
  | 'pdf'
  | 'pdf-blandet'
  | 'eml'
  | 'eml-vedlegg'
  | 'eml-html'
  | 'eml-nestet'
  | 'docx'
  | 'txt'
  | 'html'
  | 'zip';

/** The answer for one item, as far as it is known before anything is drawn. */
export type Svar = {
  /** Path under the intake folders: `1833/navn.pdf`. */
  readonly fil: string;
  readonly kommunenummer: string;
  /** Differs from `kommunenummer` for mail meant for another municipality. */
  readonly riktigKommunenummer: string;
  readonly malsett: Malsettnavn;
  readonly maalform: Maalform;
  readonly sort: string;
  readonly skade: string | null;
  readonly format: Format;
  readonly skannet: boolean;
  readonly dpi?: number;
  readonly forvrengning: readonly string[];
  readonly tittel: string;
  readonly avsender: {
    readonly navn: string;
    readonly type: Part['type'];
    readonly orgnr?: string;
    readonly fnr?: string;
  };
  readonly dokumentetsDato: string;
  readonly journalposttype: 'I';
  readonly saksnoekkel: string | null;
  readonly saksnummer: string | null;
  readonly saksnummerSitert: string | null;
  /** How the case can be found: quoted number, property, party, only similar text; null when there is no case. */
  readonly kobling: 'sitert' | 'gnrbnr' | 'part' | 'tekst' | null;
  readonly gnrbnr: string | null;
  readonly klasse: string | null;
  readonly enhet: string | null;
  readonly saksbehandler: string | null;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  /** Enclosures the letter lists, or files the mail carries beside its main document. */
  readonly vedlegg: number;
  /** Files a mail or a zip carries, the letter among them when it is one. */
  readonly filer: number;
  /** Every fødselsnummer that stands in the text: none may reach the public. */
  readonly foedselsnumre: readonly string[];
  readonly arkiveres: boolean;
  readonly aarsakIkkeArkiv?: string;
  /** The true text of the main document, in reading order. */
  readonly tekst: string;
};

export type Fasit = Svar & { readonly sha256: string; readonly sider: number };

export type Plan = {
  readonly nr: number;
  readonly svar: Svar;
  /** Where it is delivered, which is not always where it belongs. */
  readonly kommune: DemoKommune;
  readonly avsender: Part;
  readonly mottakerEpost: string;
  readonly emne: string;
  readonly brev: readonly Element[];
  /** Pages behind the letter, one list for each enclosure. */
  readonly bilag: readonly (readonly Element[])[];
  /** Short covering text of a mail whose letter is attached; null when the mail is the letter. */
  readonly foelgetekst: readonly string[] | null;
  readonly stil: Stil;
  readonly skann: Skannvalg | null;
  /** ISO date and time the mail was sent or the page scanned, UTC. */
  readonly tid: string;
};
