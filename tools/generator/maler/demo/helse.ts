import type { Mal } from '../typer.ts';

const omsorg: Mal = {
  sort: 'omsorg.soeknad',
  vekt: 5,
  sakstype: 'omsorg',
  nySak: 0.45,
  avsender: 'person',
  partErI: 'omtalt',
  skjerming: 'klient',
  medFnr: 0.7,
  vedlegg: ['Legeerklæring', 'Fullmakt'],
  nb: {
    titler: [
      'Søknad om omsorgsbolig for {person}',
      'Søknad om langtidsplass på sykehjem - {person}',
      'Søknad om hjemmesykepleie og praktisk bistand - {person}',
    ],
    innledning: [
      'Jeg søker på vegne av {forelderMin}, {person}, født {personFoedt}, som ikke lenger klarer seg alene hjemme.',
      'Søknaden gjelder {person} (født {personFoedt}), som nå trenger mer hjelp enn vi i familien kan gi.',
    ],
    midt: [
      [
        'Hukommelsen er blitt mye dårligere det siste halvåret, og komfyren har stått på flere ganger.',
        'Etter lårhalsbruddet i september er det vanskelig å komme seg ut av sengen uten hjelp.',
        'Legen har påvist begynnende demens, og det er utrygt om natten.',
      ],
      [
        'Hjemmesykepleien kommer to ganger om dagen, men det strekker ikke til.',
        'Ektefellen er selv syk og orker ikke å ta tunge løft.',
        'Huset har bratt trapp og bad i andre etasje.',
      ],
    ],
    utdyping: [
      'Vi er tre søsken som bor spredt, og bare én av oss er i nærheten. Hun har full jobb og er der hver ettermiddag, men begynner å bli sliten. Vi er redde for at noe skal skje.',
      'Matlyst og vekt har gått ned. Fastlegen har tatt blodprøver og er bekymret for ernæringen. Det er også slutt på å gå i butikken på egen hånd.',
      'Det har vært falltendens siden sommeren, sist {dato1}, da naboen fant {henne} på gulvet. Trygghetsalarmen lå på nattbordet.',
    ],
    oenske: [
      'Vi ber om at behovet blir vurdert så raskt som mulig, og gjerne med hjemmebesøk.',
      'Vi ber om et møte med tildelingskontoret før det fattes vedtak.',
    ],
  },
  nn: {
    titler: ['Søknad om omsorgsbustad for {person}', 'Søknad om sjukeheimsplass til {person}'],
    innledning: ['Eg søkjer på vegner av {forelderMin}, {person}, fødd {personFoedt}.'],
    midt: [
      [
        'Minnet har vorte mykje dårlegare, og det er ikkje trygt å vere åleine om natta.',
        'Etter brotet i haust er det vanskeleg å kome seg opp frå stolen.',
      ],
      ['Heimetenesta kjem to gonger for dagen, men det er ikkje nok.'],
    ],
    utdyping: [
      'Vi er få i familien, og ho som bur nærast har meir enn nok. Vi er redde for at det skal skje ei ulukke.',
    ],
    oenske: ['Vi bed om at behovet blir vurdert snarast råd.'],
  },
};

const epikrise: Mal = {
  sort: 'helse.epikrise',
  vekt: 3,
  sakstype: 'omsorg',
  nySak: 0.3,
  avsender: 'sykehus',
  partErI: 'omtalt',
  skjerming: 'helse',
  medFnr: 1,
  vedlegg: ['Medikamentliste'],
  nb: {
    titler: ['Epikrise - {person}', 'Melding om utskrivningsklar pasient - {person}', 'Utskrivningsrapport, {person}'],
    innledning: [
      'Pasienten {person}, født {personFoedt}, har vært innlagt ved avdelingen fra {dato1} til {dato2}.',
      'Vi melder {person} (født {personFoedt}) som utskrivningsklar {dato2}.',
    ],
    midt: [
      [
        'Innlagt med pneumoni og forverring av kols. Behandlet med antibiotika intravenøst og oksygen, senere tabletter.',
        'Innlagt etter fall i hjemmet med hoftebrudd. Operert dagen etter, ukomplisert forløp.',
        'Innlagt med hjerneinfarkt. Restsymptomer i form av nedsatt kraft i venstre arm og lett afasi.',
      ],
      [
        'Funksjonsnivå ved utskrivning: går med rullator, trenger hjelp til stell og medisiner.',
        'Kognitiv screening viste nedsatt korttidshukommelse. Videre utredning anbefales hos fastlege.',
      ],
    ],
    utdyping: [
      'Cave: penicillin. Blodtrykk 138/76, puls 72 regelmessig. CRP fallende til 14 siste dag. Vekt 58 kilo, ned fire kilo på tre måneder.',
      'Medikamenter er endret under oppholdet, se vedlagt liste. Blodfortynnende gjenopptas etter avtale med fastlege.',
    ],
    oenske: [
      'Vi ber om at kommunen legger til rette for daglig hjemmesykepleie og korttidsopphold.',
      'Kommunen bes gi tilbakemelding om når den kan ta imot pasienten.',
    ],
  },
};

