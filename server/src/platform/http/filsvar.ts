import { Readable } from 'node:stream';
import { skrivCsv, skrivXlsx, type Tabell } from '../tabell/tabellfil.ts';
import type { Filsvar } from './route.ts';

const MIME = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** A table as a file to download. */
export async function tabellsvar(tabell: Tabell, navn: string, format: 'csv' | 'xlsx'): Promise<Filsvar> {
  return filsvar(format === 'csv' ? skrivCsv(tabell) : await skrivXlsx(tabell), navn, format);
}

/** A whole file to download, named without its ending. */
export function filsvar(innhold: Buffer, navn: string, format: keyof typeof MIME): Filsvar {
  return {
    stroem: Readable.from([innhold]),
    mime: MIME[format],
    filnavn: `${navn}.${format}`,
    stoerrelse: innhold.length,
    disposisjon: 'attachment',
  };
}
