import fs from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';

const UTEN_DATO = '0000-00-00T00:00:00Z';

/**
 * LibreOffice as wasm has no clock when it writes the XMP metadata, and says the year 0: no valid date, and not what the document
 * information says (ISO 19005-1 6.7.3). The same number of characters is written in its place, so that nothing in the file moves.
 */
export async function rettDato(pdf: string): Promise<void> {
  const bytes = await fs.readFile(pdf);
  const steder: number[] = [];
  for (let fra = bytes.indexOf(UTEN_DATO); fra !== -1; fra = bytes.indexOf(UTEN_DATO, fra + 1)) steder.push(fra);
  if (steder.length === 0) return;
  const dok = await PDFDocument.load(bytes, { updateMetadata: false });
  const dato = (dok.getCreationDate() ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z');
  for (const sted of steder) bytes.write(dato, sted, 'latin1');
  await fs.writeFile(pdf, bytes);
}
