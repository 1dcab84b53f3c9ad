import { erDato } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';

/** What a document's date (M103) is held against. Both ÅÅÅÅ-MM-DD. */
export interface Datogrenser {
  readonly idag: string;
  /** Nothing older is registered as a document's date; a misread or mistyped year is far likelier. */
  readonly eldsteDokumentdato: string;
}

export const ELDSTE_DOKUMENTDATO = '1900-01-01';

/**
 * Refuses a document's date that does not exist, lies later than tomorrow (a letter may be dated by a clock ahead of ours, not by next
 * year's) or before the floor. Refused and not warned about, because deadlines, search and deposit all count from it.
 */
export function vurderDokumentetsDato(
  dato: string | null,
  { idag, eldsteDokumentdato }: Datogrenser,
): Result<null, Arkivavvisning> {
  if (dato === null) return ok(null);
  const gyldig = erDato(dato) && dato >= eldsteDokumentdato && dato <= dagenEtter(idag);
  return gyldig ? ok(null) : avvis('arkiv.dokumentdato-ugyldig', { eldste: eldsteDokumentdato });
}

function dagenEtter(dato: string): string {
  const tid = new Date(`${dato}T00:00:00Z`);
  tid.setUTCDate(tid.getUTCDate() + 1);
  return tid.toISOString().slice(0, 10);
}
