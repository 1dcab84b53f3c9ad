import type { Noarkobjekt } from '@dokumentsenter/noark';
import { navneromI } from '../egnemetadata.repository.ts';
import type { Rad } from './rader.ts';

/** One value as it goes into a column; null when there is none. */
export function ett(verdi: unknown): string | number | boolean | null {
  if (verdi instanceof Date) return verdi.toISOString();
  return typeof verdi === 'string' || typeof verdi === 'number' || typeof verdi === 'boolean' ? verdi : null;
}

/** One or several values as a list. */
export function tekster(verdi: unknown): readonly string[] {
  if (verdi === null || verdi === undefined) return [];
  return (Array.isArray(verdi) ? (verdi as readonly unknown[]) : [verdi]).map(String);
}

/** A field the schema lets repeat and the model has one place for: line by line. */
export const samlet = (verdi: unknown): string | null => tekster(verdi).join('\n') || null;

export function objekter(verdi: unknown): readonly Noarkobjekt[] {
  if (verdi === null || verdi === undefined) return [];
  return (Array.isArray(verdi) ? verdi : [verdi]) as readonly Noarkobjekt[];
}

/** The named fields as columns, by the mechanical rule: `offentligTittel` → `offentlig_tittel`. */
export function kolonner(verdi: Noarkobjekt, ...felt: readonly string[]): Rad {
  return Object.fromEntries(felt.map((navn) => [kolonnenavn(navn), ett(verdi[navn])]));
}

const kolonnenavn = (felt: string): string =>
  felt.replace(/ID$/, 'Id').replace(/[A-Z]/g, (bokstav) => `_${bokstav.toLowerCase()}`);

export const SKJERMET_TITTEL = 'Unntatt offentlighet';

/** Shielding of a unit. What the schema cannot say (inherited or not, which words) is not known of what was made elsewhere. */
export function skjerming(verdi: Noarkobjekt): Rad {
  const skjermet = (verdi.skjerming ?? null) as Noarkobjekt | null;
  return {
    tilgangskode: ett(skjermet?.tilgangsrestriksjon),
    skjermingshjemmel:
      skjermet === null ? null : (ett(skjermet.skjermingshjemmel) ?? ett(skjermet.tilgangsrestriksjon)),
    skjerming_metadata: tekster(skjermet?.skjermingMetadata),
    skjerming_dokument: ett(skjermet?.skjermingDokument),
    skjermingsvarighet: ett(skjermet?.skjermingsvarighet),
    skjerming_opphoerer_dato: ett(skjermet?.skjermingOpphoererDato),
  };
}

/** A shielded unit must have a title for the public. Without one in the package it shows nothing of its own. */
export function offentligTittel(verdi: Noarkobjekt): string | null {
  const oppgitt = ett(verdi.offentligTittel);
  if (oppgitt !== null) return String(oppgitt);
  return verdi.skjerming == null ? null : SKJERMET_TITTEL;
}

/** XML of the maker's own, kept as it stands, with the namespaces it is in. */
export function egneMetadata(verdi: Noarkobjekt): Rad {
  const xml = verdi.virksomhetsspesifikkeMetadata;
  const egne = typeof xml === 'string' && xml !== '' ? { navnerom: navneromI(xml), felt: {}, xml } : null;
  return { virksomhetsspesifikke_metadata: egne };
}
