import type { Problemtabell } from './problem.ts';

/** Refusals of the import of a journal from CSV. */
export const JOURNALIMPORT_PROBLEMER = {
  'bevaring.journalfil-uleselig': {
    status: 422,
    nb: 'Filen er ikke en tabell vi kan lese (linje {linje}). Første linje må ha navn på kolonnene, hvert navn bare én gang.',
    nn: 'Fila er ikkje ein tabell vi kan lese (linje {linje}). Første linje må ha namn på kolonnane, kvart namn berre éin gong.',
  },
  'bevaring.journal-mangler-kolonne': {
    status: 422,
    nb: 'Velg kolonne for {felt}.',
    nn: 'Vel kolonne for {felt}.',
  },
  'bevaring.journal-har-feil': {
    status: 422,
    nb: '{antall} linjer kan ikke brukes. Rett filen, eller velg å importere resten.',
    nn: '{antall} linjer kan ikkje brukast. Rett fila, eller vel å importere resten.',
  },
  'bevaring.journal-tom': {
    status: 422,
    nb: 'Filen har ingen linjer som kan importeres.',
    nn: 'Fila har ingen linjer som kan importerast.',
  },
} as const satisfies Problemtabell;
