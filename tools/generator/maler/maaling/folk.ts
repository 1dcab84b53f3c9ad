import type { Mal } from '../typer.ts';

const barnehage: Mal = {
  sort: 'barnehage.soeknad',
  vekt: 4,
  sakstype: 'barnehage',
  nySak: 0,
  avsender: 'person',
  skjerming: 'barnehage',
  medFnr: 0.5,
  vedlegg: ['Arbeidsbekreftelse'],
  nb: {
    titler: ['Behov for barnehageplass', 'Plass til {barn} i {barnehage}?', 'Barnehagesøknad {barn}'],
    innledning: [
      'Lille {barn} fyller snart år (f. {barnFoedt}), og vi trenger et sted i {barnehage}.',
      'Kan {barn}, født {barnFoedt}, få begynne i {barnehage}?',
    ],
    midt: [
      ['Start {frist} passer, hundre prosent.', 'Halv plass holder fram til {frist}.'],
      ['Jeg er eneforsørger og går i turnus.', 'Tvillingbroren har plass der alt.'],
    ],
    utdyping: [
      'Dagmamma-ordningen faller bort etter sommeren, og besteforeldrene er for skrale til å passe på hele dager.',
    ],
    oenske: ['Kryss i taket om det ordner seg!', 'Ring meg etter klokka tre.'],
  },
  nn: {
    titler: ['Barnehageplass til {barn}'],
    innledning: ['Kan {barn}, fødd {barnFoedt}, få byrje i {barnehage}?'],
    midt: [['Start {frist} høver godt.'], ['Eg er åleine med borna.']],
    utdyping: ['Dagmamma-ordninga fell bort etter sommaren.'],
    oenske: ['Ring meg etter klokka tre, er du snill.'],
  },
};

const permisjon: Mal = {
  sort: 'skole.permisjon',
  vekt: 3,
  sakstype: 'permisjon',
  nySak: 0,
  avsender: 'person',
  skjerming: 'elev',
  vedlegg: [],
  nb: {
    titler: ['Fri fra skolen for {barn}', 'Fritak fra undervisning uke {uke}'],
    innledning: [
      'Kan {barn} i {trinn}. klasse ved {skole} få fri noen dager?',
      '{barn} ({skole}, {trinn}. klasse) trenger fri i uke {uke}.',
    ],
    midt: [
      ['Til sammen blir {antall} dager borte.'],
      ['Bestemor fyller nitti på den andre siden av kloden.', 'Håndballcupen krever reisedager.'],
    ],
    utdyping: ['Lekser tas på flyet, og vi lover å lese høyt hver kveld.'],
    oenske: ['Ja eller nei innen fredag hadde vært fint.'],
  },
};

const skyss: Mal = {
  sort: 'skole.skyss',
  vekt: 3,
  sakstype: 'skyss',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Rutekart'],
  nb: {
    titler: ['Buss til {skole}', 'Skyss for førsteklassing, {gate}'],
    innledning: [
      'Herfra til {skole} er det for langt å gå for en seksåring.',
      'Bussen fra {gate} er innstilt, og ungen kommer ikke til {skole}.',
    ],
    midt: [
      ['Google sier 2,4 kilometer, men da over jordet.', 'Rasfaren på strekningen er kjent for alle.'],
      ['Autovern mangler, og svingen er blind.', 'Tømmerbilene tar hele bredden.'],
    ],
    utdyping: ['To andre familier i svingen har samme problem, og en minibuss ville løst det for oss alle.'],
    oenske: ['Gi oss et busskort, takk.'],
  },
};

const ppt: Mal = {
  sort: 'skole.ppt',
  vekt: 3,
  sakstype: 'elev',
  nySak: 0.4,
  avsender: 'skole',
  partErI: 'omtalt',
  skjerming: 'elev',
  medFnr: 0.5,
  vedlegg: ['Skolens vurdering'],
  nb: {
    titler: ['Oversendelse til PP-tjenesten: {person}', 'Ønske om utredning av {person}'],
    innledning: ['Lærerne rundt {person} (f. {personFoedt}) ønsker utredning hos PP-tjenesten.'],
    midt: [
      [
        'Matematikken har stoppet opp, og tallforståelsen er som hos langt yngre barn.',
        'Språket er uklart, og beskjeder må gjentas.',
      ],
      ['Intensivkurs i høst ga liten effekt.', 'Mor og far har gitt ja til henvisning.'],
    ],
    utdyping: [
      'I gymsal og verksted blomstrer eleven. Der er det latter, mestring og venner, noe vi gjerne vil bygge videre på.',
    ],
    oenske: ['Kom gjerne og observer en time.'],
  },
};

