/** Formats the reader takes; decided from content by mottak, never from the file name. */
export type Leseformat =
  | 'pdf'
  | 'tiff'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'heic'
  | 'docx'
  | 'odt'
  | 'doc'
  | 'rtf'
  | 'xlsx'
  | 'ods'
  | 'pptx'
  | 'txt'
  | 'html'
  | 'eml'
  | 'epost-body';

/** One word on a page. Box in fractions 0..1 of the page AS SHOWN (after orientation and deskew); konfidens 0..1. */
export type Ord = { tekst: string; x: number; y: number; b: number; h: number; konfidens: number };

/** Why a page has less text than it could have had. `blank-side` is no fault: the page is empty. */
export type Sideadvarsel =
  | 'tolking.side-tidsgrense'
  | 'tolking.side-minne'
  | 'tolking.side-krasj'
  | 'tolking.side-uleselig'
  | 'tolking.side-for-stort-bilde'
  | 'tolking.lav-konfidens'
  | 'tolking.blank-side';

/** What a separator sheet says. `arkivskaper` and `saksnummer` are null for a mark that only divides. */
export interface Skilleark {
  kilde: 'qr' | 'code128' | 'patch-t';
  arkivskaper: string | null;
  saksnummer: string | null;
}

/** A page to take out, and the clockwise turn it gets beyond what the file says. */
export interface Uttrekksside {
  /** 1-based. */
  side: number;
  sving: 0 | 90 | 180 | 270;
}

export interface Uttrekksoppdrag {
  fil: string;
  format: Extract<Leseformat, 'pdf' | 'tiff'>;
  sider: readonly Uttrekksside[];
  /** Path of the PDF to be written. */
  utfil: string;
  signal?: AbortSignal;
}

/** One page as the viewer shows it. */
export interface LestSide {
  /** 1-based. */
  nr: number;
  /** Pixels of `bilde`. */
  bredde: number;
  /** Pixels of `bilde`. */
  hoeyde: number;
  /** Path of the WebP page image for the viewer, about 150 dpi; empty when the page could not be drawn. */
  bilde: string;
  /** Path of a WebP about 200 px wide; empty when the page could not be drawn. */
  miniatyr: string;
  kilde: 'tekstlag' | 'ocr' | 'ingen';
  /** Mean word confidence weighted by length, 0..1; 1 for a text layer. */
  konfidens: number;
  /** Clockwise turn that was needed to make the page upright, beyond what the file itself says. */
  rotasjon: 0 | 90 | 180 | 270;
  /** Degrees the lines leaned clockwise before they were straightened; 0 when left alone. */
  skjevhet: number;
  tekst: string;
  ord: Ord[];
  advarsel?: Sideadvarsel;
  skilleark?: Skilleark;
}

/** Closed list of reasons why a whole document could not be read. */
export type Lesefeilkode =
  | 'tolking.kryptert'
  | 'tolking.korrupt'
  | 'tolking.tidsgrense'
  | 'tolking.minne'
  | 'tolking.for-stort-bilde'
  | 'tolking.tomt'
  | 'tolking.ukjent-format'
  | 'tolking.krasj'
  | 'tolking.konvertering'
  | 'tolking.avbrutt';

export type Arkivformat = 'PDF/A-1b' | 'PDF/A-2b';

/** What a PDF says of itself and whether it is so. */
export interface Pdfabevis {
  /** The archive format it is proved to be; undefined when it claims none, breaks the rules or is too large to be proved. */
  readonly format: Arkivformat | undefined;
  /** It claims to be PDF/A and breaks the rules. */
  readonly falskMerke: boolean;
}

/** Why there is no archive copy beside the original. */
export type AarsakUtenArkivfil =
  | 'tolking.original-beholdes'
  | 'tolking.arkivkopi-feilet'
  | 'tolking.arkivkopi-tidsgrense'
  | 'tolking.arkivkopi-ikke-gyldig'
  | 'tolking.tekst-avkortet';

/** Events come page by page in order, and end with exactly one `ferdig`, `feil` or, when the slice of time is used up, `pause`. */
export type Lesehendelse =
  | { type: 'side'; side: LestSide }
  | {
      type: 'ferdig';
      sider: number;
      /** Path of the PDF/A; the input path itself when the input already is PDF/A. */
      arkivfil: string | null;
      arkivformat: Arkivformat | null;
      aarsakUtenArkivfil?: AarsakUtenArkivfil;
      /** What did the reading, e.g. `tesseract 5.3.0 native`, `tesseract.js 7.0.0`, `tekstlag`. */
      motor: string;
    }
  | { type: 'feil'; kode: Lesefeilkode; side?: number }
  /** The rest is read by asking again with the same `utmappe`. */
  | { type: 'pause'; lest: number };

/** What to read and where to put what is made. */
export interface Leseoppdrag {
  fil: string;
  format: Leseformat;
  /** Existing or new folder, owned by the caller; page images and `arkiv.pdf` are written here, and after a pause or a crash what is needed to go on. */
  utmappe: string;
  tidsgrensePerSideMs: number;
  /** The archive format the municipality asks for; the reader's own choice when left out. */
  arkivformat?: Arkivformat;
  /** `les` (default): for the viewer, with an archive copy of scans, texts and Office files. `konverter`: an archive copy of whatever it is. */
  hensikt?: 'les' | 'konverter';
  /** The pages before this one are kept by the caller from an earlier asking; they are not told again if the folder remembers them too. */
  fraSide?: number;
  /** Reading pauses between two pages when it has lasted this long, so that other documents get their turn. Without it, all at once. */
  skiveMs?: number;
  signal?: AbortSignal;
}

/**
 * Reads documents in processes of their own: a hang, a crash or a memory bomb in a document costs that page, not the program.
 */
export interface Dokumentleser {
  /** Never throws for what is in the document; a consumer that stops early frees the process. */
  les(oppdrag: Leseoppdrag): AsyncIterable<Lesehendelse>;
  /** Holds a PDF against what it claims to be. Never throws for what is in it. */
  bevis(fil: string, signal?: AbortSignal): Promise<Pdfabevis>;
  /** Writes some pages of a document as a PDF of its own; what is on them is carried over as it is. Throws when it cannot be done. */
  trekkUt(oppdrag: Uttrekksoppdrag): Promise<void>;
  /** Ends all child processes; running readings end with `tolking.avbrutt`. */
  stopp(): Promise<void>;
}
