import type { Mal } from '../typer.ts';

const TEGNINGER = ['Situasjonsplan', 'Plan-, snitt- og fasadetegninger', 'Kvittering for nabovarsel', 'Fotografier'];

const soeknad: Mal = {
  sort: 'byggesak.soeknad',
  vekt: 6,
  sakstype: 'byggesak',
  nySak: 0.6,
  avsender: 'person',
  vedlegg: TEGNINGER,
  nb: {
    titler: [
      'Søknad om tillatelse til tiltak - {tiltak} - {gnrbnr}',
      'Søknad om byggetillatelse for {tiltak}, {gnrbnr}',
      '{gnrbnr}, {adresse} - søknad om {tiltak}',
    ],
    innledning: [
      'Jeg søker med dette om tillatelse til {tiltak} på eiendommen {gnrbnr}, {adresse}, i {kommune} kommune.',
      'Vi viser til [telefonsamtale|forhåndskonferanse] {dato1} og sender herved søknad om {tiltak} på {gnrbnr}, {adresse}.',
      'Undertegnede eier {gnrbnr} ({adresse}) og ønsker å gjennomføre følgende tiltak: {tiltak}.',
    ],
    midt: [
      [
        'Bebygd areal øker med {areal} m², og mønehøyden blir {hoyde} meter over planert terreng. [Avstanden til nabogrensen er 4,2 meter.|Minste avstand til nabogrense blir 4,0 meter.]',
        'Tiltaket får et bebygd areal på {areal} m² i én etasje. [Takvinkelen følger boligen.|Taket får samme vinkel som på hovedhuset.]',
        'Bygget er {areal} m² stort og oppføres i tre på støpt plate. Høyden til gesims er 2,9 meter.',
      ],
      [
        'Naboene ble varslet {dato2}. Det er ikke kommet inn merknader innen fristen.',
        'Nabovarsel er sendt i rekommandert brev {dato2}. Én nabo har hatt spørsmål, men har ingen innvendinger.',
        'Alle berørte naboer har skrevet under på at de ikke har noe å innvende mot planene.',
      ],
      [
        'Tomten er tilknyttet kommunalt vann og avløp, og overvannet ledes til terreng på egen eiendom.',
        'Atkomsten blir som i dag, og vi beholder to biloppstillingsplasser på egen grunn.',
        'Tiltaket er etter vår vurdering i samsvar med {planen}.',
      ],
    ],
    utdyping: [
      'Grunnforholdene er gode, med morene og fjell i dagen. Eiendommen ligger ikke i kjent fareområde for skred eller flom, og vi har sjekket kartene til NVE før vi søkte.',
      'Utvendig kledning blir stående panel, malt i samme farge som boligen. Vi har lagt vekt på at det nye skal være underordnet det gamle både i høyde og volum.',
      'Vi står selv ansvarlige for tiltaket etter reglene om selvbygger, men støpearbeid og elektriske arbeider blir satt bort til firma med sentral godkjenning.',
      'Arbeidet er tenkt utført i to omganger. Grunnarbeidet gjør vi så snart tælen har gått, og resten tas utover sommeren. Vi regner med å være ferdig innen årets utgang.',
      'Avfallet leveres sortert på mottaket, og vi har satt opp en enkel avfallsplan selv om tiltaket ligger under grensen for plikt.',
    ],
    oenske: [
      'Vi ber om at søknaden behandles så snart som mulig, og tar gjerne en telefon dersom noe mangler.',
      'Gi beskjed hvis dere trenger flere opplysninger. Gebyret kan sendes til undertegnede.',
      'Vi håper på rask behandling, slik at snekkeren kan begynne etter planen.',
    ],
  },
  nn: {
    titler: ['Søknad om løyve til tiltak - {tiltak} - {gnrbnr}', 'Søknad om {tiltak} på {gnrbnr}, {adresse}'],
    innledning: [
      'Eg søkjer med dette om løyve til {tiltak} på eigedomen {gnrbnr}, {adresse}, i {kommune} kommune.',
      'Vi eig {gnrbnr} ({adresse}) og vil gjerne få løyve til {tiltak}.',
    ],
    midt: [
      [
        'Bygget blir {areal} m² og får ei mønehøgd på {hoyde} meter. Avstanden til nabogrensa er fire meter.',
        'Det bygde arealet aukar med {areal} m². Taket får same vinkel som på huset som står der.',
      ],
      [
        'Naboane vart varsla {dato2}, og ingen har kome med merknader.',
        'Alle naboane har skrive under på nabovarselet og har ikkje noko imot planane.',
      ],
    ],
    utdyping: [
      'Tilkomsten blir som før, og det er god plass til å snu på eigen grunn. Vatn og avlaup er alt lagt fram til tomta.',
      'Vi gjer det meste av arbeidet sjølve, men leiger inn fagfolk til mur og elektrisk. Alt avfall blir levert til godkjent mottak.',
      'Kledninga blir ståande panel i same farge som huset, slik at det nye ikkje skal skilje seg ut frå vegen.',
    ],
    oenske: [
      'Vi vonar på snar handsaming, og svarar gjerne på spørsmål på telefon.',
      'Ta kontakt dersom det er noko som manglar i søknaden.',
    ],
  },
};

