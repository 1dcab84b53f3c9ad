const ord = (tekst: string): readonly string[] => tekst.trim().split(/\s+/u);

/** What a case is about. `skjermet` is how often its letters carry the code, in tenths. */
export interface Sakstype {
  readonly klasse: string;
  readonly enhet: string;
  readonly sakstitler: readonly string[];
  readonly brev: readonly string[];
  readonly tilgangskode: string | null;
  readonly offentlig: string | null;
}

/** `{e}` a property, `{s}` a place, `{p}` a project name, `{t}` a subject word. */
export const SAKSTYPER: readonly Sakstype[] = [
  {
    klasse: 'L42',
    enhet: 'PLAN',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Byggesak {e} - {t} - {s}', '{e} Nybygg {t} {s}', 'Tilbygg og garasje {e}'],
    brev: [
      'Søknad om tillatelse til tiltak - {t}',
      'Nabovarsel {e}',
      'Søknad om dispensasjon fra reguleringsplan {p}',
      'Igangsettingstillatelse {e}',
      'Ferdigattest {e}',
      'Mangelbrev - {t}',
      'Klage på vedtak om {t}',
      'Merknad fra nabo til {t}',
    ],
  },
  {
    klasse: 'L12',
    enhet: 'PLAN',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Detaljregulering {p}', 'Reguleringsplan for {s} - {p}'],
    brev: [
      'Innspill til planprogram {p}',
      'Varsel om oppstart av planarbeid {s}',
      'Høringsuttalelse til reguleringsplan {p}',
      'Referat fra oppstartsmøte {p}',
      'Uttalelse om overvann og {t}',
    ],
  },
  {
    klasse: 'B12',
    enhet: 'SKOLE',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Skoleskyss {s}', 'Skolebruksplan {s}'],
    brev: [
      'Søknad om skoleskyss på grunn av farlig skoleveg {s}',
      'Svar på søknad om skyss',
      'Høring om skolestruktur {s}',
      'Tilbud på læremidler {t}',
    ],
  },
  {
    klasse: 'B45',
    enhet: 'SKOLE',
    tilgangskode: '13',
    offentlig: 'Elevsak',
    sakstitler: ['Elevmappe {p}'],
    brev: [
      'Sakkyndig vurdering {t}',
      'Vedtak om spesialundervisning',
      'Søknad om permisjon {t}',
      'Bekymring for fravær og {t}',
    ],
  },
  {
    klasse: 'A10',
    enhet: 'BHG',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Barnehageopptak {s}', 'Tilsyn med barnehage {p}'],
    brev: ['Søknad om barnehageplass {s}', 'Tilskudd til private barnehager - {t}', 'Rapport etter tilsyn {p}'],
  },
  {
    klasse: 'F30',
    enhet: 'HELSE',
    tilgangskode: '13',
    offentlig: 'Helse- og omsorgssak',
    sakstitler: ['Pleie og omsorg {p}'],
    brev: ['Søknad om omsorgstjenester {t}', 'Vedtak om hjemmetjenester', 'Epikrise {t}', 'Klage på avslag {t}'],
  },
  {
    klasse: 'F47',
    enhet: 'BVT',
    tilgangskode: '13',
    offentlig: 'Barnevernssak',
    sakstitler: ['Barnevern {p}'],
    brev: ['Bekymringsmelding', 'Referat fra møte {t}', 'Undersøkelse {t}', 'Brev til foresatte'],
  },
  {
    klasse: 'Q21',
    enhet: 'TEKN',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Vegvedlikehold {s}', 'Trafikksikkerhet {s} - {p}'],
    brev: [
      'Klage på brøyting {s}',
      'Ønske om fartsdempende tiltak {s}',
      'Tilbud på grøfting og {t}',
      'Skade på kjøretøy {t}',
    ],
  },
  {
    klasse: 'M40',
    enhet: 'TEKN',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Vann og avløp {e}', 'Utslippstillatelse {e}'],
    brev: [
      'Søknad om tilknytning til kommunalt avløpsanlegg {e}',
      'Rørleggermelding {e}',
      'Analyse av drikkevann {s}',
      'Varsel om stengning av vann {s}',
    ],
  },
  {
    klasse: 'V60',
    enhet: 'LAND',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Landbrukstilskudd {e}', 'Motorferdsel i utmark - {p}'],
    brev: [
      'Søknad om produksjonstilskudd {t}',
      'Søknad om dispensasjon for snøscooterkjøring {s}',
      'Konsesjon {e}',
      'Melding om nydyrking {t}',
    ],
  },
  {
    klasse: '420',
    enhet: 'PERS',
    tilgangskode: '25',
    offentlig: 'Tilsettingssak',
    sakstitler: ['Tilsetting {p}'],
    brev: ['Søknad på stilling {t}', 'Innstilling', 'Utvidet søkerliste'],
  },
  {
    klasse: '210',
    enhet: 'OKON',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Regnskap og årsmelding {p}', 'Innkjøp {t} - {p}'],
    brev: ['Faktura {t}', 'Tilbud {p}', 'Protokoll fra anbudsåpning {p}', 'Revisjonsrapport {t}', 'Rammeavtale {t}'],
  },
  {
    klasse: 'U60',
    enhet: 'PLAN',
    tilgangskode: null,
    offentlig: null,
    sakstitler: ['Skjenkebevilling {p}', 'Næringsfond {p}'],
    brev: [
      'Søknad om ambulerende bevilling {p}',
      'Kontrollrapport {p}',
      'Uttalelse fra politiet om {p}',
      'Søknad om tilskudd fra næringsfondet {t}',
    ],
  },
];

