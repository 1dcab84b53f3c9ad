import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

/** A table to be written to a file: headings, and rows with a cell for each. Dates ÅÅÅÅ-MM-DD. */
export interface Tabell {
  readonly tittel: string;
  readonly kolonner: readonly string[];
  readonly rader: readonly (readonly Celle[])[];
}
export type Celle = string | number | null;

/**
 * As CSV that Norwegian Excel opens with a double click: semicolons, a byte-order mark, CRLF. What somebody outside wrote in a title may
 * begin like a formula; such a cell gets an apostrophe first, so that no spreadsheet runs it.
 */
export function skrivCsv({ kolonner, rader }: Tabell): Buffer {
  const tekst = stringify(
    [kolonner, ...rader].map((rad) => [...rad]),
    {
      delimiter: ';',
      record_delimiter: 'windows',
      bom: true,
      escape_formulas: true,
    },
  );
  return Buffer.from(tekst, 'utf8');
}

const BREDEST = 60;
const SMALEST = 10;
/** Excel refuses a name of a sheet that is longer, or has any of these signs. */
const ARKNAVN = 31;

/** As XLSX. Text is written as text, which is never a formula; the heading stands still when one scrolls. */
export async function skrivXlsx({ tittel, kolonner, rader }: Tabell): Promise<Buffer> {
  const ark: SheetData = [
    kolonner.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rader.map((rad) => rad.map((celle) => somCelle(celle))),
  ];
  const bredde = kolonner.map((navn, i) => {
    const lengst = rader.reduce((mest, rad) => Math.max(mest, String(rad[i] ?? '').length), navn.length);
    return { width: Math.min(BREDEST, Math.max(SMALEST, lengst + 2)) };
  });
  const sheet = tittel.replace(/[\\/?*[\]:]/g, ' ').slice(0, ARKNAVN);
  return writeExcelFile(ark, { columns: bredde, sheet, stickyRowsCount: 1 }).toBuffer();
}

function somCelle(celle: Celle) {
  if (celle === null) return null;
  return typeof celle === 'number' ? { value: celle, type: Number } : { value: celle, type: String };
}