const dispensasjon: Mal = {
  sort: 'byggesak.dispensasjon',
  vekt: 6,
  sakstype: 'byggesak',
  nySak: 0.5,
  avsender: 'person',
  vedlegg: ['Kart med inntegnet tiltak', 'Uttalelse fra grunneier', 'Kvittering for nabovarsel'],
  nb: {
    titler: [
      'Søknad om dispensasjon - {gnrbnr}',
      'Søknad om dispensasjon fra {planen} - {tiltak}',
      '{gnrbnr} - dispensasjon for {tiltak}',
    ],
    innledning: [
      'Det søkes om dispensasjon etter plan- og bygningsloven kapittel 19 for {tiltak} på {gnrbnr}, {adresse}.',
      'Vi søker om dispensasjon fra {planen} for å kunne gjennomføre {tiltak} på eiendommen {gnrbnr}.',
      'Viser til tilbakemelding fra byggesaksavdelingen {dato1} om at tiltaket på {gnrbnr} krever dispensasjon.',
    ],
    midt: [
      [
        'Bestemmelsen det søkes dispensasjon fra er [avstanden til sjø|byggegrensen mot vei|kravet til utnyttelsesgrad|formålet i planen].',
        'Søknaden gjelder [byggegrensen mot kommunal vei|forbudet mot tiltak i strandsonen|maksimal utnyttelse på 30 prosent].',
      ],
      [
        'Hensynet bak bestemmelsen blir etter vår mening ikke vesentlig tilsidesatt. Området er allerede bebygd, og allmennheten ferdes på stien ovenfor.',
        'Vi mener fordelene er klart større enn ulempene: Det som står der i dag er til nedfalls, og det nye blir bedre tilpasset terrenget.',
        'Tiltaket ligger i tilknytning til eksisterende bebyggelse og berører ikke friluftsliv, landbruk eller kulturminner.',
      ],
      [
        'Lignende dispensasjon er gitt for to eiendommer i samme område de siste årene.',
        'Reindriftsnæringen og grunneierlaget er orientert og har ikke innvendinger.',
        'Naboene er varslet særskilt om at det søkes dispensasjon.',
      ],
    ],
    utdyping: [
      'Eiendommen har vært i familiens eie siden 1950-tallet. Det gamle bygget ble tatt av uværet for noen år siden, og bare grunnmuren står igjen. Vi ønsker å sette opp noe nytt på samme sted og i omtrent samme størrelse.',
      'Alternativ plassering er vurdert. Lenger opp på tomten er det myr og dårlig byggegrunn, og mot øst kommer vi i konflikt med ledningstraseen. Vi står derfor igjen med den plasseringen som er vist på kartet.',
      'Når det gjelder naturmangfold, har vi søkt i Artsdatabanken uten å finne registreringer på stedet. Vi kan godta vilkår om at strandlinjen ikke endres og at arbeidet legges utenom hekketiden.',
      'Vi er klar over at en dispensasjon kan gi presedens. Her er forholdene likevel spesielle, fordi tomten allerede er fradelt til formålet og har både vei og vann.',
    ],
    oenske: [
      'På dette grunnlaget ber vi om at dispensasjon blir gitt.',
      'Vi ber kommunen se velvillig på søknaden og stiller gjerne på befaring.',
      'Vi håper kommunen kan si seg enig i vurderingen over, og hører gjerne fra saksbehandler.',
    ],
  },
  nn: {
    titler: ['Søknad om dispensasjon frå {planen}', '{gnrbnr} - søknad om dispensasjon for {tiltak}'],
    innledning: [
      'Eg søkjer om dispensasjon frå {planen} for {tiltak} på eigedomen {gnrbnr}.',
      'Vi viser til samtale med kommunen {dato1} og søkjer med dette om dispensasjon på {gnrbnr}, {adresse}.',
    ],
    midt: [
      [
        'Omsynet bak føresegna blir ikkje sett til side. Området er bygd ut frå før, og ferdsla går på oversida.',
        'Fordelane er klårt større enn ulempene. Det gamle huset er i dårleg stand, og det nye blir liggjande betre i lendet.',
      ],
      [
        'Grunneigarlaget er spurt og har ikkje noko å merke.',
        'Det er gjeve liknande dispensasjonar i grenda tidlegare.',
      ],
    ],
    utdyping: [
      'Vi har vurdert å flytte bygget lenger opp på tomta, men der er det blaut myr og vanskeleg å kome fram med maskin. Difor er plasseringa på kartet den einaste som er tenleg.',
      'Eigedomen har høyrt til slekta i fleire generasjonar, og vi brukar han heile året. Utan dette bygget har vi ikkje tørt rom til reiskapen.',
    ],
    oenske: ['Vi bed om at søknaden blir imøtekomen.', 'Vi tek gjerne imot kommunen på synfaring.'],
  },
};

