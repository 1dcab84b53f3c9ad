import type { Funntype } from './funntype.ts';

/** The two journals and the endringslogg. */
export const JOURNALFUNN = {
  'journal-mangler': {
    proeve: 'N5.59',
    nivaa: 'feil',
    tittel: 'En journal mangler',
    betyr: 'Arkivet har journalposter, og da skal både løpende og offentlig journal være med.',
    rett: 'Lag uttrekket på nytt med begge journalene.',
  },
  'journal-antall-ulikt': {
    proeve: 'N5.59',
    nivaa: 'feil',
    tittel: 'Antall journalposter er ikke det samme i journalene og arkivet',
    betyr: 'Journalposter er falt ut av en av filene.',
    rett: 'Finn hvilke som mangler, og lag uttrekket på nytt.',
  },
  'journal-dato-ulik': {
    proeve: 'N5.60',
    nivaa: 'feil',
    tittel: 'Start- og sluttdatoene stemmer ikke',
    betyr:
      'Journalene skal dekke samme tid, og ved skarpt skille skal datoene være første og siste journaldato i arkivet.',
    rett: 'Lag journalene på nytt for samme periode som arkivdelen.',
  },
  'antall-endringer': {
    proeve: 'N5.61',
    nivaa: 'feil',
    tittel: 'Antall loggførte endringer er et annet enn oppgitt',
    betyr: 'Endringsloggen er ikke den som ble talt opp.',
    rett: 'Finn den riktige endringsloggen, eller lag uttrekket på nytt.',
  },
  'endringslogg-mangler': {
    proeve: 'N5.61',
    nivaa: 'advarsel',
    tittel: 'Endringsloggen mangler',
    betyr: 'Et arkiv uten en eneste endring er uvanlig.',
    rett: 'Bekreft at det ikke finnes endringer i perioden, eller ta med endringslogg.xml.',
  },
  'endring-referanse': {
    proeve: 'N5.62',
    nivaa: 'feil',
    tittel: 'En endring gjelder en enhet som ikke finnes',
    betyr: 'Endringsloggen viser til en systemID som ikke er i arkivstrukturen.',
    rett: 'Ta enheten med i uttrekket, eller fjern endringer som gjelder andre uttrekk.',
  },
  'journalhode-antall': {
    proeve: 'DS.10',
    nivaa: 'feil',
    tittel: 'Journalen sier ett antall, men har et annet',
    betyr: 'Tallet i toppen av journalen stemmer ikke med postene i den.',
    rett: 'Lag journalen på nytt.',
  },
  'journal-antall-oppgitt': {
    proeve: 'DS.10',
    nivaa: 'feil',
    tittel: 'Antall poster i en journal er et annet enn oppgitt i arkivuttrekk.xml',
    betyr: 'Noe er falt ut eller kommet til etter at uttrekket ble talt opp.',
    rett: 'Finn ut hvilket tall som er riktig, og lag uttrekket på nytt.',
  },
  'journal-rekkefoelge': {
    proeve: 'DS.10',
    nivaa: 'advarsel',
    tittel: 'Journalen er ikke sortert etter løpenummer',
    betyr: 'En journal skal kunne leses i den rekkefølgen postene ble ført.',
    rett: 'Lag journalen på nytt, sortert etter år og løpenummer.',
  },
  'journal-ukjent-post': {
    proeve: 'DS.10',
    nivaa: 'feil',
    tittel: 'En journal har en post som ikke finnes i arkivet',
    betyr: 'Ved skarpt skille skal hver post i journalen finnes i arkivstrukturen.',
    rett: 'Lag arkivet og journalene på nytt fra samme tidspunkt.',
  },
  'journal-post-mangler': {
    proeve: 'DS.10',
    nivaa: 'feil',
    tittel: 'En journalpost i arkivet mangler i en journal',
    betyr: 'Ved skarpt skille skal hver journalpost finnes i begge journalene.',
    rett: 'Lag journalene på nytt.',
  },
  'journal-lik-nummer': {
    proeve: 'DS.10',
    nivaa: 'feil',
    tittel: 'Flere journalposter har samme løpenummer',
    betyr: 'År og løpenummer skal være entydige for den som fører journalen.',
    rett: 'Finn ut hvilken som har feil nummer. Har kommunen flere journalenheter, oppgi journalenhet.',
  },
  'foedselsnummer-i-offentlig': {
    proeve: 'DS.11',
    nivaa: 'feil',
    tittel: 'Offentlig journal har et fødselsnummer',
    betyr: 'Et fødselsnummer skal aldri stå i det som alle kan lese.',
    rett: 'Skjerm teksten i systemet, og lag den offentlige journalen på nytt.',
  },
} as const satisfies Record<string, Funntype>;
