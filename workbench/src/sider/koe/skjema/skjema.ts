import type { FORSLAGSFELT } from '@dokumentsenter/contract';

export type Forslagsfelt = (typeof FORSLAGSFELT)[number];

/** The fields a person fills in, in the order an archivist thinks. */
export const SKJEMAFELT = [
  'saksmappe',
  'tittel',
  'avsender',
  'dokumentetsDato',
  'journalposttype',
  'administrativEnhet',
  'saksbehandler',
  'klasse',
  'tilgangskode',
  'vedlegg',
] as const satisfies readonly Forslagsfelt[];
export type Skjemafelt = (typeof SKJEMAFELT)[number];

export type Parttype = 'person' | 'organisasjon' | 'ukjent';
export interface Part {
  readonly navn: string;
  readonly type: Parttype;
  readonly orgnr: string;
  readonly fnr: string;
  readonly adresse: string;
  readonly epost: string;
  readonly skjermet: boolean;
}

export interface NySak {
  readonly tittel: string;
  readonly gnrbnr: string;
}
export type Sakvalg =
  | { readonly slag: 'finnes'; readonly id: string; readonly saksnummer: string; readonly tittel: string }
  | { readonly slag: 'ny'; readonly ny: NySak };

export interface Dokumentvalg {
  readonly id: string;
  readonly tittel: string;
  readonly hoveddokument: boolean;
}

export type Journalposttype = 'I' | 'U' | 'N' | 'X' | 'S';

/** What the fields hold. An empty string is an empty field; it becomes null on its way out. */
export interface Skjemaverdier {
  readonly saksmappe: Sakvalg | null;
  readonly tittel: string;
  readonly offentligTittel: string;
  readonly avsender: Part;
  readonly dokumentetsDato: string | null;
  readonly journalposttype: Journalposttype;
  readonly administrativEnhet: string;
  readonly saksbehandler: string;
  readonly klasse: string;
  readonly tilgangskode: string;
  readonly hjemmel: string;
  readonly vedlegg: readonly Dokumentvalg[];
}

export interface Skjema {
  readonly verdier: Skjemaverdier;
  /** The values as they were proposed, to tell a correction from an acceptance. */
  readonly foreslaatt: Skjemaverdier;
  /** Fields that a person has changed or said yes to. */
  readonly sett: ReadonlySet<Skjemafelt>;
}

export const TOM_PART: Part = {
  navn: '',
  type: 'ukjent',
  orgnr: '',
  fnr: '',
  adresse: '',
  epost: '',
  skjermet: false,
};

/** Changes one or more values of a field; the field counts as seen. */
export function endre(skjema: Skjema, felt: Skjemafelt, nye: Partial<Skjemaverdier>): Skjema {
  return { ...skjema, verdier: { ...skjema.verdier, ...nye }, sett: new Set([...skjema.sett, felt]) };
}

/** A new title. The main document follows as long as it is named as the letter. */
export function endreTittel(skjema: Skjema, tittel: string): Skjema {
  const { tittel: foer, vedlegg } = skjema.verdier;
  const fulgt = vedlegg.map((del) => (del.hoveddokument && del.tittel === foer ? { ...del, tittel } : del));
  return endre(skjema, 'tittel', { tittel, vedlegg: fulgt });
}

/** A person says that the value is right as it stands. */
export function bekreft(skjema: Skjema, felt: Skjemafelt): Skjema {
  return { ...skjema, sett: new Set([...skjema.sett, felt]) };
}