const omsorg: Mal = {
  sort: 'omsorg.soeknad',
  vekt: 5,
  sakstype: 'omsorg',
  nySak: 0.4,
  avsender: 'person',
  partErI: 'omtalt',
  skjerming: 'klient',
  medFnr: 0.6,
  vedlegg: ['Uttalelse fra fastlege'],
  nb: {
    titler: [
      'Behov for plass på omsorgssenter: {person}',
      'Mer hjelp til {person}',
      'Tjenester til {person}, f. {personFoedt}',
    ],
    innledning: [
      '{person} (f. {personFoedt}) kan ikke bo alene mer, og vi pårørende ber om et tilbud.',
      'Vi trenger mer hjelp til {person}, født {personFoedt}.',
    ],
    midt: [
      [
        'Nattevandringen har tiltatt, og ytterdøra står åpen om morgenen.',
        'Parkinson gjør at hendene ikke lystrer.',
        'Synet er nesten borte etter grønn stær.',
      ],
      ['Vi har hatt fire innleggelser siden påske.', 'Dosetten blir ikke tatt som den skal.'],
    ],
    utdyping: [
      'Svigerdatteren sover på sofaen annenhver natt. Slik kan vi ikke fortsette gjennom vinteren, og vi er redde for brann når vedovnen fyres.',
    ],
    oenske: ['Kan noen komme hjem og se hvordan det står til?', 'Vi tar det vi får, også korttid.'],
  },
  nn: {
    titler: ['Meir hjelp til {person}'],
    innledning: ['{person} (f. {personFoedt}) kan ikkje bu åleine lenger.'],
    midt: [['Synet er nesten borte.'], ['Medisinane blir ikkje tekne som dei skal.']],
    utdyping: ['Svigerdottera søv på sofaen annakvar natt, og slik kan det ikkje halde fram.'],
    oenske: ['Kan nokon kome heim og sjå korleis det står til?'],
  },
};

const epikrise: Mal = {
  sort: 'helse.epikrise',
  vekt: 2,
  sakstype: 'omsorg',
  nySak: 0.3,
  avsender: 'sykehus',
  partErI: 'omtalt',
  skjerming: 'helse',
  medFnr: 1,
  vedlegg: ['Legemidler i bruk'],
  nb: {
    titler: ['Utskriving av {person}', 'Sammenfatning av opphold, {person}'],
    innledning: ['Oppholdet for {person}, f. {personFoedt}, varte fra {dato1} og ble avsluttet {dato2}.'],
    midt: [
      ['Hoveddiagnose hjertesvikt, med ødemer i begge legger.', 'Gallestein fjernet ved kikkhull.'],
      ['Mobiliseres med prekestol og to pleiere.', 'Sonde er seponert, spiser moset kost.'],
    ],
    utdyping: [
      'Elektrolytter normalisert. Kontroll av kreatinin om to uker. Pårørende er forespeilet et lengre rehabiliteringsløp.',
    ],
    oenske: ['Be om mottak i kommunal institusjon.'],
  },
};

const parkering: Mal = {
  sort: 'helse.ttkort',
  vekt: 3,
  sakstype: 'ttkort',
  nySak: 0,
  avsender: 'person',
  skjerming: 'helse',
  medFnr: 0.7,
  vedlegg: ['Attest fra lege'],
  nb: {
    titler: ['HC-kort', 'Parkeringskort for bevegelseshemmet', 'Drosjekort for eldre'],
    innledning: [
      'Mitt gamle HC-kort løper ut, og jeg trenger nytt. Født {avsFoedt}.',
      'Jeg, født {avsFoedt}, vil gjerne ha støtte til drosje.',
    ],
    midt: [
      ['Hofta er utslitt, og kneet følger etter.', 'Kols grad 3 setter en stopper for turene.'],
      ['Se attesten.', 'Gangstolen får ikke plass i bussen.'],
    ],
    utdyping: ['Jeg er vant til å klare meg selv og har drøyd det lengste med å spørre. Men nå går det ikke lenger.'],
    oenske: ['Takk skal dere ha.'],
  },
};

const uro: Mal = {
  sort: 'barnevern.bekymringsmelding',
  vekt: 4,
  sakstype: 'barnevern',
  nySak: 0.5,
  avsender: 'skole',
  partErI: 'omtalt',
  skjerming: 'klient',
  medFnr: 0.3,
  vedlegg: [],
  nb: {
    titler: ['Uro for {person}', 'Til barnevernvakta angående {person}', 'Vi er bekymret for {person}'],
    innledning: ['I lang tid har vi gått med uro for {person} (f. {personFoedt}), og nå varsler vi.'],
    midt: [
      [
        'Matpakka mangler, luksene er våte og tennene er ikke stelt.',
        'Vi hører om krangling, knuste ting og politi på døra.',
      ],
      ['Ved kontakt med de foresatte blir vi avvist.', 'Barnet ber om å få bli igjen hos oss når dagen er slutt.'],
    ],
    utdyping: [
      'Loggen vår strekker seg tilbake til mars og er ført av to voksne uavhengig av hverandre. Den kan leses hos oss.',
    ],
    oenske: ['Meld fra om dere går videre med dette.'],
  },
};

const stoenad: Mal = {
  sort: 'sosial.soeknad',
  vekt: 3,
  sakstype: 'sosial',
  nySak: 0.5,
  avsender: 'person',
  skjerming: 'klient',
  medFnr: 0.7,
  vedlegg: ['Lønnsslipp'],
  nb: {
    titler: ['Hjelp til å betale regninger', 'Krisehjelp før helga', 'Stønad til livsopphold'],
    innledning: ['Kontoen er tom og det er ni dager til neste utbetaling.'],
    midt: [
      ['Permitteringen kom brått.', 'Uføresaken ligger til behandling.'],
      ['Inkassosalæret alene er på {belop}.', 'Huseieren vil ha {belop} innen {frist}.'],
    ],
    utdyping: ['Samboeren flyttet i mai og lot meg sitte igjen med lånene. Jeg har solgt bilen, men det monnet lite.'],
    oenske: ['Jeg møter opp på dagen om dere ber meg.'],
  },
};

export const MAALING_FOLK: readonly Mal[] = [
  barnehage,
  permisjon,
  skyss,
  ppt,
  omsorg,
  epikrise,
  parkering,
  uro,
  stoenad,
];
