import { nb, nn, type Sort, sort } from './typer.ts';

/** School, childcare, health, personnel, access to documents. */
export const DEMO_SORTER_FOLK: readonly Sort[] = [
  sort(
    'barnehage.opptak',
    'A',
    'BHG',
    [
      nb(
        (g) => `Søknad om barnehageplass for ${g.barn}`,
        (g) =>
          `Vi søker om barnehageplass for ${g.barn} fra januar. Vi bor i ${g.veg} og ønsker helst den nærmeste barnehagen.`,
        () => 'Begge foreldrene er i arbeid, og vi trenger full plass.',
      ),
      nn(
        (g) => `Søknad om barnehageplass for ${g.barn}`,
        (g) => `Vi søkjer om plass i barnehagen for ${g.barn} frå nyttår. Vi bur i ${g.veg}.`,
      ),
    ],
    { tilgangskode: 'B', vekt: 2 },
  ),
  sort(
    'skole.skyss',
    'B',
    'SKOLE',
    [
      nb(
        (g) => `Søknad om skoleskyss – farlig skolevei, ${g.veg}`,
        (g) => `Vi søker om skoleskyss for barna våre, som må gå langs ${g.veg} uten gang- og sykkelvei.`,
        () => 'Veien er smal, det kjøres fort, og om vinteren er det mørkt både til og fra skolen.',
      ),
      nn(
        (g) => `Søknad om skuleskyss, ${g.veg}`,
        (g) => `Vi søkjer om skuleskyss fordi skulevegen langs ${g.veg} er farleg om vinteren.`,
        () => 'Avstanden er under fire kilometer, men det er ras langs vegen.',
      ),
    ],
    { vekt: 2 },
  ),
  sort(
    'skole.spesialpedagogikk',
    'B',
    'SKOLE',
    [
      nb(
        (g) => `Søknad om spesialpedagogisk hjelp for ${g.barn}`,
        (g) =>
          `Vi søker om spesialpedagogisk hjelp for sønnen vår ${g.barn}. Han har store vansker med å lese, og PP-tjenesten har utredet ham.`,
        () => 'Den sakkyndige vurderingen viser behov for fem timer i uken. Diagnosen er stilt ved sykehuset.',
      ),
    ],
    { tilgangskode: 'E', medFnr: true, vekt: 2 },
  ),
  sort(
    'skole.mobbing',
    'B',
    'SKOLE',
    [
      nb(
        (g) => `Bekymring for skolemiljøet til ${g.barn}`,
        (g) =>
          `Datteren vår ${g.barn} blir plaget av andre elever på skolen. Hun har vondt i magen hver morgen og vil ikke gå dit.`,
        () =>
          'Vi har tatt det opp med læreren flere ganger. Nå ber vi om at skolen lager en aktivitetsplan etter opplæringsloven.',
      ),
    ],
    { tilgangskode: 'E' },
  ),
  sort(
    'helse.omsorgsbolig',
    'H',
    'HELSE',
    [
      nb(
        (g) => `Søknad om omsorgsbolig for ${g.avsender.navn}`,
        () =>
          'Jeg søker om omsorgsbolig. Jeg har vært innlagt på sykehus to ganger i år etter fall, og klarer ikke lenger trappene hjemme.',
        () =>
          'Fastlegen har skrevet erklæring om hjertesvikt og nedsatt syn. Hjemmesykepleien kommer tre ganger om dagen.',
      ),
      nn(
        (g) => `Søknad om korttidsplass for ${g.avsender.navn}`,
        () => 'Eg søkjer om korttidsplass på sjukeheimen for mor mi etter hjerneslag.',
        () => 'Ho treng hjelp til stell og mat, og vi pårørande er slitne.',
      ),
    ],
    { tilgangskode: 'KL', medFnr: true, vekt: 3 },
  ),
  sort(
    'helse.klage',
    'H',
    'HELSE',
    [
      nb(
        () => 'Klage på vedtak om hjemmetjenester',
        () => 'Jeg klager på vedtaket om å redusere hjemmesykepleien fra tre til ett besøk om dagen.',
        () => 'Diabetesen min gjør at jeg trenger hjelp til insulin morgen og kveld. Legen støtter klagen.',
      ),
    ],
    { tilgangskode: 'KL', medFnr: true },
  ),
  sort(
    'barnevern.bekymring',
    'F',
    'BARN',
    [
      nb(
        () => 'Bekymringsmelding',
        (g) =>
          `Jeg er bekymret for barna i ${g.veg}. De er ofte ute sent på kvelden uten tilsyn, og det er mye krangling og alkohol i hjemmet.`,
        () => 'Jeg ønsker at barneverntjenesten ser på dette. Jeg kan kontaktes på telefon.',
      ),
    ],
    { tilgangskode: 'KL', vekt: 1 },
  ),
  sort(
    'personal.soeknad',
    '4',
    'HR',
    [
      nb(
        () => 'Søknad på stilling som rådgiver',
        () =>
          'Jeg viser til utlysningen og søker stillingen som rådgiver. Jeg har mastergrad i statsvitenskap og seks års erfaring fra offentlig forvaltning.',
        () => 'CV og attester er vedlagt. Referanser oppgis på forespørsel.',
      ),
      nn(
        () => 'Søknad på stilling som rådgjevar',
        () => 'Eg viser til utlysinga og søkjer stillinga som rådgjevar. Eg har lang røynsle frå kommunal sektor.',
        () => 'CV og attestar ligg ved.',
      ),
    ],
    { tilgangskode: '25', vekt: 2 },
  ),
  sort(
    'personal.sykmelding',
    '4',
    'HR',
    [
      nb(
        () => 'Sykmelding og tilrettelegging',
        () =>
          'Jeg er sykmeldt 60 prosent frem til nyttår på grunn av ryggplager, og ber om tilrettelegging av arbeidet.',
        () => 'Fysioterapeuten anbefaler hev-senk-bord og korte pauser. Kan vi ha et møte om dette?',
      ),
    ],
    { tilgangskode: 'P', medFnr: true },
  ),
  sort(
    'innsyn.krav',
    '0',
    'ARKIV',
    [
      nb(
        () => 'Krav om innsyn etter offentleglova',
        (g) => `Jeg ber om innsyn i alle dokumenter i saken som gjelder ${g.veg}, jf. offentleglova § 3.`,
        () => 'Jeg ønsker dokumentene på e-post. Dersom innsyn nektes, ber jeg om skriftlig avslag med hjemmel.',
      ),
      nn(
        () => 'Innsynskrav',
        (g) => `Eg ber om innsyn i korrespondansen om ${g.sted} siste året, jf. offentleglova § 3.`,
        () => 'Eg ber om svar innan tre arbeidsdagar.',
      ),
    ],
    { vekt: 2 },
  ),
  sort(
    'naering.stoette',
    'U',
    'NAER',
    [
      nb(
        (g) => `Søknad om støtte fra næringsfondet – ${g.avsender.navn}`,
        (g) => `Vi søker om ${g.belop} kroner fra kommunens næringsfond til å utvide bedriften ved ${g.sted}.`,
        () => 'Prosjektet gir to nye helårs arbeidsplasser. Budsjett og finansieringsplan er vedlagt.',
      ),
    ],
    { avsender: 'firma', vekt: 2 },
  ),
  sort('kultur.arrangement', 'C', 'NAER', [
    nb(
      (g) => `Søknad om kulturmidler til julekonsert på ${g.sted}`,
      (g) => `Vi søker om ${g.belop} kroner til årets julekonsert. Konserten er åpen for alle.`,
    ),
  ]),
  sort(
    'motorferdsel',
    'K',
    'LAND',
    [
      nb(
        (g) => `Søknad om bruk av snøskuter til hytte ved ${g.sted}`,
        (g) =>
          `Jeg søker om dispensasjon for å kjøre snøskuter fra parkeringsplassen til hytta ved ${g.sted}, til sammen ${g.r.heltall(2, 9)} kilometer.`,
        () => 'Kjøringen gjelder transport av ved og bagasje i vintersesongen.',
      ),
    ],
    { vekt: 2 },
  ),
];
