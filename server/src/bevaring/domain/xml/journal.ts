import {
  ENDRING,
  JOURNALHODE,
  LOEPENDE_JOURNALREGISTRERING,
  NAVNEROM,
  type Noarkobjekt,
  OFFENTLIG_JOURNALREGISTRERING,
  XML_SCHEMA_INSTANCE,
} from '@dokumentsenter/noark';
import { type Skriveform, skrivElement } from './element.ts';

const REGISTRERING = {
  loependeJournal: LOEPENDE_JOURNALREGISTRERING,
  offentligJournal: OFFENTLIG_JOURNALREGISTRERING,
} as const;
export type Journalnavn = keyof typeof REGISTRERING;

/** The beginning of a flat file: declaration, root with schema, and for a journal its head. */
export function skrivJournalhode(navn: Journalnavn, hode: Noarkobjekt, form: Skriveform): string {
  return `${rot(navn)}${skrivElement('journalhode', JOURNALHODE, hode, form)}`;
}

export function skrivJournalregistrering(navn: Journalnavn, post: Noarkobjekt, form: Skriveform): string {
  return skrivElement('journalregistrering', REGISTRERING[navn], post, form);
}

export function skrivEndringslogghode(): string {
  return rot('endringslogg');
}

export function skrivEndring(endring: Noarkobjekt, form: Skriveform): string {
  return skrivElement('endring', ENDRING, endring, form);
}

/** The end of a flat file. */
export function skrivSlutt(navn: Journalnavn | 'endringslogg'): string {
  return `</${navn}>\n`;
}

function rot(navn: Journalnavn | 'endringslogg'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${navn} xmlns="${NAVNEROM[navn]}" xmlns:xsi="${XML_SCHEMA_INSTANCE}" xsi:schemaLocation="${NAVNEROM[navn]} ${navn}.xsd">\n`;
}
