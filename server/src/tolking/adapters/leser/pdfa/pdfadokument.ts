import fs from 'node:fs';
import PDFDocument from 'pdfkit';
import type { Arkivformat } from '../../../ports/dokumentleser.ts';

/** A PDF/A being written to disk as it grows. */
export interface PdfaDokument {
  readonly dok: PDFKit.PDFDocument;
  /** Writes the trailer and syncs the file. */
  avslutt(): Promise<void>;
  /** Closes without finishing; the file is not usable. */
  avbryt(): void;
}

/**
 * Starts a PDF/A. Every chunk is written synchronously when pdfkit makes it, so a document of a thousand pages never
 * gathers in memory; that blocks, which is fine in a child process.
 */
export function startPdfa(fil: string, format: Arkivformat, tittel: string): PdfaDokument {
  const fd = fs.openSync(fil, 'w');
  const dok = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    lang: 'nb-NO',
    displayTitle: true,
    subset: format,
    // 1b is a profile of PDF 1.4 and 2b of 1.7; pdfkit does not see to that by itself.
    pdfVersion: format === 'PDF/A-1b' ? '1.4' : '1.7',
    // Layouts of millions of different words would otherwise be kept for the life of the document.
    fontLayoutCache: false,
    info: { Title: tittel, Producer: 'Dokumentsenter', Creator: 'Dokumentsenter' },
  } as PDFKit.PDFDocumentOptions);
  dok.on('data', (bit: Uint8Array) => fs.writeSync(fd, bit));
  const ferdig = new Promise<void>((loes, avvis) => {
    dok.on('end', loes);
    dok.on('error', avvis);
  });
  return {
    dok,
    async avslutt() {
      dok.end();
      await ferdig;
      fs.fsyncSync(fd);
      fs.closeSync(fd);
    },
    avbryt: () => fs.closeSync(fd),
  };
}
