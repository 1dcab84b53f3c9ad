import { CsvError, parse } from 'csv-parse/sync';
import { avvis, ok, type Result } from '../../../kernel/index.ts';
import type { Csvtabell } from '../../ports/journalimport.ts';

const SKILLETEGN = [';', ',', '\t'] as const;

/** A CSV file as a table. UTF-8 when the bytes are that, otherwise Windows-1252; separated by what the heading has most of. */
export function lesCsv(bytes: Uint8Array): Result<Csvtabell> {
  const { tekst, tegnsett } = somTekst(bytes);
  const hode = tekst.slice(0, tekst.search(/\r|\n|$/));
  const antall = (tegn: string) => hode.split(tegn).length;
  const skilletegn = SKILLETEGN.toSorted((a, b) => antall(b) - antall(a))[0] ?? ';';
  try {
    const lest = parse(tekst, {
      bom: true,
      delimiter: skilletegn,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [foerste, ...rader] = lest;
    const kolonner = (foerste?.record ?? []).map((navn, i) => (navn === '' ? `Kolonne ${i + 1}` : navn));
    if (kolonner.length < 2 || new Set(kolonner).size !== kolonner.length)
      return avvis('bevaring.journalfil-uleselig', { linje: 1 });
    return ok({
      tegnsett,
      skilletegn,
      kolonner,
      rader: rader.map(({ record, info }) => ({
        linje: info.lines,
        celler: Object.fromEntries(kolonner.map((navn, i) => [navn, record[i] ?? ''])),
      })),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return avvis('bevaring.journalfil-uleselig', { linje: Number(error.lines ?? 0) });
  }
}

function somTekst(bytes: Uint8Array): Pick<Csvtabell, 'tegnsett'> & { readonly tekst: string } {
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), tegnsett: 'UTF-8' };
  } catch {
    return { tekst: new TextDecoder('windows-1252').decode(bytes), tegnsett: 'Windows-1252' };
  }
}
