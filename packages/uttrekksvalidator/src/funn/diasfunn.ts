import type { Funntype } from './funntype.ts';

/** The DIAS package around the uttrekk: METS and the submission description. */
export const DIASFUNN = {
  'mets-sjekksum': {
    proeve: 'DIAS.1',
    nivaa: 'feil',
    tittel: 'Sjekksummen i METS stemmer ikke',
    betyr: 'Filen er endret etter at pakken ble laget.',
    rett: 'Hent pakken på nytt, eller lag den på nytt.',
  },
  'mets-stoerrelse': {
    proeve: 'DIAS.1',
    nivaa: 'feil',
    tittel: 'Størrelsen i METS stemmer ikke',
    betyr: 'Filen er kuttet eller byttet ut.',
    rett: 'Hent pakken på nytt, eller lag den på nytt.',
  },
  'mets-fil-mangler': {
    proeve: 'DIAS.1',
    nivaa: 'feil',
    tittel: 'En fil i METS ligger ikke i pakken',
    betyr: 'Pakken er ikke hel.',
    rett: 'Hent pakken på nytt, eller lag den på nytt.',
  },
  'mets-fil-ikke-nevnt': {
    proeve: 'DIAS.1',
    nivaa: 'feil',
    tittel: 'En fil i pakken er ikke nevnt i METS',
    betyr: 'Filen er lagt til etterpå, eller METS er ikke fullstendig.',
    rett: 'Fjern filen, eller lag pakken på nytt.',
  },
  'mets-algoritme': {
    proeve: 'DIAS.1',
    nivaa: 'feil',
    tittel: 'METS har en sjekksum av en annen type enn SHA-256, eller ingen',
    betyr: 'Da kan ingen vise at filen er uendret.',
    rett: 'Lag pakken på nytt med SHA-256.',
  },
  'mets-skjema': {
    proeve: 'DIAS.2',
    nivaa: 'feil',
    tittel: 'METS følger ikke skjemaet',
    betyr: 'Mottakeren kan ikke lese beskrivelsen av pakken.',
    rett: 'Lag pakken på nytt.',
  },
  'mets-opplysning': {
    proeve: 'DIAS.2',
    nivaa: 'advarsel',
    tittel: 'En opplysning mangler i METS',
    betyr: 'Avtalen om pakker ber om profil og om hvem som har laget, eier og sender pakken.',
    rett: 'Fyll ut opplysningen, og lag pakken på nytt.',
  },
  'innsending-mangler': {
    proeve: 'DIAS.3',
    nivaa: 'advarsel',
    tittel: 'Innsendingsbeskrivelsen mangler',
    betyr: 'Ved siden av tar-filen skal det ligge en XML-fil med samme navn. Uten den kan ikke tar-filen kontrolleres.',
    rett: 'Be avsenderen om filen.',
  },
  'innsending-sjekksum': {
    proeve: 'DIAS.3',
    nivaa: 'feil',
    tittel: 'Tar-filen er ikke den innsendingsbeskrivelsen gjelder',
    betyr: 'Sjekksum eller størrelse er en annen. Tar-filen er skadet eller byttet ut.',
    rett: 'Hent tar-filen på nytt fra avsenderen.',
  },
  'innsending-skjema': {
    proeve: 'DIAS.3',
    nivaa: 'feil',
    tittel: 'Innsendingsbeskrivelsen kan ikke leses eller følger ikke skjemaet',
    betyr: 'Mottakeren kan ikke registrere pakken.',
    rett: 'Be avsenderen om en ny beskrivelse.',
  },
  'dias-oppsett': {
    proeve: 'DIAS.4',
    nivaa: 'advarsel',
    tittel: 'Pakken er ikke satt opp slik DIAS beskriver',
    betyr: 'Navn på tar-fil og rotmappe skal være samme UUID, og faste mapper skal være der.',
    rett: 'Lag pakken på nytt etter DIAS.',
  },
} as const satisfies Record<string, Funntype>;
