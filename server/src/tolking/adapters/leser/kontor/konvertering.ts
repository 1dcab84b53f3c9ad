import type { Arkivformat, Lesefeilkode, Leseformat } from '../../../ports/dokumentleser.ts';

export type Kontorformat = 'docx' | 'odt' | 'doc' | 'rtf' | 'xlsx' | 'ods' | 'pptx';
const FORMATER = new Set<string>(['docx', 'odt', 'doc', 'rtf', 'xlsx', 'ods', 'pptx']);

export const erKontorformat = (f: Leseformat): f is Kontorformat => FORMATER.has(f);

/** Thrown with the port's code when an Office document does not become a PDF. */
export class Kontorfeil extends Error {
  readonly kode: Lesefeilkode;
  constructor(kode: Lesefeilkode) {
    super(kode);
    this.kode = kode;
  }
}

export interface Konvertering {
  fil: string;
  format: Kontorformat;
  pdf: string;
  arkivformat: Arkivformat;
  signal: AbortSignal | undefined;
}
