import type { Forslag } from './forslag.ts';

export interface Grunnlagsord {
  readonly tekst: string;
  readonly x: number;
  readonly y: number;
  readonly b: number;
  readonly h: number;
  readonly konfidens: number;
}

export interface Grunnlagsside {
  readonly dokument: string;
  readonly nr: number;
  readonly tekst: string;
  readonly ord: readonly Grunnlagsord[];
}

export interface Grunnlagsdokument {
  readonly dokument: string;
  readonly rolle: 'hoveddokument' | 'vedlegg' | 'innebygd';
  readonly filnavn: string;
  readonly format: string;
}

/** The head of the mail that it came with. */
export interface Grunnlagsepost {
  readonly fra: { readonly navn: string; readonly adresse: string } | null;
  readonly emne: string;
  /** ISO 8601 in UTC. */
  readonly dato: string | null;
}

/** What the channel it came by says of it (SvarInn): the sender's word, which is a hint and no more. */
export interface Grunnlagskanal {
  /** Our own case number, full (`2026/14`), as the sender knows it. */
  readonly saksnummer: string | null;
  readonly taushetsbelagt: boolean;
  /** 4: to be read only by who has signed in at the highest level. */
  readonly sikkerhetsnivaa: 3 | 4 | null;
}

export interface Kjentsak {
  readonly id: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly klasse: string;
  readonly gnrbnr: string | null;
  readonly parter: readonly string[];
  readonly enhet: string;
  readonly saksansvarlig: string | null;
  readonly tilgangskode: string | null;
}

/** What the municipality knows when the proposals are made. */
export interface Kjent {
  readonly kommune: { readonly orgnr: string; readonly navn: string; readonly kommunenummer: string };
  readonly andreKommuner: readonly { readonly orgnr: string; readonly navn: string; readonly kommunenummer: string }[];
  readonly enheter: readonly { readonly kode: string; readonly navn: string; readonly ansvar: readonly string[] }[];
  readonly brukere: readonly { readonly brukernavn: string; readonly navn: string; readonly enhet: string | null }[];
  readonly saker: readonly Kjentsak[];
  readonly tilgangskoder: readonly { readonly kode: string; readonly hjemmel: string; readonly hele: boolean }[];
  readonly klasser: readonly { readonly id: string; readonly tittel: string }[];
}

/** Checks that need a library, handed in so that the domain stays pure. */
export interface Kontroller {
  /** A valid national identity number, D-number, or synthetic number. */
  erFoedselsnummer(tekst: string): boolean;
}

export interface Grunnlag {
  /** Pages of all documents in order, hoveddokument first; long documents are cut by the caller. */
  readonly sider: readonly Grunnlagsside[];
  readonly dokumenter: readonly Grunnlagsdokument[];
  readonly epost: Grunnlagsepost | null;
  /** Absent or null: the channel says nothing. */
  readonly kanal?: Grunnlagskanal | null;
  /** Written and sent in our own form on the web: its own date is the day it came. */
  readonly sendtInn?: boolean;
  /** Ids of the cases that what it answers lies in, by Message-ID; absent: none. */
  readonly traad?: readonly string[];
  /** First reception, the latest date that the letter's own date can be. */
  readonly mottattTid: Date;
  readonly kjent: Kjent;
  readonly kontroller: Kontroller;
}

/** The seam where a learned model takes the rules' place: from what is read and known to proposals. */
export type Foreslaar = (grunnlag: Grunnlag) => {
  readonly forslag: readonly Forslag[];
  readonly maalform: 'nb' | 'nn' | 'ukjent';
};