const nabomerknad: Mal = {
  sort: 'byggesak.nabomerknad',
  vekt: 5,
  sakstype: 'byggesak',
  nySak: 0.1,
  avsender: 'person',
  partErI: 'ingen',
  vedlegg: ['Bilder tatt fra stuevinduet', 'Kart'],
  nb: {
    titler: [
      'Merknad til nabovarsel - {gnrbnr}',
      'Nabomerknader til {tiltak} på {gnrbnr}',
      'Protest mot {tiltak}, {adresse}',
    ],
    innledning: [
      'Jeg har mottatt nabovarsel datert {dato1} for {tiltak} på {gnrbnr}, {adresse}, og har følgende merknader.',
      'Vi er nærmeste nabo til {gnrbnr} og reagerer på varselet vi fikk {dato1}.',
      'Viser til nabovarsel om {tiltak} på {adresse}. Som nabo vil jeg komme med noen innvendinger.',
    ],
    midt: [
      [
        'Bygget vil ta kveldssolen fra uteplassen vår fra august og utover, og utsikten mot fjorden blir borte.',
        'Slik det er tegnet, kommer veggen bare to og en halv meter fra grensen. Det kan vi ikke gå med på.',
        'Avrenningen fra taket er vist rett mot vår tomt, der det allerede står vann hver vår.',
      ],
      [
        'Målene på situasjonsplanen stemmer heller ikke med terrenget. Grensepunktet ved den store bjørka er flyttet.',
        'Vi savner et snitt som viser høyden sett fra vår side.',
        'Det er dessuten lagt opp til mer trafikk på den felles avkjørselen enn den tåler.',
      ],
    ],
    utdyping: [
      'Da vi kjøpte huset for elleve år siden, fikk vi opplyst at tomten ved siden av ikke kunne bebygges i mer enn én etasje. Det var en viktig grunn til at vi slo til, og vi mener kommunen må ta hensyn til det.',
      'Vi vil understreke at vi ikke er imot at det bygges, men det må kunne gjøres på en måte som ikke går så hardt ut over oss. Senkes mønet med en meter og flyttes bygget mot øst, er saken grei for vår del.',
      'Snøen brøytes i dag inn på det arealet som nå skal bebygges. Det er ikke sagt noe om hvor den skal gjøres av etterpå.',
    ],
    oenske: [
      'Vi ber om at tegningene endres før saken avgjøres, og om kopi av vedtaket.',
      'Jeg ber kommunen komme på befaring før det tas stilling til søknaden.',
      'Vi forbeholder oss retten til å klage dersom tiltaket blir godkjent slik det nå er vist.',
    ],
  },
  nn: {
    titler: ['Merknad til nabovarsel for {gnrbnr}', 'Nabomerknad - {tiltak} på {gnrbnr}'],
    innledning: [
      'Eg fekk nabovarsel {dato1} om {tiltak} på {gnrbnr} og har desse merknadene.',
      'Vi bur rett ovanfor {adresse} og er ikkje samde i planane for {gnrbnr}.',
    ],
    midt: [
      [
        'Bygget blir for høgt og stengjer for sola om ettermiddagen.',
        'Veggen kjem alt for nær grensa, og vi får all snøen frå taket inn til oss.',
      ],
      ['Teikningane viser heller ikkje korleis overvatnet skal førast bort.', 'Grensa på kartet er ikkje rett.'],
    ],
    utdyping: [
      'Vi har budd her i tjue år og har alltid hatt eit godt naboskap. Det er leitt å måtte skrive dette, men vi kan ikkje sitje stille og sjå på at uteplassen vår hamnar i skuggen.',
    ],
    oenske: [
      'Vi bed om at kommunen ser på saka på staden før ho blir avgjord.',
      'Gje oss melding når vedtaket ligg føre.',
    ],
  },
};

