import type { Avskrivning, Dokument, Dokumentobjekt, Korrespondansepart } from '../domain/journalpost.ts';
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
    skjermingArvet: false,
    skjermingOpphoerer: null,
    sperret: false,
    avskrivninger: [],
    korrespondanseparter: [enKorrespondansepart()],
    dokumenter: [etDokument()],
    ...endret,
  };
}

/** A sender from outside. */
export function enKorrespondansepart(endret: Partial<Korrespondansepart> = {}): Korrespondansepart {
  return {
    id: 'k1',
    type: 'EA',
    navn: 'Kari Testesen',
    slag: 'person',
    orgnr: null,
    skjermet: false,
    medFoedselsnummer: false,
    ...endret,
  };
}

/** Written off by letter, for everybody. */
export function enAvskrivning(endret: Partial<Avskrivning> = {}): Avskrivning {
  return {
    id: 'a1',
    avskrivningsdato: '2026-11-20',
    avskrevetAv: 'Anders Hansen',
    avskrivningsmaate: 'BU',
    avskrivesAv: null,
    korrespondansepart: null,
    ...endret,
  };
}

/** A finished main document with its archive format. */
export function etDokument(endret: Partial<Dokument> = {}): Dokument {
  return {
    id: 'd1',
    tittel: 'Søknad',
    tilknyttetRegistreringSom: 'H',
    dokumentnummer: 1,
    dokumentstatus: 'F',
    dokumentmedium: 'E',
    tilgangskode: null,
    offentligTittel: null,
    utenArkivformat: null,
    objekter: [etObjekt()],
    ...endret,
  };
}

export function etObjekt(endret: Partial<Dokumentobjekt> = {}): Dokumentobjekt {
  return {
    id: 'o1',
    variantformat: 'A',
    versjonsnummer: 1,
    format: 'pdf',
    filnavn: 'brev.pdf',
    mime: 'application/pdf',
    stoerrelse: 12,
    sjekksum: 'b'.repeat(64),
    ...endret,
  };
}
