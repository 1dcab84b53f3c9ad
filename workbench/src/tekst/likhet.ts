import type { Lik } from './spraak.ts';

/** What is said of letters that seem to have come twice. */
export const likhetNb = {
  tittel: 'Dette brevet ser ut til å være kommet før',
  kom: '{{kanal}}, mottatt {{tid}}',
  grunnlag: {
    filer: 'De samme filene',
    tekst: '{{andel}} prosent av teksten er lik',
    bilde: 'Sidene ser like ut',
  },
  ulikt: 'Dette er likevel ikke likt:',
  bareHer: 'bare i dette: «{{tekst}}»',
  bareDer: 'bare i det andre: «{{tekst}}»',
  begge: '«{{her}}» her, «{{der}}» i det andre',
  post: 'Journalpost {{nummer}}: {{tittel}}',
  ikoe: 'Det ligger i køen og er ikke journalført. Journalfør det ene, så kan det andre knyttes til journalposten.',
  ikkeArkivert: 'Det ble lagt vekk: skal ikke arkiveres.',
  overfoert: 'Det ble sendt til en annen kommune.',
  karantene: 'Det står i karantene.',
  levert:
    'Det er levert til sakssystemet i kommunen, og kan ikke knyttes til herfra. Er det samme brevet, legges dette vekk som duplikat.',
  samme: 'Samme brev – knytt til journalposten',
  ikkeSamme: 'Ikke samme brev',
  knyttet: 'Knyttet til journalposten. Begge mottakene står på den.',
  avvist: 'Husket. De to blir ikke foreslått som samme brev igjen.',
  leggVekk: 'Samme brev – legg vekk som duplikat',
  leggVekkMerknad: 'Samme brev som {{kanal}} mottatt {{tid}}.',
  sammenlign: 'Sammenlign brevene',
  sideOmSide: 'Er dette det samme brevet?',
  dette: 'Dette: {{kanal}}, mottatt {{tid}}',
  andre: 'Det andre: {{kanal}}, mottatt {{tid}}',
} as const;

export const likhetNn: Lik<typeof likhetNb> = {
  tittel: 'Dette brevet ser ut til å ha kome før',
  kom: '{{kanal}}, motteke {{tid}}',
  grunnlag: {
    filer: 'Dei same filene',
    tekst: '{{andel}} prosent av teksten er lik',
    bilde: 'Sidene ser like ut',
  },
  ulikt: 'Dette er likevel ikkje likt:',
  bareHer: 'berre i dette: «{{tekst}}»',
  bareDer: 'berre i det andre: «{{tekst}}»',
  begge: '«{{her}}» her, «{{der}}» i det andre',
  post: 'Journalpost {{nummer}}: {{tittel}}',
  ikoe: 'Det ligg i køen og er ikkje journalført. Journalfør det eine, så kan det andre knytast til journalposten.',
  ikkeArkivert: 'Det vart lagt vekk: skal ikkje arkiverast.',
  overfoert: 'Det vart sendt til ein annan kommune.',
  karantene: 'Det står i karantene.',
  levert:
    'Det er levert til sakssystemet i kommunen, og kan ikkje knytast til herifrå. Er det same brevet, blir dette lagt vekk som duplikat.',
  samme: 'Same brev – knyt til journalposten',
  ikkeSamme: 'Ikkje same brev',
  knyttet: 'Knytt til journalposten. Begge mottaka står på han.',
  avvist: 'Hugsa. Dei to blir ikkje føreslått som same brev igjen.',
  leggVekk: 'Same brev – legg vekk som duplikat',
  leggVekkMerknad: 'Same brev som {{kanal}} motteke {{tid}}.',
  sammenlign: 'Samanlikn breva',
  sideOmSide: 'Er dette det same brevet?',
  dette: 'Dette: {{kanal}}, motteke {{tid}}',
  andre: 'Det andre: {{kanal}}, motteke {{tid}}',
};