const ferdigattest: Mal = {
  sort: 'byggesak.ferdigattest',
  vekt: 4,
  sakstype: 'byggesak',
  nySak: 0.25,
  avsender: 'firma',
  partErI: 'ingen',
  vedlegg: ['Sluttrapport for avfall', 'Kontrollerklæring', 'Oppdaterte tegninger «som bygget»'],
  nb: {
    titler: [
      'Søknad om ferdigattest - {gnrbnr}',
      'Anmodning om ferdigattest for {tiltak}, {adresse}',
      'Ferdigmelding og søknad om ferdigattest - {gnrbnr}',
    ],
    innledning: [
      'På vegne av tiltakshaver søker {avs} om ferdigattest for {tiltak} på {gnrbnr}, {adresse}.',
      'Som ansvarlig søker melder vi at arbeidet på {gnrbnr} er fullført, og ber om ferdigattest.',
    ],
    midt: [
      [
        'Tiltaket er utført i samsvar med tillatelsen av {vedtaksdato}. Det er ikke gjort søknadspliktige endringer underveis.',
        'Tillatelse ble gitt {vedtaksdato}. Mindre justeringer av vindusplassering er vist på vedlagte tegninger.',
      ],
      [
        'Sluttkontroll er gjennomført {dato1}, og alle avvik er lukket.',
        'Dokumentasjon for forvaltning, drift og vedlikehold er overlevert byggets eier {dato1}.',
      ],
    ],
    utdyping: [
      'Samlet avfallsmengde ble 4,8 tonn, hvorav 83 prosent er kildesortert. Kvitteringer fra godkjent mottak følger vedlagt.',
      'Uavhengig kontroll av fukt i våtrom og av lufttetthet er utført av eget foretak uten merknader.',
      'Uteområdet er ferdig planert, men såing gjenstår til våren. Vi vurderer dette som uten betydning for ferdigattesten.',
    ],
    oenske: [
      'Vi ber om at ferdigattest utstedes og sendes både oss og tiltakshaver.',
      'Spørsmål kan rettes til undertegnede. Faktura for gebyret sendes tiltakshaver.',
    ],
  },
};

