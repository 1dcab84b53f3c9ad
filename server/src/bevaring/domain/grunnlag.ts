/** How the municipality is set up, as the parts of the program that own it say. */
export interface Grunnlag {
  readonly kommune: string;
  readonly orgnr: string;
  readonly maalform: 'nb' | 'nn';
  readonly versjon: string;
  readonly enheter: readonly { readonly kode: string; readonly navn: string }[];
  readonly arkivmaal: 'kjerne' | 'pakke';
  readonly fristDager: number;
  readonly publiseringsforsinkelseDager: number;
  readonly innstillingsendringer: number;
  readonly kanaler: readonly { readonly kanal: string }[];
  readonly arkivdeler: readonly { readonly tittel: string; readonly saker: number; readonly journalposter: number }[];
  readonly klasser: number;
  readonly bestemmelser: readonly {
    readonly navn: string;
    readonly vedtak: 'B' | 'K' | 'G';
    readonly bevaringstid: number;
    readonly hjemmel: string | null;
  }[];
  readonly tilgangskoder: readonly { readonly kode: string; readonly tittel: string; readonly hjemmel: string }[];
  readonly roller: readonly { readonly rolle: string; readonly personer: number }[];
  readonly arkivformat: string;
  readonly godtas: readonly string[];
}

/** What can be counted for a report; null: the program has no source for it. */
export interface Kontrolltall {
  /** From the sporingslogg in the period, by handling: how often done, and how often refused. */
  readonly handlinger: ReadonlyMap<string, { readonly utfoert: number; readonly avvist: number }>;
  /** As they stand now: the archive's work lists. */
  readonly lister: ReadonlyMap<string, number>;
  readonly journalfoert: { readonly alle: number; readonly innenFrist: number };
  readonly karantene: number;
  readonly filkontroll: { readonly tid: Date; readonly filer: number; readonly avvik: number } | null;
  readonly ukonverterte: number;
  readonly kassert: { readonly ganger: number; readonly dokumenter: number };
  readonly uttrekk: number;
}
