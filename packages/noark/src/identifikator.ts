/**
 * Identifiers of noark.md 1.4. mappeID `2026/123`, registreringsID `2026/123-4`, journalnummer `57/2026` (løpenummer: sequence before
 * year, so that it can never be taken for a case number).
 */
export interface MappeId {
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
}
export interface RegistreringsId extends MappeId {
  readonly journalpostnummer: number;
}
export interface Journalnummer {
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
}

/** M003. Throws on numbers that are not positive integers: they are made by the counter, never by people. */
export function formaterMappeId(id: MappeId): string {
  return `${aar(id.saksaar)}/${positiv(id.sakssekvensnummer)}`;
}

/** M004. */
export function formaterRegistreringsId(id: RegistreringsId): string {
  return `${formaterMappeId(id)}-${positiv(id.journalpostnummer)}`;
}

/** M014/M013. */
export function formaterJournalnummer(nummer: Journalnummer): string {
  return `${positiv(nummer.journalsekvensnummer)}/${aar(nummer.journalaar)}`;
}

const MAPPE_ID = /^(\d{4})\/(\d{1,6})$/;
const REGISTRERINGS_ID = /^(\d{4})\/(\d{1,6})-(\d{1,5})$/;
const JOURNALNUMMER = /^(\d{1,7})\/(\d{4})$/;

/** Null when the text is not a mappeID. Leading zeros are accepted (the standard suggests åå/nnnnnn) and dropped. */
export function lesMappeId(tekst: string): MappeId | null {
  const treff = MAPPE_ID.exec(tekst.trim());
  if (treff === null) return null;
  return minstEn({ saksaar: Number(treff[1]), sakssekvensnummer: Number(treff[2]) });
}

export function lesRegistreringsId(tekst: string): RegistreringsId | null {
  const treff = REGISTRERINGS_ID.exec(tekst.trim());
  if (treff === null) return null;
  return minstEn({
    saksaar: Number(treff[1]),
    sakssekvensnummer: Number(treff[2]),
    journalpostnummer: Number(treff[3]),
  });
}

export function lesJournalnummer(tekst: string): Journalnummer | null {
  const treff = JOURNALNUMMER.exec(tekst.trim());
  if (treff === null) return null;
  return minstEn({ journalsekvensnummer: Number(treff[1]), journalaar: Number(treff[2]) });
}

/** A gårds- og bruksnummer as klasseID in a GBN system: `23/145`, with feste and seksjon `23/145/0/2`. */
export interface Gnrbnr {
  readonly gnr: number;
  readonly bnr: number;
  readonly fnr: number;
  readonly snr: number;
}

/** Reads `23/145`, `gnr. 23 bnr 145`, `23/145/0/2`; null when it is none of them. */
export function lesGnrbnr(tekst: string): Gnrbnr | null {
  const ren = tekst
    .toLowerCase()
    .replace(/g(?:å|aa)?(?:rds)?nr\.?|gnr\.?/g, '')
    .replace(/,?\s*b(?:ruks)?nr\.?/g, '/')
    .replace(/\s+/g, '');
  const treff = /^(\d{1,5})\/(\d{1,5})(?:\/(\d{1,4}))?(?:\/(\d{1,4}))?$/.exec(ren);
  if (treff === null) return null;
  const gnrbnr = {
    gnr: Number(treff[1]),
    bnr: Number(treff[2]),
    fnr: Number(treff[3] ?? 0),
    snr: Number(treff[4] ?? 0),
  };
  return gnrbnr.gnr > 0 ? gnrbnr : null;
}

/** The klasseID of a property: feste and seksjon only when there are any. */
export function formaterGnrbnr(g: Gnrbnr): string {
  const deler = [g.gnr, g.bnr, ...(g.fnr > 0 || g.snr > 0 ? [g.fnr] : []), ...(g.snr > 0 ? [g.snr] : [])];
  return deler.join('/');
}

function minstEn<T extends object>(tall: T): T | null {
  return Object.values(tall).every((n) => typeof n === 'number' && n > 0) ? tall : null;
}

function positiv(n: number): number {
  if (!Number.isInteger(n) || n < 1) throw new Error(`Not a sequence number: ${n}`);
  return n;
}

function aar(n: number): number {
  if (!Number.isInteger(n) || n < 1000 || n > 9999) throw new Error(`Not a year: ${n}`);
  return n;
}