export const HJEMMEL: Readonly<Record<string, string>> = {
  '13': 'Offl. § 13 jf. fvl. § 13 (1) nr. 1',
  '25': 'Offl. § 25',
};

export const STEDER = ord(
  `sentrum Ytteren Selfors Gruben Langneset Båsmoen Hauknes Utskarpen Storforshei Skonseng Røssvoll Åga Hammaren Mofjell Nesøya Storvika Kulstad Olderskog Andås Granmoen Kippermoen Elsfjord Trofors Vollan Horvnes Terråk Harangsfjord Åbygda Kjella Holm Salhus Tilrem Mosheim Toft Nordhus Sømnes Leinesodden Belsvåg Ulvangen Tjøtta Søvik Sandnes Alsten`,
);
export const EMNER = ord(
  `garasje naust fasadeendring bruksendring støttemur brygge fritidsbolig driftsbygning parkering leskur gangveg fortau lysanlegg kloakk rensing støy flom ras skred beite gjerde husdyr gjødsel drenering asfalt rekkverk bru stikkrenne snøskuffing renovasjon feiing tilsyn brannvern lekeplass svømmehall idrettshall klatrevegg kulturminne bibliotek kunst musikkskole korps revy loddsalg festival camping taubane turløype skilt merking kart oppmåling grensepåvisning seksjonering festekontrakt leieavtale strøm fiber mobilmast solcelle vindmåler varmepumpe pipe vedovn ventilasjon heis rampe rullestol synshjelp tolk oversettelse kurs fagbrev lærling vikar turnus pensjon forsikring lisens programvare skriver telefoni sikkerhetskopi arkiv makulering konkurranse gjennomføring betalingsplan purring inkasso refusjon momskompensasjon garanti depositum sponsor gave legat stipend`,
);
export const VIRKSOMHETER = ord(
  `Statsforvalteren Vegvesenet Fylkeskommunen Fjellkraft Nordbygg Helgelandsrør Brattmaskin Dunderdrift Svartisvekst Havnetransport Kystfisk Innlandstre Malmregnskap Ranfjordark Vefsnavannverk Toppelektro Breconsult Grunnboring Tunnelservice Fjordvask Nordtaxi Skogdrift Landbruksrådet Idrettsrådet Velforeningen Bygdelaget`,
);
export const FORNAVN = ord(
  `Ola Kari Nils Anne Per Ingrid Lars Marit Jon Solveig Tor Berit Odd Randi Arne Liv Knut Astrid Geir Hilde Svein Tone Rolf Gerd Egil Turid Leif Bjørg Kåre Sissel Emil Nora Jakob Ella Noah Maja`,
);
export const ETTERNAVN = ord(
  `Nordmann Fjellheim Strandli Bakkemo Lillevik Storjord Haugdal Myrvang Sandnesmo Granlund Elvestad Tverrå Brattlid Nesset Åsmo Røsdal Hestnes Vikdal Langmo Svartvann Kvitfjell Leirmo Skogmo Tindlund Fossmo Holmvik Engvoll Furuset Bjørkmo Rognlid`,
);
const STAVELSER = ord(`bra sku vel tor fim lan gri ost hem run dal vik mo ner sol kam pri ulv est rod fal bek`);

