import { Readable } from 'node:stream';
import { avvis, ok, type Result } from '../../../kernel/index.ts';
import type { Filsvar } from '../../../platform/http/route.ts';
import { skrivCsv, skrivXlsx, type Tabell } from '../eksport/tabellfil.ts';

const MIME = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** Every row of a list that comes in pages. Refuses with `arkiv.liste-for-lang` beyond `mest`: then one narrows it. */
export async function alleSider<R>(
  mest: number,
  hent: (etter: string | undefined) => Promise<Result<{ rader: readonly R[]; neste: string | null }>>,
): Promise<Result<R[]>> {
  const alle: R[] = [];
  let etter: string | undefined;
  do {
    const side = await hent(etter);
    if (!side.ok) return side;
    alle.push(...side.verdi.rader);
    if (alle.length > mest) return avvis('arkiv.liste-for-lang', { mest });
    etter = side.verdi.neste ?? undefined;
  } while (etter !== undefined);
  return ok(alle);
}

/** A table as a file to download. */
export async function tabellsvar(tabell: Tabell, navn: string, format: 'csv' | 'xlsx'): Promise<Filsvar> {
  return filsvar(format === 'csv' ? skrivCsv(tabell) : await skrivXlsx(tabell), navn, format);
}

export function filsvar(innhold: Buffer, navn: string, format: keyof typeof MIME): Filsvar {
  return {
    stroem: Readable.from([innhold]),
    mime: MIME[format],
    filnavn: `${navn}.${format}`,
    stoerrelse: innhold.length,
    disposisjon: 'attachment',
  };
}
