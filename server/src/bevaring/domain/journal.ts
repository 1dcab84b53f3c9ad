import type { Noarkobjekt } from '@dokumentsenter/noark';

/** A line of the journals as the archive has it, unmasked. The fields are those of `Journalrad` of arkiv. */
export interface Journallinje {
  readonly klasseID: string | null;
  readonly klassetittel: string | null;
  readonly klasseSkjermet: boolean;
  readonly klassifikasjonstype: string | null;
  readonly mappeID: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly sakstittel: string;
  readonly sakOffentligTittel: string | null;
  readonly sakTilgangskode: string | null;
  readonly sakHjemmel: string | null;
  readonly sakEnhet: string;
  readonly saksansvarlig: string | null;
  readonly arkivdel: string;
  readonly systemID: string;
  readonly registreringsID: string;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly journalpostnummer: number;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly offentlighetsvurdertDato: string | null;
  readonly journaldato: string;
  readonly dokumentetsDato: string | null;
  readonly antallVedlegg: number;
  readonly avskrivningsdato: string | null;
  readonly avskrivningsmaate: string | null;
  readonly referanseAvskrivesAvJournalpost: string | null;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly journalenhet: string | null;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly grad: string | null;
  readonly parter: readonly { readonly type: string; readonly navn: string; readonly skjermet: boolean }[];
}

/** Stands where a shielded title or name would: the element must be there and must not be empty. */
export const SKJERMET_TEKST = 'Unntatt offentlighet';

/** The running journal is the archive's own: whole titles and names, and what is shielded said beside them (krav 5.2.2). */
export function loependeLinje(rad: Journallinje): Noarkobjekt {
  return {
    klasse:
      rad.klasseID === null
        ? null
        : { klasseID: rad.klasseID, tittel: rad.klassetittel, skjermingMetadata: rad.klasseSkjermet ? ['KID'] : [] },
    saksmappe: {
      mappeID: rad.mappeID,
      saksaar: rad.saksaar,
      sakssekvensnummer: rad.sakssekvensnummer,
      tittel: rad.sakstittel,
      offentligTittel: rad.sakOffentligTittel,
      skjermingMetadata: rad.sakTilgangskode === null ? null : 'TMO',
      administrativEnhet: rad.sakEnhet,
      saksansvarlig: rad.saksansvarlig,
      referanseArkivdel: rad.arkivdel,
    },
    journalpost: {
      ...numre(rad),
      tittel: rad.tittel,
      offentligTittel: rad.offentligTittel,
      offentlighetsvurdertDato: rad.offentlighetsvurdertDato,
      skjermingMetadata: rad.tilgangskode === null ? null : 'TRO',
      ...datoer(rad),
      antallVedlegg: rad.antallVedlegg,
      journalenhet: rad.journalenhet,
      ...adgang(rad),
      korrespondansepart: rad.parter.map((part) => ({
        korrespondanseparttype: part.type,
        korrespondansepartNavn: part.navn,
        skjermingMetadata: part.skjermet ? (erAvsender(part.type) ? 'NA' : 'NM') : null,
      })),
    },
  };
}

/**
 * The public journal: only what the public may see (krav 5.2.9). A shielded unit shows its offentligTittel and no other; a shielded party
 * is there without its name; the class is left out when it is shielded or is itself a person.
 */
export function offentligLinje(rad: Journallinje): Noarkobjekt {
  return {
    klasse: visKlasse(rad) ? { klasseID: rad.klasseID, tittel: rad.klassetittel } : null,
    saksmappe: {
      mappeID: rad.mappeID,
      saksaar: rad.saksaar,
      sakssekvensnummer: rad.sakssekvensnummer,
      offentligTittel: offentlig(rad.sakstittel, rad.sakOffentligTittel, rad.sakTilgangskode),
      administrativEnhet: rad.sakEnhet,
      saksansvarlig: rad.saksansvarlig,
      tilgangsrestriksjon: rad.sakTilgangskode,
      skjermingshjemmel: rad.sakTilgangskode === null ? null : rad.sakHjemmel,
    },
    journalpost: {
      ...numre(rad),
      offentligTittel: offentlig(rad.tittel, rad.offentligTittel, rad.tilgangskode),
      skjermingMetadata: rad.tilgangskode === null ? null : 'TRO',
      ...datoer(rad),
      ...adgang(rad),
      korrespondansepart: rad.parter.map((part) => ({
        korrespondanseparttype: part.type,
        korrespondansepartNavn: part.skjermet ? SKJERMET_TEKST : part.navn,
      })),
    },
  };
}

function offentlig(tittel: string, offentligTittel: string | null, tilgangskode: string | null): string {
  if (offentligTittel !== null && offentligTittel.trim() !== '') return offentligTittel;
  return tilgangskode === null ? tittel : SKJERMET_TEKST;
}

/** klasseID is not shown when it is shielded, when the case is, or when the class is a person (krav 5.2.9). */
function visKlasse(rad: Journallinje): boolean {
  return (
    rad.klasseID !== null && !rad.klasseSkjermet && rad.sakTilgangskode === null && rad.klassifikasjonstype !== 'PNR'
  );
}

const erAvsender = (type: string) => type === 'EA' || type === 'IA' || type === 'IS';

function numre(rad: Journallinje): Noarkobjekt {
  const { systemID, registreringsID, journalaar, journalsekvensnummer, journalpostnummer } = rad;
  return { systemID, registreringsID, journalaar, journalsekvensnummer, journalpostnummer };
}

function datoer(rad: Journallinje): Noarkobjekt {
  const { journaldato, dokumentetsDato, avskrivningsdato, avskrivningsmaate, referanseAvskrivesAvJournalpost } = rad;
  const { administrativEnhet, saksbehandler } = rad;
  return {
    journaldato,
    dokumentetsDato,
    avskrivningsdato,
    avskrivningsmaate,
    referanseAvskrivesAvJournalpost,
    administrativEnhet,
    saksbehandler,
  };
}

function adgang(rad: Journallinje): Noarkobjekt {
  const skjermet = rad.tilgangskode !== null;
  return {
    tilgangsrestriksjon: rad.tilgangskode,
    grad: rad.grad,
    skjermingshjemmel: skjermet ? rad.hjemmel : null,
  };
}