const klage: Mal = {
  sort: 'byggesak.klage',
  vekt: 4,
  sakstype: 'byggesak',
  nySak: 0.1,
  avsender: 'person',
  vedlegg: ['Kopi av vedtaket', 'Bilder'],
  nb: {
    titler: [
      'Klage på vedtak - {gnrbnr}',
      'Klage på avslag - {tiltak}, {adresse}',
      'Klage over kommunens vedtak av {vedtaksdato}',
    ],
    innledning: [
      'Jeg klager med dette på kommunens vedtak av {vedtaksdato} som gjelder {tiltak} på {gnrbnr}.',
      'Vi viser til vedtak datert {vedtaksdato} vedrørende {gnrbnr}, {adresse}, og påklager dette innen fristen.',
    ],
    midt: [
      [
        'Kommunen har etter vår oppfatning lagt til grunn feil areal. Det riktige er {areal} m², slik det framgår av tegningene.',
        'Vedtaket bygger på en uriktig forståelse av {planen}.',
        'Vi kan ikke se at våre merknader er kommentert i saksframlegget.',
      ],
      [
        'Begrunnelsen er dessuten så kort at det ikke er mulig å se hva som har vært avgjørende.',
        'Naboeiendommen fikk ja til det samme for to år siden. Like saker bør behandles likt.',
      ],
    ],
    utdyping: [
      'Saken har nå pågått i over ett år. I løpet av den tiden har vi hatt tre forskjellige saksbehandlere og fått ulike svar om hva som kreves. Vi opplever det som lite forutsigbart.',
      'Vi har fått utarbeidet et notat av fagkyndig som viser at sikten i krysset ikke blir dårligere. Notatet er tidligere sendt kommunen, men er ikke nevnt i vedtaket.',
      'Det anføres også at varslingsreglene i forvaltningsloven § 16 ikke er fulgt, ettersom vi aldri ble gjort kjent med uttalelsen fra teknisk avdeling.',
    ],
    oenske: [
      'Vi ber om at vedtaket omgjøres. Dersom kommunen ikke tar klagen til følge, ber vi om at den sendes Statsforvalteren.',
      'Jeg ber om utsatt iverksetting inntil klagen er avgjort.',
    ],
  },
  nn: {
    titler: ['Klage på vedtak om {tiltak} - {gnrbnr}', 'Klage på avslag av {vedtaksdato}'],
    innledning: [
      'Eg klagar på vedtaket kommunen gjorde {vedtaksdato} i saka om {gnrbnr}.',
      'Vi er ikkje nøgde med vedtaket av {vedtaksdato} og klagar med dette.',
    ],
    midt: [
      ['Kommunen har rekna feil areal. Det rette er {areal} m².', 'Merknadene våre er ikkje nemnde i saksutgreiinga.'],
      ['Grunngjevinga er for tynn til at vi kan skjøne kvifor det vart avslag.'],
    ],
    utdyping: [
      'Vi meiner og at like saker skal handsamast likt. Naboen fekk løyve til det same utan merknader, og det er vanskeleg å forstå skilnaden.',
    ],
    oenske: ['Vi bed om at vedtaket blir gjort om, eller at klaga blir send til Statsforvaltaren.'],
  },
};

const tillegg: Mal = {
  sort: 'byggesak.tilleggsopplysninger',
  vekt: 4,
  sakstype: 'byggesak',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Revidert situasjonsplan', 'Reviderte tegninger', 'Erklæring om ansvarsrett'],
  nb: {
    titler: [
      'Tilleggsopplysninger - {gnrbnr}',
      'Svar på mangelbrev - {tiltak}, {adresse}',
      'Ettersending av dokumentasjon - {gnrbnr}',
    ],
    innledning: [
      'Viser til brev fra kommunen datert {dato1}, der det ble bedt om flere opplysninger.',
      'Takk for brevet av {dato1}. Her kommer det som manglet i søknaden vår.',
    ],
    midt: [
      [
        'Situasjonsplanen er målsatt på nytt, og avstanden til nabogrensen er nå vist med 4,1 meter.',
        'Vedlagt er nye tegninger der takvinkelen er rettet til 27 grader.',
        'Kvittering for nabovarsel til den siste naboen legges ved.',
      ],
      [
        'Vannmengdene til brannslokking er avklart med brannvesenet, som ikke hadde merknader.',
        'Ansvarlig utførende for grunnarbeidet er nå på plass.',
      ],
    ],
    utdyping: [
      'Vi beklager at noe falt ut første gang. Papirene ble sendt i to konvolutter, og den ene kom visst aldri fram.',
      'Fargevalget er endret etter innspill fra dere. Vi går for en dempet grå tone i stedet for hvitt.',
    ],
    oenske: [
      'Vi regner med at søknaden nå er komplett, og at fristen begynner å løpe.',
      'Er det fortsatt noe som mangler, setter vi pris på en telefon.',
    ],
  },
};

export const BYGGESAK: readonly Mal[] = [soeknad, dispensasjon, nabomerknad, ferdigattest, klage, tillegg];
