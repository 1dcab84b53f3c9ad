import type { Mal } from '../typer.ts';

const barnehage: Mal = {
  sort: 'barnehage.soeknad',
  vekt: 4,
  sakstype: 'barnehage',
  nySak: 0,
  avsender: 'person',
  skjerming: 'barnehage',
  medFnr: 0.6,
  vedlegg: ['Bekreftelse fra arbeidsgiver', 'Uttalelse fra helsestasjonen'],
  nb: {
    titler: [
      'Søknad om barnehageplass for {barn}',
      'Søknad om barnehageplass',
      'Søknad om bytte av barnehage for {barn}',
    ],
    innledning: [
      'Vi søker om plass i {barnehage} for {barn}, født {barnFoedt}.',
      'Vi har nettopp flyttet til kommunen og trenger barnehageplass til {barn} (født {barnFoedt}).',
    ],
    midt: [
      [
        'Vi ønsker full plass fra {frist}, og setter {barnehage} som førstevalg.',
        'Ønsket oppstart er {frist}. Vi kan ta til takke med tre dager i uken i begynnelsen.',
      ],
      [
        'Begge foreldrene er i full jobb, og vi har ikke familie i nærheten som kan hjelpe.',
        'Storesøsken går i samme barnehage, så det ville gjøre hverdagen mye enklere.',
        'Barnet har behov for tilrettelegging på grunn av astma, se uttalelsen fra helsestasjonen.',
      ],
    ],
    utdyping: [
      'Mor begynner i ny stilling rett over nyttår og arbeider turnus. Uten plass må hun utsette oppstarten, og arbeidsgiver har sagt at det ikke kan vare lenge.',
      'Dersom det ikke er ledig der vi ønsker, er vi interessert i plass i en av de andre barnehagene, men helst på samme side av byen.',
    ],
    oenske: ['Vi håper på en positiv tilbakemelding.', 'Gi gjerne beskjed om hvor vi står på ventelisten.'],
  },
  nn: {
    titler: ['Søknad om barnehageplass til {barn}', 'Søknad om plass i {barnehage}'],
    innledning: ['Vi søkjer om plass i {barnehage} til {barn}, fødd {barnFoedt}.'],
    midt: [
      ['Vi ynskjer full plass frå {frist}.'],
      [
        'Begge foreldra er i arbeid, og vi har ikkje andre til å passe barnet.',
        'Eldre sysken går i same barnehagen frå før.',
      ],
    ],
    utdyping: ['Om det ikkje er ledig der, tek vi gjerne plass ein annan stad i kommunen inntil vidare.'],
    oenske: ['Vi vonar på godt svar.'],
  },
};

const oppsigelse: Mal = {
  sort: 'barnehage.oppsigelse',
  vekt: 3,
  sakstype: 'barnehage',
  nySak: 0,
  avsender: 'person',
  skjerming: 'barnehage',
  vedlegg: [],
  nb: {
    titler: ['Oppsigelse av barnehageplass', 'Oppsigelse av plass i {barnehage}', 'Endring av oppholdstid for {barn}'],
    innledning: [
      'Vi sier med dette opp plassen til {barn} i {barnehage}.',
      'Jeg ønsker å si opp barnehageplassen til {barn}, født {barnFoedt}.',
    ],
    midt: [
      ['Siste dag blir {frist}. Vi er kjent med at oppsigelsestiden er én måned.', 'Plassen kan frigis fra {frist}.'],
      [
        'Grunnen er at vi flytter ut av kommunen.',
        'Grunnen er at barnet begynner i en barnehage nærmere arbeidsplassen vår.',
      ],
    ],
    utdyping: [
      'Vi vil takke personalet så mye for to fine år. Barnet har trivdes fra første dag, og det er med tungt hjerte vi sier opp.',
    ],
    oenske: ['Vi ber om skriftlig bekreftelse på at oppsigelsen er mottatt.', 'Send gjerne siste faktura på e-post.'],
  },
};

