import type { Problemtabell } from './problem.ts';

/** Refusals of the papers of archive responsibility. */
export const ARKIVANSVAR_PROBLEMER = {
  'bevaring.papir-periode': {
    status: 422,
    nb: 'Velg en periode. Den siste dagen kan ikke være før den første.',
    nn: 'Vel ein periode. Den siste dagen kan ikkje vere før den første.',
  },
  'bevaring.ukjent-papirdel': {
    status: 404,
    nb: 'Papiret har ikke en slik del. Last siden på nytt.',
    nn: 'Papiret har ikkje ein slik del. Last sida på nytt.',
  },
  'bevaring.avtale-mangler': {
    status: 422,
    nb: 'Skriv hvem avtalen er med, og hva den gjelder.',
    nn: 'Skriv kven avtalen er med, og kva han gjeld.',
  },
  'bevaring.avtale-periode': {
    status: 422,
    nb: 'Avtalen kan ikke slutte før den begynner.',
    nn: 'Avtalen kan ikkje slutte før han tek til.',
  },
} as const satisfies Problemtabell;
