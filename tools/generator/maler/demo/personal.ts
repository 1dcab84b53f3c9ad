import type { Mal } from '../typer.ts';

const soeknad: Mal = {
  sort: 'tilsetting.soeknad',
  vekt: 6,
  sakstype: 'tilsetting',
  nySak: 0,
  avsender: 'person',
  partErI: 'ingen',
  skjerming: 'tilsetting',
  vedlegg: ['CV', 'Attester', 'Vitnemål'],
  kanal: 'digital',
  nb: {
    titler: ['Søknad på stilling som {stilling}', 'Jobbsøknad - {stilling}', 'Søknad: {stilling}'],
    innledning: [
      'Jeg viser til utlysningen og søker på stillingen som {stilling}.',
      'Med stor interesse leste jeg annonsen deres om ledig stilling som {stilling}.',
    ],
    midt: [
      [
        'Jeg er {alder} år og har arbeidet i tilsvarende stilling de siste fem årene.',
        'Utdanningen min tok jeg ved Nord universitet, og siden har jeg hatt variert praksis.',
        'Jeg er nyutdannet, men har vært ekstravakt gjennom hele studietiden.',
      ],
      [
        'Som person er jeg rolig og løsningsorientert, og trives best når det er mye å gjøre.',
        'Jeg liker å samarbeide, tar ansvar og er ikke redd for å spørre når jeg lurer.',
        'Tidligere kolleger vil nok beskrive meg som blid, ryddig og til å stole på.',
      ],
      [
        'Vi ønsker å flytte hjem til Helgeland, og samboeren min har allerede fått jobb.',
        'Jeg er født og oppvokst i distriktet og kjenner både folk og natur.',
      ],
    ],
    utdyping: [
      'I nåværende jobb har jeg hatt ansvar for opplæring av nyansatte og for å innføre et nytt system for dokumentasjon. Det har lært meg hvor viktig det er å ta seg tid til å forklare hvorfor vi gjør ting.',
      'Jeg har førerkort klasse B og disponerer egen bil. Politiattest kan legges fram ved behov. Norsk er morsmålet mitt, og jeg behersker engelsk både skriftlig og muntlig.',
      'På fritiden er jeg mye i fjellet, spiller i korps og trener et lag for jenter på tolv år. Det gir meg energi og påfyll.',
    ],
    oenske: [
      'Jeg kan begynne etter tre måneders oppsigelse og stiller gjerne til intervju.',
      'Referanser oppgis på forespørsel. Jeg håper å høre fra dere.',
    ],
  },
  nn: {
    titler: ['Søknad på stilling som {stilling}', 'Søknad: {stilling}'],
    innledning: ['Eg viser til utlysinga og søkjer stillinga som {stilling}.'],
    midt: [
      [
        'Eg er {alder} år og har arbeidd i liknande stilling i fem år.',
        'Eg er nyutdanna, men har hatt ekstravakter heile studietida.',
      ],
      ['Eg er roleg og blid, og likar å arbeide saman med andre.'],
      ['Vi vil flytte heim, og eg kjenner både bygda og folket.'],
    ],
    utdyping: [
      'I jobben eg har no, har eg lært opp nye og fått ansvar for vaktlista. Det har gjeve meg erfaring eg gjerne vil bruke hjå dykk.',
    ],
    oenske: ['Eg kjem gjerne på intervju.', 'Referansar kan eg gje på førespurnad.'],
  },
};

const sykmelding: Mal = {
  sort: 'personal.sykmelding',
  vekt: 4,
  sakstype: 'personal',
  nySak: 0.35,
  avsender: 'person',
  skjerming: 'personal',
  medFnr: 0.5,
  vedlegg: ['Sykmelding del C'],
  nb: {
    titler: ['Sykmelding', 'Sykmelding og oppfølgingsplan - {avs}', 'Forlenget sykmelding'],
    innledning: [
      'Jeg sender over sykmelding fra fastlegen, gjeldende fra {dato1}.',
      'Sykmeldingen min er forlenget til {frist}.',
    ],
    midt: [
      [
        'Det gjelder 100 prosent fram til {frist}, deretter etter ny vurdering.',
        'Graden er 60 prosent, og jeg kan gjøre kontorarbeid hjemmefra.',
      ],
      [
        'Ryggen tåler ikke løft, og jeg står på venteliste for operasjon.',
        'Legen anbefaler gradvis opptrapping etter utmattelsen i høst.',
      ],
    ],
    utdyping: [
      'Jeg ønsker et dialogmøte der vi kan se på hvilke oppgaver som kan tilrettelegges. Fysioterapeuten har sagt seg villig til å være med.',
    ],
    oenske: ['Ta kontakt for avtale om oppfølging.', 'Jeg melder fra så snart jeg vet mer.'],
  },
};

const oppsigelse: Mal = {
  sort: 'personal.oppsigelse',
  vekt: 3,
  sakstype: 'personal',
  nySak: 0.35,
  avsender: 'person',
  skjerming: 'personal',
  vedlegg: [],
  nb: {
    titler: ['Oppsigelse av stilling', 'Søknad om permisjon uten lønn', 'Søknad om redusert stilling'],
    innledning: [
      'Jeg sier herved opp stillingen min i {kommune} kommune.',
      'Jeg søker om permisjon uten lønn i ett år fra {frist}.',
    ],
    midt: [
      [
        'Oppsigelsestiden er tre måneder, og siste arbeidsdag blir {frist}.',
        'Jeg ber om at avspasering og ferie avvikles i perioden.',
      ],
      ['Grunnen er at jeg har fått tilbud om videreutdanning.', 'Jeg har takket ja til en stilling nærmere hjemmet.'],
    ],
    utdyping: [
      'Det har vært tolv gode år. Jeg vil særlig takke kollegene på avdelingen, som har stilt opp også når det har røynet på.',
    ],
    oenske: ['Jeg ber om skriftlig bekreftelse og attest.', 'Jeg håper at søknaden kan innvilges.'],
  },
  nn: {
    titler: ['Oppseiing av stilling', 'Søknad om permisjon utan løn'],
    innledning: [
      'Eg seier med dette opp stillinga mi i {kommune} kommune.',
      'Eg søkjer om permisjon utan løn frå {frist}.',
    ],
    midt: [['Siste arbeidsdag blir {frist}.'], ['Grunnen er at eg har fått tilbod om vidareutdanning.']],
    utdyping: ['Det har vore tolv gode år, og eg vil takke alle eg har arbeidd saman med.'],
    oenske: ['Eg bed om stadfesting på at dette er motteke.'],
  },
};

export const PERSONAL: readonly Mal[] = [soeknad, sykmelding, oppsigelse];
