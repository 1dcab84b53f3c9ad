import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import type { Listeplass } from '../ports/lister.ts';

/** The place of a row as one opaque word for an address. */
export function skrivPeker(plass: readonly (string | number)[]): string {
  return encodeURIComponent(JSON.stringify(plass));
}

/** A place in a list of journalposter or cases; an address comes from anywhere, so what does not fit is refused. Left out: the start. */
export function lesListeplass(peker: string | undefined): Result<Listeplass | null, Arkivavvisning> {
  if (peker === undefined) return ok(null);
  const [noekkel, aar, nummer, ...mer] = lesPeker(peker);
  if (typeof noekkel !== 'string' || !erHeltall(aar) || !erHeltall(nummer) || mer.length > 0) {
    return avvis('arkiv.peker-ugyldig');
  }
  return ok([noekkel, aar, nummer]);
}

/** A place in arkivoversikt: arkivdel and klasse. */
export function lesOversiktsplass(peker: string | undefined): Result<readonly [string, string] | null, Arkivavvisning> {
  if (peker === undefined) return ok(null);
  const [arkivdel, klasse, ...mer] = lesPeker(peker);
  if (typeof arkivdel !== 'string' || typeof klasse !== 'string' || mer.length > 0) return avvis('arkiv.peker-ugyldig');
  return ok([arkivdel, klasse]);
}

/** A place in the journal: journalaar and løpenummer. */
export function lesJournalplass(peker: string | undefined): Result<readonly [number, number] | null, Arkivavvisning> {
  if (peker === undefined) return ok(null);
  const [aar, nummer, ...mer] = lesPeker(peker);
  return erHeltall(aar) && erHeltall(nummer) && mer.length === 0 ? ok([aar, nummer]) : avvis('arkiv.peker-ugyldig');
}

const STOERSTE_HELTALL = 2_147_483_647;

function erHeltall(verdi: unknown): verdi is number {
  return typeof verdi === 'number' && Number.isInteger(verdi) && Math.abs(verdi) <= STOERSTE_HELTALL;
}

function lesPeker(peker: string): readonly unknown[] {
  try {
    const lest: unknown = JSON.parse(decodeURIComponent(peker));
    return Array.isArray(lest) ? lest : [];
  } catch (feil) {
    if (feil instanceof SyntaxError || feil instanceof URIError) return [];
    throw feil;
  }
}
