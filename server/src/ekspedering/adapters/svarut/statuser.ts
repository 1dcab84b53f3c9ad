import type { Tjenestestatus } from '../../domain/utsending.ts';

/** SvarUt's words as ours (channels.md 2.1). One we have not heard of, and SLETTET, change nothing: it is asked about again. */
const STATUSER: Readonly<Record<string, Tjenestestatus>> = {
  LEST: 'lest',
  LEVERT_SDP: 'levert',
  SENDT_PRINT: 'trykkes',
  PRINTET: 'trykt',
  LEVERT_NHN_MOTTAKER: 'levert',
  AVVIST: 'avvist',
  FEILET_UNDER_MOTTAK: 'feilet-under-mottak',
  IKKE_LEVERT: 'ikke-levert',
  MANUELT_HANDTERT: 'manuelt-haandtert',
};

export function lesStatus(status: string): Tjenestestatus {
  return STATUSER[status] ?? 'underveis';
}
