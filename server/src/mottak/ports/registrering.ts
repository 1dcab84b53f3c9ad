/** A party as the archivist confirmed it. `fnr` is only ever stored in the archive's protected field. */
export interface Registreringspart {
  readonly navn: string;
  readonly type: 'person' | 'organisasjon' | 'ukjent';
  readonly orgnr: string | null;
  readonly fnr: string | null;
  readonly adresse: string | null;
  readonly epost: string | null;
  readonly skjermet: boolean;
}

export interface Registreringssak {
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly klasse: string;
  readonly gnrbnr: string | null;
  readonly administrativEnhet: string;
  readonly saksansvarlig: string | null;
  readonly tilgangskode: string | null;
}

export interface Registreringsobjekt {
  readonly variantformat: 'P' | 'A';
  readonly format: string;
  readonly filnavn: string;
  readonly mime: string;
  readonly stoerrelse: number;
  readonly sjekksum: string;
}

export interface Registreringsdokument {
  readonly tittel: string;
  readonly tilknyttetRegistreringSom: 'H' | 'V';
  readonly objekter: readonly Registreringsobjekt[];
  readonly utenArkivformat: string | null;
}

/** Everything an archive needs to register one forsendelse, whichever archive it is. */
export interface Journalfoering {
  readonly forsendelse: string;
  readonly sak: { readonly saksmappe: string } | { readonly ny: Registreringssak };
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly journalposttype: 'I' | 'U' | 'N' | 'X' | 'S';
  readonly dokumentetsDato: string | null;
  readonly mottattDato: Date;
  /** The last day to answer when the letter has one of its own, ÅÅÅÅ-MM-DD; null: the municipality's rule. */
  readonly svarfrist: string | null;
  readonly part: Registreringspart;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly dokumenter: readonly Registreringsdokument[];
}