const permisjon: Mal = {
  sort: 'skole.permisjon',
  vekt: 4,
  sakstype: 'permisjon',
  nySak: 0,
  avsender: 'person',
  skjerming: 'elev',
  vedlegg: [],
  nb: {
    titler: [
      'Søknad om permisjon fra skolen for {barn}',
      'Permisjonssøknad - {barn}, {trinn}. trinn',
      'Søknad om elevpermisjon',
    ],
    innledning: [
      'Vi søker om fri fra undervisningen for {barn}, som går på {trinn}. trinn ved {skole}.',
      'Foresatte til {barn} ({trinn}. trinn, {skole}) søker om permisjon i uke {uke}.',
    ],
    midt: [
      [
        'Det gjelder i alt {antall} skoledager, fra og med {dato1}.',
        'Permisjonen gjelder hele uke {uke}, altså fem skoledager.',
      ],
      [
        'Grunnen er en familiebegivenhet i utlandet som ikke kunne legges til skoleferien.',
        'Vi skal i bryllup hos nær familie, og reisen tar to dager hver vei.',
        'Far arbeider til sjøs, og dette er den eneste tiden vi kan være samlet.',
      ],
    ],
    utdyping: [
      'Vi tar ansvar for at eleven følger med på pensum, og har allerede fått en plan fra kontaktlæreren. Lesing og matte gjøres hver dag mens vi er borte.',
    ],
    oenske: ['Vi håper søknaden innvilges.', 'På forhånd takk for rask behandling, da billettene må bestilles snart.'],
  },
  nn: {
    titler: ['Søknad om permisjon frå skulen for {barn}', 'Elevpermisjon for {barn}'],
    innledning: ['Vi søkjer om fri frå skulen for {barn}, som går på {trinn}. steg ved {skole}.'],
    midt: [
      ['Det gjeld {antall} dagar frå {dato1}.'],
      ['Vi skal i bryllaup hjå slekt langt borte.', 'Far er på sjøen, og dette er den tida vi kan vere saman.'],
    ],
    utdyping: ['Vi syter for at eleven gjer skulearbeidet sitt medan vi er borte.'],
    oenske: ['Vi vonar søknaden blir innvilga.'],
  },
};

const skyss: Mal = {
  sort: 'skole.skyss',
  vekt: 3,
  sakstype: 'skyss',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Kart over skoleveien'],
  nb: {
    titler: [
      'Søknad om skoleskyss',
      'Søknad om skyss på grunn av farlig skolevei - {gate}',
      'Klage på avslag om skoleskyss',
    ],
    innledning: [
      'Vi søker om gratis skyss til {skole} for barnet vårt på {trinn}. trinn.',
      'Søknaden gjelder skyss mellom {gate} og {skole}.',
    ],
    midt: [
      [
        'Avstanden er målt til 3,6 kilometer etter korteste farbare vei.',
        'Skoleveien går langs riksveien uten gang- og sykkelvei, og den er ikke opplyst.',
      ],
      [
        'Om vinteren legges brøytekantene slik at barna må gå i kjørebanen.',
        'Det passerer mange vogntog mellom klokken sju og åtte om morgenen.',
      ],
    ],
    utdyping: [
      'Vi har forsøkt å kjøre selv, men med skiftarbeid går det ikke opp. Flere i grenda er i samme situasjon, og bussen går allerede forbi med ledige seter.',
    ],
    oenske: ['Vi ber om at skoleveien blir regnet som særlig farlig.', 'Vi håper på svar før jul.'],
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
  vedlegg: ['Pedagogisk rapport', 'Samtykke fra foresatte', 'Kartleggingsprøver'],
  nb: {
    titler: [
      'Henvisning til pedagogisk-psykologisk tjeneste - {person}',
      'Henvisning til PPT',
      'Sakkyndig vurdering - {person}',
    ],
    innledning: [
      '{avs} henviser {person}, født {personFoedt}, til pedagogisk-psykologisk tjeneste.',
      'Skolen viser til samarbeidsmøte {dato1} og oversender henvisning for {person} (født {personFoedt}).',
    ],
    midt: [
      [
        'Eleven strever med lesing og rettskriving, og ligger under bekymringsgrensen på de siste kartleggingene.',
        'Det er store vansker med konsentrasjon og uro, særlig i overganger og i frie situasjoner.',
      ],
      [
        'Skolen har prøvd små grupper, egen arbeidsplan og lesekurs i åtte uker, uten tilstrekkelig framgang.',
        'Tiltak innenfor ordinær opplæring er evaluert sammen med foresatte, som samtykker til henvisning.',
      ],
    ],
    utdyping: [
      'Eleven er blid og hjelpsom og har gode venner i klassen. Selvbildet er likevel på vei ned, og hjemmet forteller om magevondt på skoledagene.',
      'Syn og hørsel er kontrollert hos helsesykepleier uten anmerkning. Det er ikke gjort utredning i spesialisthelsetjenesten.',
    ],
    oenske: [
      'Vi ber om sakkyndig vurdering av behovet for individuelt tilrettelagt opplæring.',
      'Skolen ønsker et møte med dere så snart det passer.',
    ],
  },
  nn: {
    titler: ['Tilvising til PPT - {person}'],
    innledning: ['{avs} tilviser {person}, fødd {personFoedt}, til pedagogisk-psykologisk teneste.'],
    midt: [
      ['Eleven strevar med lesing og skriving, og ligg under grensa på kartlegginga.'],
      ['Skulen har prøvd tiltak i små grupper i åtte veker, utan nok framgang.'],
    ],
    utdyping: ['Foreldra er samde i tilvisinga og har skrive under på samtykke.'],
    oenske: ['Vi bed om sakkunnig vurdering.'],
  },
};

export const OPPVEKST: readonly Mal[] = [barnehage, oppsigelse, permisjon, skyss, ppt];
