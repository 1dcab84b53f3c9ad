import { createHash } from 'node:crypto';
import type { Pakkefil } from '../pakke/pakke.ts';
import { finnType, type Innholdstype } from './innhold.ts';

/** What one reading of a document file tells. */
export interface Lestdokument {
  readonly sha256: string;
  readonly stoerrelse: number;
  readonly type: Innholdstype;
  /** What a PDF claims to be, such as `1b`; empty when it claims nothing. */
  readonly pdfa: string;
  /** A PDF without its closing mark. */
  readonly kuttet: boolean;
}

const START = 4096;
const HALE = 2048;
const DEL = /pdfaid:part(?:\s*=\s*["']|>)\s*(\d)/;
const NIVAA = /pdfaid:conformance(?:\s*=\s*["']|>)\s*([A-Za-z])/;

/** Reads a file once, with the same memory however large: checksum, size, type, and the claim to be PDF/A. */
export async function lesDokument(fil: Pakkefil): Promise<Lestdokument> {
  const hash = createHash('sha256');
  let start = Buffer.alloc(0);
  let hale = Buffer.alloc(0);
  let stoerrelse = 0;
  let type: Innholdstype | null = null;
  let del = '';
  let nivaa = '';
  for await (const bit of fil.les() as AsyncIterable<Buffer>) {
    hash.update(bit);
    stoerrelse += bit.length;
    if (start.length < START) start = Buffer.concat([start, bit.subarray(0, START - start.length)]);
    if (start.length >= START || type !== null) type ??= finnType(start);
    // The claim may lie across two pieces: the end of the last is held beside the beginning of this.
    const soek = del === '' || nivaa === '' ? [Buffer.concat([hale, bit.subarray(0, HALE)]), bit] : [];
    for (const sted of soek) {
      const fra = sted.indexOf('pdfaid:');
      if (fra === -1) continue;
      const tegn = sted.toString('latin1', fra, fra + 2 * HALE);
      if (del === '') del = DEL.exec(tegn)?.[1] ?? '';
      if (nivaa === '') nivaa = NIVAA.exec(tegn)?.[1]?.toLowerCase() ?? '';
    }
    hale = bit.length >= HALE ? Buffer.from(bit.subarray(-HALE)) : Buffer.concat([hale, bit]).subarray(-HALE);
  }
  type ??= finnType(start);
  return {
    sha256: hash.digest('hex'),
    stoerrelse,
    type,
    pdfa: type === 'pdf' && del !== '' ? `${del}${nivaa}` : '',
    kuttet: type === 'pdf' && !hale.includes('%%EOF'),
  };
}
