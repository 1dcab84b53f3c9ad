import type { Readable } from 'node:stream';

/** What a PDF/A checker says of one file. */
export interface Pdfadom {
  /** null: could not be judged, for the reasons in `avvik`. */
  readonly gyldig: boolean | null;
  /** The rules that are broken, in words; empty when valid. */
  readonly avvik: readonly string[];
}

/**
 * The seam for a real PDF/A check, given by whoever runs the validator. Without it only the file's own claim is reported (DS.09). The checker
 * reads the file (of `stoerrelse` bytes) through `les`, and answers for the level it claims, such as `1b`.
 */
export type Pdfakontroll = (les: () => Readable, paastand: string, stoerrelse: number) => Promise<Pdfadom>;
