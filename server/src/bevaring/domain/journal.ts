import {
  type Journallinje,
  klasseIOffentligJournal,
  type Noarkobjekt,
  navnIOffentligJournal,
  tittelIOffentligJournal,
} from '@dokumentsenter/noark';

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
    klasse: klasseIOffentligJournal(rad) ? { klasseID: rad.klasseID, tittel: rad.klassetittel } : null,
    saksmappe: {
      mappeID: rad.mappeID,
      saksaar: rad.saksaar,
      sakssekvensnummer: rad.sakssekvensnummer,
      offentligTittel: tittelIOffentligJournal(rad.sakstittel, rad.sakOffentligTittel, rad.sakTilgangskode),
      administrativEnhet: rad.sakEnhet,
      saksansvarlig: rad.saksansvarlig,
      tilgangsrestriksjon: rad.sakTilgangskode,
      skjermingshjemmel: rad.sakTilgangskode === null ? null : rad.sakHjemmel,
    },
    journalpost: {
      ...numre(rad),
      offentligTittel: tittelIOffentligJournal(rad.tittel, rad.offentligTittel, rad.tilgangskode),
      skjermingMetadata: rad.tilgangskode === null ? null : 'TRO',
      ...datoer(rad),
      ...adgang(rad),
      korrespondansepart: rad.parter.map((part) => ({
        korrespondanseparttype: part.type,
        korrespondansepartNavn: navnIOffentligJournal(part),
      })),
    },
  };
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
