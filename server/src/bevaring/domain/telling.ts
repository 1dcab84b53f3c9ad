import type { Noarkobjekt } from '@dokumentsenter/noark';
import type { Strukturdel } from './xml/struktur.ts';

/** What arkivstruktur.xml turned out to hold; ADDML says it, and the official checker compares (N5.10, .16, .28, .42, .44, .45). */
export interface Telling {
  mapper: number;
  registreringer: number;
  journalposter: number;
  dokumentfiler: number;
  dokumentbytes: number;
  skjermet: boolean;
  kassert: boolean;
  skalKasseres: boolean;
  egneMetadata: boolean;
}

export function nyTelling(): Telling {
  return {
    mapper: 0,
    registreringer: 0,
    journalposter: 0,
    dokumentfiler: 0,
    dokumentbytes: 0,
    skjermet: false,
    kassert: false,
    skalKasseres: false,
    egneMetadata: false,
  };
}

/** Counts one part as it is written. */
export function tell(telling: Telling, del: Strukturdel): void {
  if ('slutt' in del) return;
  if ('registrering' in del) {
    telling.registreringer += 1;
    if (del.registrering === 'journalpost') telling.journalposter += 1;
    const dokumenter = del.verdi.dokumentbeskrivelse;
    if (Array.isArray(dokumenter)) for (const dokument of dokumenter as readonly Noarkobjekt[]) merk(telling, dokument);
  } else if (del.start === 'mappe') telling.mapper += 1;
  merk(telling, del.verdi);
}

/** Any kassasjon counts as «skal kasseres», whatever the decision: so does the official checker (N5.44). */
function merk(telling: Telling, enhet: Noarkobjekt): void {
  if (enhet.skjerming) telling.skjermet = true;
  if (enhet.utfoertKassasjon) telling.kassert = true;
  if (enhet.kassasjon) telling.skalKasseres = true;
  if (enhet.virksomhetsspesifikkeMetadata) telling.egneMetadata = true;
  if (Array.isArray(enhet.part)) for (const part of enhet.part as readonly Noarkobjekt[]) merk(telling, part);
}
