import type { Readable } from 'node:stream';

/** What a PDF/A checker says of one file. */
export interface Pdfadom {
  readonly gyldig: boolean;
  /** The rules that are broken, in words; empty when valid. */
  readonly avvik: readonly string[];
}

/**
 * The seam for a real PDF/A check, given by whoever runs the validator. Without it only the file's own claim is reported (DS.09). The checker
 * reads the file through `les`, which may be called several times.
 */
export type Pdfakontroll = (les: () => Readable, paastand: string) => Promise<Pdfadom>;