/** A word that nearly no other title has: project and farm names, for searching by rare words. */
export function sjeldentNavn(nummer: number): string {
  let tekst = '';
  for (let n = nummer + STAVELSER.length * 7; n > 0; n = Math.floor(n / STAVELSER.length))
    tekst += STAVELSER[n % STAVELSER.length];
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** Ordinary words of letters, the commonest first. */
export const BREVORD = ord(`
viser til brev søknad kommunen saken vedtak eiendom vi ber om svar innen tre uker dokumentasjon vedlagt kart tegning bilder opplysninger møte avtale tidligere ønsker tilbakemelding behandling frist klage rett begrunnelse nabo tomt veg vann avløp bolig bygg plan område grense tiltak tillatelse dispensasjon gebyr faktura kostnad tilbud arbeid utføres ansvarlig søker firma kontakt telefon epost adresse eier rettighet erklæring tinglyst servitutt adkomst parkering snø brøyting lys skole elev barn foreldre plass opptak tilsyn rapport avvik lukking merknad høring uttalelse innspill program oppstart varsel sluttføring ferdig attest kontroll uavhengig prosjektering utførelse ansvarsrett gjennomføringsplan nabovarsel gjenpart situasjonsplan fasade snitt høyde areal utnyttelse grad terreng masse fylling skjæring overvann flomsone ras skred geoteknisk vurdering støysone luft kvalitet natur mangfold kulturminne friluftsliv strandsone byggegrense landbruk jord skog beite reindrift næring arbeidsplasser turisme havn kai båt fiske oppdrett strøm nett fiber
tilskudd regnskap budsjett årsmelding revisjon protokoll utvalg formannskap kommunestyre innstilling delegert møtedato saksnummer referanse journal arkiv innsyn offentlig taushetsplikt personvern samtykke kopi original signert underskrift dato sted hilsen vennlig seniorrådgiver avdelingsleder rådmann ordfører enhetsleder saksbehandler konsulent ingeniør arkitekt entreprenør leverandør konkurranse anskaffelse kontrakt garanti forsinkelse dagmulkt reklamasjon mangel utbedring overtakelse befaring måling prøve resultat grenseverdi analyse laboratorium pålegg retting tvangsmulkt forhåndsvarsel merverdiavgift fritak fradrag satser indeks justering oppsigelse stilling lønn permisjon sykdom vikar turnus opplæring veiledning informasjon folkemøte invitasjon deltakelse gruppe komite forening lag idrett kultur bibliotek konsert utstilling lokale leie nøkkel renhold vaktmester brann rømning alarm øvelse beredskap krise evakuering strømbrudd reserve aggregat drikkevann kokevarsel ledning kum pumpe rensing slam avfall sortering gjenvinning container henting rute kalender
`);
