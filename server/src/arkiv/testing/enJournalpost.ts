import type { Journalpost } from '../index.ts';

/** An open incoming journalpost in an open case, J. */
export function enJournalpost(endret: Partial<Journalpost> = {}): Journalpost {
  return {
    id: 'p1',
    saksmappe: 's1',
    saksnummer: '2026/1',
    sakstittel: 'Garasje i Bråtenveien 4',
    sak: { tilgangskode: null, hjemmel: null, offentligTittel: null, saksansvarligId: 'anders' },
    registreringsID: '2026/1-1',
    journalaar: 2026,
    journalsekvensnummer: 1,
    journalpostnummer: 1,
    journalposttype: 'I',
    journalstatus: 'J',
    tittel: 'Søknad',
    offentligTittel: null,
    journaldato: '2026-11-20',
    dokumentetsDato: '2026-11-18',
    mottattDato: new Date('2026-11-19T08:00:00Z'),
    sendtDato: null,
    forfallsdato: null,
    administrativEnhet: 'PLAN',
    saksbehandler: 'Anders Hansen',
    saksbehandlerId: 'anders',
    tilgangskode: null,
    hjemmel: null,
    dokumentmedium: 'E',
    forsendelse: 'f1',
    arkivertDato: null,
    korrespondanseparter: [
      { type: 'EA', navn: 'Kari Testesen', slag: 'person', orgnr: null, skjermet: false, medFoedselsnummer: false },
    ],
    dokumenter: [
      {
        id: 'd1',
        tittel: 'Søknad',
        tilknyttetRegistreringSom: 'H',
        dokumentnummer: 1,
        dokumentstatus: 'F',
        utenArkivformat: null,
        objekter: [],
      },
    ],
    ...endret,
  };
}
