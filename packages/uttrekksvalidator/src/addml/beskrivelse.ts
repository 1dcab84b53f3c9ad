/** A schema that arkivuttrekk.xml names for a file. */
export interface Skjemaoppfoering {
  readonly navn: string;
  /** `main`: what the file itself is checked by; others are imported, or for virksomhetsspesifikkeMetadata. */
  readonly hoved: boolean;
  readonly sjekksum: string | null;
  readonly algoritme: string | null;
}

/** A file that arkivuttrekk.xml describes. */
export interface Filoppfoering {
  readonly navn: string;
  readonly sjekksum: string | null;
  readonly algoritme: string | null;
  readonly skjemaer: readonly Skjemaoppfoering[];
  /** Number of elements it says the file holds, by element name. */
  readonly antall: ReadonlyMap<string, number>;
  readonly linje: number;
}

/** What arkivuttrekk.xml (ADDML) says of the uttrekk. null: not said. */
export interface Uttrekksbeskrivelse {
  readonly versjon: string | null;
  readonly arkivskapere: readonly string[];
  readonly system: string | null;
  readonly arkiv: string | null;
  readonly periode: { readonly start: string | null; readonly slutt: string | null };
  readonly inngaaendeSkarpt: boolean | null;
  readonly utgaaendeSkarpt: boolean | null;
  readonly skjermet: boolean | null;
  readonly kassert: boolean | null;
  readonly skalKasseres: boolean | null;
  readonly egneMetadata: boolean | null;
  readonly antallDokumentfiler: number | null;
  readonly filer: readonly Filoppfoering[];
  /** What is missing, and what is laid out in another way than readers by position expect. */
  readonly mangler: readonly string[];
  readonly oppsett: readonly string[];
}

export const TOM_BESKRIVELSE: Uttrekksbeskrivelse = {
  versjon: null,
  arkivskapere: [],
  system: null,
  arkiv: null,
  periode: { start: null, slutt: null },
  inngaaendeSkarpt: null,
  utgaaendeSkarpt: null,
  skjermet: null,
  kassert: null,
  skalKasseres: null,
  egneMetadata: null,
  antallDokumentfiler: null,
  filer: [],
  mangler: [],
  oppsett: [],
};

/** Both sides of the period are sharp: then archive and journals cover exactly the same. */
export function erSkarpt(beskrivelse: Uttrekksbeskrivelse): boolean {
  return beskrivelse.inngaaendeSkarpt === true && beskrivelse.utgaaendeSkarpt === true;
}
