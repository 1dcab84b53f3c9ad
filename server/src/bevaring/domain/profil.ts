/**
 * How a municipality wants its packages: receivers differ on these (noark.md 0.5, 2.5), and each is a switch with the most widely
 * accepted value as default.
 */
export interface Eksportprofil {
  /** Which archive formats are let through. `pdfa-1b`: only PDF/A-1b; `pdfa`: any PDF/A; `alle`: whatever has been accepted as archive format. */
  readonly arkivformat: 'pdfa-1b' | 'pdfa' | 'alle';
  /** What the element `format` says: the lower-case file extension, or the PRONOM id (M701). */
  readonly formatfelt: 'endelse' | 'pronom';
  /** Local time without offset, or with it. */
  readonly tidsform: 'lokal' | 'sone';
  readonly dokumentmappe: 'dokumenter' | 'DOKUMENTER' | 'dokument' | 'DOKUMENT';
  /** Document files named by systemID, or by case and document number. */
  readonly filnavn: 'systemid' | 'saksnummer';
  readonly addmlfil: 'arkivuttrekk.xml' | 'addml.xml';
  readonly addmlversjon: '8.2' | '8.3';
  /** Whether variants with redacted content (O) go along. */
  readonly medSladdet: boolean;
  /** Whether a DIAS SIP is packed (tar with METS, and a submission description beside it). */
  readonly dias: boolean;
}

/** A profile that is or was in force, who set it and when. */
export interface Profilversjon {
  readonly profil: Eksportprofil;
  readonly gyldigFra: Date;
  readonly sattAv: string;
}

export const STANDARDPROFIL: Eksportprofil = {
  arkivformat: 'pdfa',
  formatfelt: 'endelse',
  tidsform: 'lokal',
  dokumentmappe: 'dokumenter',
  filnavn: 'systemid',
  addmlfil: 'arkivuttrekk.xml',
  addmlversjon: '8.2',
  medSladdet: false,
  dias: true,
};
