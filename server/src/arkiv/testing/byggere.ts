import { K_KODER_TOPP, STANDARD_TILGANGSKODER } from '@dokumentsenter/noark';
import type { Aktoer, Result } from '../../kernel/index.ts';
import type { Journalfoer, OpprettArkivstruktur, OpprettSaksmappe } from '../index.ts';

export function bruker(id: string, klarering: readonly string[] = []): Aktoer {
  return { type: 'bruker', id, navn: `Test ${id}`, evner: new Set(), klarering: new Set(klarering) };
}

/** The value of a decision that must be yes. */
export function verdi<T>(svar: Result<T>): T {
  if (!svar.ok) throw new Error(`Refused: ${svar.feil.kode} ${JSON.stringify(svar.feil.detaljer ?? {})}`);
  return svar.verdi;
}
export function kode(svar: Result<unknown>): string | null {
  return svar.ok ? null : svar.feil.kode;
}

export function enArkivstruktur(): OpprettArkivstruktur {
  return {
    arkivskaperNavn: 'Testkommune',
    arkivtittel: 'Sakarkiv',
    arkivdeler: [{ tittel: 'Sakarkiv 2024–', startDato: '2024-01-01' }],
    klassifikasjonssystemer: [
      { tittel: 'K-koder', type: 'KK', primaert: true, klasser: [...K_KODER_TOPP, ...UNDERKLASSER] },
      { tittel: 'Gårds- og bruksnummer', type: 'GBN', primaert: false, klasser: [] },
    ],
    tilgangskoder: STANDARD_TILGANGSKODER.map((k) => ({ ...k, gyldigFra: '2009-01-01', gyldigTil: null })),
  };
}
const UNDERKLASSER = [{ klasseID: 'L42', tittel: 'Byggesaker', overordnet: 'L' }];

export function enSak(endret: Partial<OpprettSaksmappe> = {}): OpprettSaksmappe {
  return {
    tittel: 'Garasje i Bråtenveien 4',
    offentligTittel: null,
    klasse: 'L42',
    gnrbnr: '23/145',
    administrativEnhet: 'PLAN',
    saksansvarlig: 'Anders Hansen',
    saksansvarligId: 'anders',
    tilgangskode: null,
    ...endret,
  };
}

export function etBrev(saksmappe: string, endret: Partial<Journalfoer> = {}): Journalfoer {
  return {
    saksmappe,
    tittel: 'Søknad om tillatelse til tiltak',
    offentligTittel: null,
    journalposttype: 'I',
    dokumentetsDato: '2026-11-18',
    mottattDato: new Date('2026-11-19T08:00:00Z'),
    korrespondanseparter: [
      {
        type: 'EA',
        navn: 'Kari Testesen',
        slag: 'person',
        orgnr: null,
        fnr: null,
        adresse: 'Testveien 1',
        epost: null,
        skjermet: false,
      },
    ],
    administrativEnhet: 'PLAN',
    saksbehandler: 'Anders Hansen',
    saksbehandlerId: 'anders',
    tilgangskode: null,
    hjemmel: null,
    dokumenter: [
      {
        tittel: 'Søknad',
        tilknyttetRegistreringSom: 'H',
        dokumentmedium: 'E',
        utenArkivformat: null,
        objekter: [
          {
            variantformat: 'P',
            format: 'tiff',
            filnavn: 'brev.tif',
            mime: 'image/tiff',
            stoerrelse: 10,
            sjekksum: 'a'.repeat(64),
          },
          {
            variantformat: 'A',
            format: 'pdf',
            filnavn: 'brev.pdf',
            mime: 'application/pdf',
            stoerrelse: 12,
            sjekksum: 'b'.repeat(64),
          },
        ],
      },
    ],
    forsendelse: null,
    ...endret,
  };
}
