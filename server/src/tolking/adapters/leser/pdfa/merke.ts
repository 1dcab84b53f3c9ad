import fs from 'node:fs';
import type { Arkivformat } from '../../../ports/dokumentleser.ts';

const BLOKK = 1 << 20;
const OVERLAPP = 512;

/**
 * The PDF/A level a PDF says it has in its XMP metadata, as far as it is one of those we keep as archive copies
 * (level a and u include b). Reads the file in blocks. A claim, not a proof.
 */
export function finnPdfaMerke(fil: string): Arkivformat | undefined {
  const fd = fs.openSync(fil, 'r');
  try {
    const blokk = Buffer.alloc(BLOKK + OVERLAPP);
    let posisjon = 0;
    for (;;) {
      const lest = fs.readSync(fd, blokk, 0, BLOKK + OVERLAPP, posisjon);
      if (lest <= 0) return undefined;
      const tekst = blokk.toString('latin1', 0, lest);
      const del = /pdfaid:part(?:>|=["'])\s*([1-4])/.exec(tekst)?.[1];
      if (del !== undefined) return del === '1' ? 'PDF/A-1b' : del === '2' ? 'PDF/A-2b' : undefined;
      if (lest < BLOKK + OVERLAPP) return undefined;
      posisjon += BLOKK;
    }
  } finally {
    fs.closeSync(fd);
  }
}
