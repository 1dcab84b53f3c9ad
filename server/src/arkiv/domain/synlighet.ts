import { type Aktoer, erKlarert, kan } from '../../kernel/index.ts';

/** What decides who may see a journalpost or a case. */
export interface Skjermet {
  readonly tilgangskode: string | null;
  /** saksbehandler of the journalpost, saksansvarlig of the case. */
  readonly ansvarligId: string | null;
  /** Blocked after a request to erase (arkivlova § 13). */
  readonly sperret?: boolean;
}

/** The code a blocked post goes under where only codes are known, as in search. Nobody is cleared for it. */
export const SPERRET = 'SPERRET';
const SPERREEVNE = 'arkiv:sperre';

/**
 * The one rule for who sees shielded content: a part of the program, somebody with clearance for its access code, or its own
 * saksbehandler. Everybody else sees that it exists (journalnummer, offentlig tittel), nothing more (krav 5.1.11–12, 5.2.20–22).
 * The public never reads the archive itself; it reads what innsyn has published.
 * What is blocked is for those who may block and nobody else, its own saksbehandler included.
 */
export function kanSe(aktoer: Aktoer, enhet: Skjermet): boolean {
  if (aktoer.type === 'publikum') return false;
  if (enhet.sperret === true && !kan(aktoer, SPERREEVNE)) return false;
  return erKlarert(aktoer, enhet.tilgangskode) || erEgen(aktoer, enhet);
}

/**
 * Krav 5.2.21–22: a document may be shielded beyond its registrering. Its files, in every format and version, are for those who see the
 * registrering and are cleared for the document's own code, or are its saksbehandler.
 */
export function kanSeDokument(aktoer: Aktoer, registrering: Skjermet, tilgangskode: string | null): boolean {
  if (!kanSe(aktoer, registrering)) return false;
  return tilgangskode === null || kanSe(aktoer, { ...registrering, tilgangskode });
}

function erEgen(aktoer: Aktoer, enhet: Skjermet): boolean {
  return aktoer.type === 'bruker' && enhet.ansvarligId !== null && enhet.ansvarligId === aktoer.id;
}

/** The same rule as plain values, for the one search that has to apply it inside the database. A test holds the two together. */
export interface Synsrett {
  readonly alt: boolean;
  readonly koder: readonly string[];
  readonly meg: string | null;
}
export function synsrettFor(aktoer: Aktoer): Synsrett {
  if (aktoer.type === 'system') return { alt: true, koder: [], meg: null };
  if (aktoer.type === 'publikum') return { alt: false, koder: [], meg: null };
  return { alt: false, koder: [...aktoer.klarering], meg: aktoer.type === 'bruker' ? aktoer.id : null };
}