const ttkort: Mal = {
  sort: 'helse.ttkort',
  vekt: 3,
  sakstype: 'ttkort',
  nySak: 0,
  avsender: 'person',
  skjerming: 'helse',
  medFnr: 0.8,
  vedlegg: ['Legeerklæring', 'Passfoto'],
  nb: {
    titler: [
      'Søknad om parkeringstillatelse for forflytningshemmede',
      'Søknad om TT-kort',
      'Fornyelse av parkeringskort',
    ],
    innledning: [
      'Jeg søker om parkeringstillatelse for forflytningshemmede. Fødselsdato {avsFoedt}.',
      'Undertegnede, født {avsFoedt}, søker om transporttjeneste for funksjonshemmede.',
    ],
    midt: [
      [
        'På grunn av leddgikt kan jeg bare gå korte strekninger, høyst femti meter før smertene tar overhånd.',
        'Jeg har multippel sklerose og bruker rullestol ute.',
        'Etter hjerteoperasjonen blir jeg fort tungpustet og må hvile ofte.',
      ],
      ['Legen har fylt ut erklæringen som følger med.', 'Behovet er varig, og det forrige kortet går ut {frist}.'],
    ],
    utdyping: [
      'Jeg bor landlig til og har to kilometer til nærmeste bussholdeplass. Uten kort kommer jeg meg verken til butikk, fysioterapi eller kirke.',
    ],
    oenske: ['Jeg håper kortet kan sendes i posten.', 'På forhånd takk for hjelpen.'],
  },
  nn: {
    titler: ['Søknad om parkeringsløyve for rørslehemma', 'Søknad om TT-kort'],
    innledning: ['Eg søkjer om parkeringsløyve. Fødselsdatoen min er {avsFoedt}.'],
    midt: [
      ['Leddgikta gjer at eg berre kan gå stutte strekningar.', 'Eg brukar rullestol når eg er ute.'],
      ['Legen har skrive erklæring, som ligg ved.'],
    ],
    utdyping: ['Eg bur langt frå bussen og kjem meg ikkje på butikken utan bil.'],
    oenske: ['Eg vonar kortet kan sendast i posten.'],
  },
};

const barnevern: Mal = {
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
    titler: [
      'Bekymringsmelding - {person}',
      'Melding til barneverntjenesten',
      'Bekymringsmelding om {person}, født {personFoedt}',
    ],
    innledning: [
      'Vi melder med dette bekymring for {person}, født {personFoedt}, jf. opplysningsplikten til barnevernet.',
      'Meldingen gjelder {person} (født {personFoedt}). Foresatte er informert om at meldingen sendes.',
    ],
    midt: [
      [
        'Barnet kommer ofte uten mat og med klær som ikke passer årstiden.',
        'Over tid har vi sett blåmerker som barnet gir ulike forklaringer på.',
        'Det har vært mye ugyldig fravær, og når barnet er til stede, sovner det i timene.',
      ],
      [
        'Barnet har fortalt en voksen at det er mye roping hjemme, og at mor gråter om natten.',
        'Ved henting {dato1} luktet det alkohol av den voksne.',
        'Samtaler med hjemmet har ikke ført til bedring.',
      ],
    ],
    utdyping: [
      'Vi har kjent barnet i over to år. Fram til i vår var det glad og tillitsfullt, men de siste månedene har det trukket seg unna og leker lite med andre.',
      'Skolen har hatt fire møter med foresatte i høst, og referatene kan oversendes. Helsesykepleier har også snakket med barnet og deler bekymringen.',
    ],
    oenske: [
      'Vi ber om tilbakemelding på om det åpnes undersøkelse.',
      'Ta kontakt med undertegnede for flere opplysninger.',
    ],
  },
  nn: {
    titler: ['Uromelding - {person}', 'Melding til barnevernstenesta om {person}'],
    innledning: ['Vi melder frå om uro for {person}, fødd {personFoedt}.'],
    midt: [
      ['Barnet kjem ofte utan mat og er trøytt.', 'Vi har sett merke på kroppen som barnet ikkje vil snakke om.'],
      ['Samtalar med heimen har ikkje hjelpt.'],
    ],
    utdyping: ['Vi har kjent barnet lenge og ser ei tydeleg endring sidan i vår.'],
    oenske: ['Vi bed om å få vite om meldinga blir følgd opp.'],
  },
};

const sosial: Mal = {
  sort: 'sosial.soeknad',
  vekt: 3,
  sakstype: 'sosial',
  nySak: 0.5,
  avsender: 'person',
  skjerming: 'klient',
  medFnr: 0.8,
  vedlegg: ['Kontoutskrift', 'Husleiekontrakt', 'Strømregning'],
  nb: {
    titler: ['Søknad om økonomisk sosialhjelp', 'Søknad om nødhjelp', 'Søknad om dekning av strøm og husleie'],
    innledning: [
      'Jeg søker om økonomisk stønad til livsopphold for denne måneden.',
      'Jeg har ikke penger til husleie og mat og søker derfor om hjelp.',
    ],
    midt: [
      [
        'Arbeidsavklaringspengene er stanset, og klagen er ikke ferdig behandlet.',
        'Jeg mistet jobben i august og har ikke rett til dagpenger.',
      ],
      [
        'Husleien på {belop} kroner forfalt {dato1}, og utleier truer med utkastelse.',
        'Strømmen blir stengt {frist} dersom regningen på {belop} kroner ikke blir betalt.',
      ],
    ],
    utdyping: [
      'Jeg er alene med to barn på seks og ni år. Vi har kuttet alt som kan kuttes, men det går ikke rundt. Gjelden er på om lag 180 000 kroner, og det meste er forbrukslån fra tiden før jeg ble syk.',
    ],
    oenske: ['Jeg håper på raskt svar, for det haster.', 'Jeg kan komme til samtale når som helst.'],
  },
};

export const HELSE_OG_SOSIAL: readonly Mal[] = [omsorg, epikrise, ttkort, barnevern, sosial];
