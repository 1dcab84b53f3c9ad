import { PDFRawStream } from '@cantoo/pdf-lib';
import type { Pdf } from './pdf.ts';

/** The files inside a file. Part 2 demands that each is itself PDF/A-1 or -2 (6.8). */
export function vedlagteFiler(pdf: Pdf): { nr: string; bytes: Uint8Array | undefined }[] {
  return pdf.ordboeker.flatMap(({ nr, d }) => {
    const ef = pdf.ordbok(d, 'EF');
    const stroem = ef === undefined ? undefined : (pdf.slaaOpp(ef, 'F') ?? pdf.slaaOpp(ef, 'UF'));
    return stroem instanceof PDFRawStream ? [{ nr, bytes: pdf.dekod(stroem) }] : [];
  });
}
