import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Brevspor } from '../../../server/src/tolking/domain/gjenfinning/sakskandidater.ts';
import type { Sakspost } from '../../../server/src/tolking/domain/gjenfinning/saksregister.ts';

/** A row of a public journal of planning and building; what nobody wrote is null. */
export interface Planrad {
  readonly id: string;
  readonly dato: string;
  readonly retning: 'I' | 'U' | 'N' | 'A';
  readonly dokumenttype: string;
  readonly tittel: string;
  readonly sak: string;
  readonly sakstype: string;
  readonly sakstittel: string;
  readonly adresse: string | null;
  readonly gnrbnr: string | null;
  readonly avsender: string | null;
  readonly mottaker: string | null;
  readonly enhet: string | null;
  readonly filer: readonly string[];
}

/** A row of the journal of a whole municipality. `part` is null where the archivist hid the other party. */
export interface Kommunerad {
  readonly id: string;
  readonly dato: string;
  readonly retning: string;
  readonly tittel: string;
  readonly part: string | null;
  readonly sak: string;
  readonly gnrbnr: string | null;
}

/** A published act or regulation, with the ministry it came from. */
export interface Lovrad {
  readonly tittel: string;
  readonly departement: readonly string[];
  readonly dato: string;
  readonly tekst: string;
}

const MS_PER_DAG = 86_400_000;
export const dag = (dato: string): number => Math.round(Date.parse(dato) / MS_PER_DAG);

/** The rows that have a date, oldest first: the others can be neither tested nor history. */
export async function lesDaterte<R extends { readonly dato: string }>(fil: string): Promise<R[]> {
  const bytes = await promisify(gunzip)(await readFile(fil));
  const rader = bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((linje): R & { readonly dato: string | null } => JSON.parse(linje));
  return rader
    .filter((rad) => rad.dato !== null)
    .map((rad, nr) => ({ rad, nr }))
    .sort((a, b) => (a.rad.dato === b.rad.dato ? a.nr - b.nr : a.rad.dato < b.rad.dato ? -1 : 1))
    .map(({ rad }) => rad);
}

export const planfil = (mappe: string): string => path.join(mappe, 'plan-og-bygg.jsonl.gz');
export const kommunefil = (mappe: string): string => path.join(mappe, 'hele-kommunen.jsonl.gz');
export const lovfil = (mappe: string): string => path.join(mappe, '../tekst/lovtidend-2025-h1.jsonl.gz');

const saksnummer = (sak: string): { aar: string; nummer: number } => {
  const treff = /(\d\d)\/(\d+)/.exec(sak);
  return { aar: treff?.[1] ?? '', nummer: Number(treff?.[2] ?? 0) };
};

export function planpost(rad: Planrad): Sakspost {
  return {
    sak: rad.sak,
    saksnummer: saksnummer(rad.sak),
    sakstittel: rad.sakstittel,
    tittel: rad.tittel,
    gnrbnr: rad.gnrbnr,
    adresse: rad.adresse ?? '',
    avsender: rad.avsender ?? '',
    mottaker: rad.mottaker ?? '',
    filnavn: rad.filer[0] ?? '',
    inngaaende: rad.retning === 'I',
    utgaaende: rad.retning === 'U',
    dag: dag(rad.dato),
    avgjort: { enhet: rad.enhet ?? '', dokumenttype: rad.dokumenttype, sakstype: rad.sakstype },
  };
}

/** What is at hand when the letter comes: the name the sender gave it, and who sent it. The title is somebody's work, later. */
export function planbrev(rad: Planrad, medTittel: boolean): Brevspor {
  return {
    filnavn: rad.filer[0] ?? '',
    tittel: medTittel ? rad.tittel : '',
    avsender: rad.avsender ?? '',
    dag: dag(rad.dato),
  };
}

/** The numbers of this municipality's cases stand in no letter, so none is given. */
export function kommunepost(rad: Kommunerad): Sakspost {
  return {
    sak: rad.sak,
    saksnummer: { aar: '', nummer: 0 },
    sakstittel: '',
    tittel: rad.tittel,
    gnrbnr: rad.gnrbnr,
    adresse: rad.tittel,
    avsender: rad.retning === 'I' ? (rad.part ?? '') : '',
    mottaker: rad.retning === 'U' ? (rad.part ?? '') : '',
    filnavn: '',
    inngaaende: rad.retning === 'I',
    utgaaende: rad.retning === 'U',
    dag: dag(rad.dato),
    avgjort: {},
  };
}

export const kommunebrev = (rad: Kommunerad): Brevspor => ({
  filnavn: '',
  tittel: rad.tittel,
  avsender: rad.part ?? '',
  dag: dag(rad.dato),
});
