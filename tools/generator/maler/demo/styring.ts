import type { Mal } from '../typer.ts';

const innsyn: Mal = {
  sort: 'innsyn.krav',
  vekt: 5,
  sakstype: 'innsyn',
  nySak: 0,
  avsender: 'person',
  kanal: 'epost',
  vedlegg: [],
  nb: {
    titler: ['Innsynskrav', 'Begjæring om innsyn i dokumenter', 'Krav om innsyn etter offentleglova'],
    innledning: [
      'Jeg ber med dette om innsyn i dokumentene i saken om {plannavn}.',
      'Med hjemmel i offentleglova ber jeg om kopi av følgende dokumenter fra postlisten.',
    ],
    midt: [
      [
        'Det gjelder all korrespondanse mellom kommunen og utbygger siden {dato1}.',
        'Jeg ønsker tilbudsprotokollen og evalueringen fra anskaffelsen av brøytetjenester.',
        'Det gjelder søkerlisten til stillingen som {stilling}.',
      ],
      [
        'Dersom noe unntas, ber jeg om henvisning til bestemmelsen og om at resten sendes.',
        'Dokumentene kan sendes på e-post.',
      ],
    ],
    utdyping: [
      'Jeg minner om at kravet skal avgjøres uten ugrunnet opphold, og at det skal vurderes merinnsyn etter § 11.',
    ],
    oenske: ['Jeg ber om svar innen tre virkedager.', 'Takk for hjelpen.'],
  },
  nn: {
    titler: ['Krav om innsyn', 'Innsynskrav etter offentleglova'],
    innledning: ['Eg bed om innsyn i dokumenta i saka om {plannavn}.'],
    midt: [['Det gjeld alle brev sidan {dato1}.'], ['Send dei gjerne på e-post.']],
    utdyping: ['Dersom noko blir halde attende, bed eg om grunngjeving og tilvising til lova.'],
    oenske: ['Eg ventar svar innan tre dagar.'],
  },
};

const hoering: Mal = {
  sort: 'hoering.stat',
  vekt: 4,
  sakstype: 'hoering',
  nySak: 0.1,
  avsender: 'etat',
  vedlegg: ['Høringsnotat', 'Liste over høringsinstanser'],
  kanal: 'digital',
  nb: {
    titler: ['Høring - {hoering}', 'Invitasjon til høring: {hoering}', 'Høringsbrev om {hoering}'],
    innledning: [
      '{avs} sender med dette forslag om {hoering} på høring.',
      'Vi ber om kommunens syn på vedlagte forslag om {hoering}.',
    ],
    midt: [
      [
        'Forslaget innebærer at kommunene får ansvar for oppfølgingen innenfor gjeldende rammer.',
        'Bakgrunnen er erfaringer fra de siste tre årene og innspill fra flere kommuner i nord.',
      ],
      ['Høringsfristen er {frist}.', 'Uttalelser må være sendt innen {frist}.'],
    ],
    utdyping: [
      'De økonomiske og administrative følgene er omtalt i kapittel 6. Vi ber særlig om synspunkter på om overgangsperioden på to år er lang nok for små kommuner.',
      'Alle kan avgi uttalelse, og uttalelsene er offentlige. Vi oppfordrer kommunen til å gjøre høringen kjent for råd og utvalg.',
    ],
    oenske: ['Vi ser fram til å motta uttalelse fra kommunen.', 'Spørsmål kan rettes til saksbehandler.'],
  },
  nn: {
    titler: ['Høyring - {hoering}'],
    innledning: ['{avs} sender forslag om {hoering} på høyring.'],
    midt: [['Framlegget byggjer på røynsler frå dei siste åra.'], ['Høyringsfristen er {frist}.']],
    utdyping: ['Følgjene for økonomi og administrasjon er omtala i kapittel 6.'],
    oenske: ['Vi ser fram til fråsegn frå kommunen.'],
  },
};

const tjeneste: Mal = {
  sort: 'klage.tjeneste',
  vekt: 3,
  sakstype: null,
  nySak: 1,
  avsender: 'person',
  vedlegg: [],
  nb: {
    titler: ['Klage på manglende svar', 'Klage på behandlingen jeg har fått', 'Misnøye med åpningstidene på {sted}'],
    innledning: [
      'Jeg ønsker å klage på hvordan kommunen har behandlet henvendelsen min.',
      'Jeg skriver fordi jeg nå er temmelig oppgitt.',
    ],
    midt: [
      [
        'Jeg sendte brev {dato1} og har fortsatt ikke hørt noe.',
        'På telefon blir jeg satt over fra den ene til den andre.',
      ],
      [
        'Det kan da ikke være meningen at det skal ta flere måneder.',
        'Jeg forventer at en offentlig etat svarer folk.',
      ],
    ],
    utdyping: [
      'Jeg er pensjonist og ikke så god på data. Da bør det gå an å møte opp på kontoret uten å ha bestilt time tre uker før.',
    ],
    oenske: ['Jeg ber om at noen med ansvar tar kontakt.', 'Jeg imøteser et ordentlig svar.'],
  },
  nn: {
    titler: ['Klage på manglande svar'],
    innledning: ['Eg vil klage på korleis kommunen har handsama saka mi.'],
    midt: [['Eg skreiv {dato1} og har ikkje fått svar.'], ['Slik kan det ikkje vere.']],
    utdyping: ['Eg har prøvd å ringje, men kjem berre til ein automat.'],
    oenske: ['Eg bed om at nokon tek kontakt.'],
  },
};

export const STYRING: readonly Mal[] = [innsyn, hoering, tjeneste];
