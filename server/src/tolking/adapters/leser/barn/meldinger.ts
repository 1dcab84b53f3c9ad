import type { Arkivformat, Lesefeilkode, Leseformat, LestSide, Sideadvarsel } from '../../../ports/dokumentleser.ts';

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
  motor: Motorvalg;
  tidsgrenseMs: number;
  /** `fil` is a PDF we made ourselves from an Office document: it becomes the archive copy when it passes our check. */
  egenPdf: boolean;
}

export interface Aapnet {
  sider: number;
  motor: string;
  /** PDF/A made from text, or a PDF that already says it is PDF/A. */
  ferdigArkiv?: { fil: string; format: Arkivformat };
  /** The text was longer than is laid out. */
  avkortet: boolean;
  /** Our own PDF did not pass the check of PDF/A. */
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
export type Oppdrag = Aapne | { type: 'side'; nr: number } | Arkiver | { type: 'lukk' };

/** Child → parent. `puls` and `forelopig` may come any number of times before the answer. */
export type Melding =
  | { type: 'svar'; verdi: Aapnet | Lestside | { minne: number } }
  | { type: 'feil'; kode: Lesefeilkode | Sideadvarsel; tekst: string }
  | { type: 'puls' }
  | { type: 'forelopig'; side: LestSide };
