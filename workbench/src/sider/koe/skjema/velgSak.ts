import type { Sakstreff } from '@dokumentsenter/contract';
import type { NySak, Skjemaverdier } from './skjema.ts';

/** Choosing an existing case fills in the unit and the person where the letter has none of its own. */
export function velgSakstreff(
  sak: Pick<Sakstreff, 'id' | 'saksnummer' | 'tittel' | 'administrativEnhet' | 'saksansvarlig'>,
  naa: Pick<Skjemaverdier, 'administrativEnhet' | 'saksbehandler'>,
): Partial<Skjemaverdier> {
  return {
    saksmappe: { slag: 'finnes', id: sak.id, saksnummer: sak.saksnummer, tittel: sak.tittel },
    ...(naa.administrativEnhet === '' ? { administrativEnhet: sak.administrativEnhet } : {}),
    ...(naa.saksbehandler === '' && sak.saksansvarlig !== null ? { saksbehandler: sak.saksansvarlig } : {}),
  };
}

export function velgNySak(ny: NySak): Partial<Skjemaverdier> {
  return { saksmappe: { slag: 'ny', ny } };
}
