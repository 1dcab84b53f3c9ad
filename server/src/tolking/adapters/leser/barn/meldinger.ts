import type {
  Arkivformat,
  Lesefeilkode,
  Leseformat,
  LestSide,
  Pdfabevis,
  Sideadvarsel,
  Uttrekksoppdrag,
} from '../../../ports/dokumentleser.ts';

/** Which OCR program to use: found on the machine, or the one from npm. */
export type Motorvalg = { slag: 'native'; versjon: string } | { slag: 'npm' };

/** Opens a document in the child; the one before is closed. */
export interface Aapne {
  type: 'aapne';
  fil: string;
  format: Leseformat;
  utmappe: string;
  arbeidsmappe: string;
  arkivformat: Arkivformat;
  /** Only an archive copy is wanted: pages with real text get no pictures for the viewer. */
  bareArkiv: boolean;
  motor: Motorvalg;
  tidsgrenseMs: number;
}

export interface Aapnet {
  sider: number;
  motor: string;
  /** PDF/A made from text, or a PDF that is proved to be PDF/A already. */
  ferdigArkiv?: { fil: string; format: Arkivformat };
  /** The text was longer than is laid out. */
  avkortet: boolean;
  /** The PDF says it is PDF/A and breaks its rules. */
  ugyldigArkiv: boolean;
}

export interface Lestside {
  side: LestSide;
  skannet: boolean;
}

export interface Arkiver {
  type: 'arkiver';
  fil: string;
  format: Arkivformat;
  tittel: string;
}

/** Parent → child. One at a time; the child answers each with `svar` or `feil`. */
export type Oppdrag =
  | Aapne
  | { type: 'side'; nr: number }
  | Arkiver
  | { type: 'lukk' }
  | { type: 'bevis'; fil: string }
  | ({ type: 'trekkUt' } & Omit<Uttrekksoppdrag, 'signal'>);

/** Child → parent. `puls` and `forelopig` may come any number of times before the answer. */
export type Melding =
  | { type: 'svar'; verdi: Aapnet | Pdfabevis | Lestside | { minne: number } }
  | { type: 'feil'; kode: Lesefeilkode | Sideadvarsel; tekst: string }
  | { type: 'puls' }
  | { type: 'forelopig'; side: LestSide };
