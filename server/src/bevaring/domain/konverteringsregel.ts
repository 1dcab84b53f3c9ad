export type Arkivformat = 'PDF/A-1b' | 'PDF/A-2b';

/** What a municipality has decided about archive format (krav 2.7.9–2.7.12). Data with history. */
export interface Konverteringsregel {
  readonly arkivformat: Arkivformat;
  /** When a document is converted: as it is finished, or first when its journalpost is archived. */
  readonly konverterVed: 'ferdigstilt' | 'arkivert';
  /** A PDF that is not PDF/A: rebuilt from its pages, or accepted as it is. */
  readonly pdf: 'bygg-om' | 'behold';
  /** Formats (extensions) that are archive formats as they are, such as xml and wav. */
  readonly godtas: readonly string[];
}

export const STANDARDREGEL: Konverteringsregel = {
  arkivformat: 'PDF/A-2b',
  konverterVed: 'ferdigstilt',
  pdf: 'bygg-om',
  godtas: [],
};

const FELT = ['arkivformat', 'konverterVed', 'pdf', 'godtas'] as const satisfies readonly (keyof Konverteringsregel)[];

export interface Regelendring {
  readonly felt: keyof Konverteringsregel;
  readonly fra: string;
  readonly til: string;
}

/** What differs, field by field. */
export function finnRegelendringer(foer: Konverteringsregel, etter: Konverteringsregel): Regelendring[] {
  return FELT.map((felt) => ({ felt, fra: String(foer[felt]), til: String(etter[felt]) })).filter(
    (e) => e.fra !== e.til,
  );
}

interface Fil {
  readonly variantformat: string;
  readonly versjonsnummer: number;
  readonly format: string;
  readonly sjekksum: string;
}

export interface Postgrunnlag {
  readonly journalstatus: string;
  readonly dokumenter: readonly {
    readonly id: string;
    readonly dokumentstatus: string;
    readonly objekter: readonly Fil[];
  }[];
}

/** A document that lacks its archive format, and the file to make it from. */
export interface Kandidat {
  readonly dokument: string;
  readonly fra: Fil;
}

/** The documents of a journalpost that are to be converted now: finished (or archived, by the rule), with a production file and no archive format. */
export function finnKandidater(regel: Konverteringsregel, post: Postgrunnlag): Kandidat[] {
  if (post.journalstatus === 'U') return [];
  if (regel.konverterVed === 'arkivert' && post.journalstatus !== 'A') return [];
  return post.dokumenter.flatMap(({ id, dokumentstatus, objekter }) => {
    const versjon = Math.max(0, ...objekter.map((o) => o.versjonsnummer));
    const nyeste = objekter.filter((o) => o.versjonsnummer === versjon);
    const fra = nyeste.find((o) => o.variantformat === 'P');
    const ferdig = dokumentstatus === 'F' && fra !== undefined && !nyeste.some((o) => o.variantformat === 'A');
    return ferdig ? [{ dokument: id, fra }] : [];
  });
}

/** Name in full and PRONOM id of what stands as archive format (noark.md 2.4–2.5). */
export const FORMATDETALJER: Readonly<Record<Arkivformat, { formatDetaljer: string; pronom: string }>> = {
  'PDF/A-1b': { formatDetaljer: 'PDF/A-1b', pronom: 'fmt/354' },
  'PDF/A-2b': { formatDetaljer: 'PDF/A-2b', pronom: 'fmt/477' },
};
