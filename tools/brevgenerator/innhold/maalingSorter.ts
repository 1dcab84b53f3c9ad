import { nb, nn, type Sort, sort } from './typer.ts';

export const MAALING_SORTER: readonly Sort[] = [
  sort(
    'byggesak.soeknad',
    'L',
    'PLAN',
    [
      nb(
        (g) => `Byggesøknad – ny terrasse og bod på gnr. ${g.gnrbnr}`,
        (g) =>
          `Undertegnede ønsker å bygge terrasse og bod ved huset i ${g.veg} (gnr. ${g.gnrbnr}). Samlet areal er ${g.r.heltall(14, 40)} m2.`,
        () => 'Alle naboer og gjenboere er orientert i rekommandert brev.',
      ),
      nn(
        (g) => `Melding om tiltak på gnr. ${g.gnrbnr}`,
        (g) => `Underskrivne vil setje opp vedskjul på tomta i ${g.veg}, gnr. ${g.gnrbnr}. Skisse er vedlagd.`,
      ),
    ],
    { eiendom: true, vekt: 3 },
  ),
  sort(
    'byggesak.dispensasjon',
    'L',
    'PLAN',
    [
      nb(
        (g) => `Dispensasjonssøknad, flytebrygge ved ${g.sted}`,
        (g) => `Det søkes dispensasjon fra arealformålet for å legge ut flytebrygge utenfor gnr. ${g.gnrbnr}.`,
        () => 'Brygga tas inn om vinteren og er til felles bruk for hyttene i området.',
      ),
    ],
    { eiendom: true, vekt: 2 },
  ),
  sort(
    'byggesak.klage',
    'L',
    'PLAN',
    [
      nb(
        (g) => `Vi påklager byggetillatelsen for gnr. ${g.gnrbnr}`,
        (g) => `Som nærmeste nabo vil vi påklage tillatelsen som ble gitt ${g.dato} for gnr. ${g.gnrbnr}.`,
        () => 'Avstanden til nabogrensen er for liten, og vi ble aldri varslet.',
      ),
    ],
    { eiendom: true, vekt: 2 },
  ),
  sort(
    'veg.klage',
    'Q',
    'TEKN',
    [
      nb(
        (g) => `Snørydding i ${g.veg} – dette går ikke lenger`,
        (g) =>
          `For tredje gang i år er innkjørselen i ${g.veg} sperret av brøytekanten. Plogen kjører forbi to ganger om natten.`,
        () => 'Hva har kommunen tenkt å gjøre med det?',
      ),
      nn(
        (g) => `Gatelys er ute i ${g.veg}`,
        (g) =>
          `Fem av lyktestolpane i ${g.veg} har vore mørke sidan ${g.dato}. Ungane går til skulen i stummande mørke.`,
      ),
    ],
    { vekt: 2 },
  ),
  sort(
    'vann.avloep',
    'M',
    'TEKN',
    [
      nb(
        (g) => `Kloakkstopp i ${g.veg}`,
        (g) => `Kummen utenfor ${g.veg} går over når det regner, og kloakken renner ut i bekken. Lukten er ille.`,
        () => 'Vi krever at ledningen spyles.',
      ),
    ],
    { vekt: 2 },
  ),
  sort(
    'landbruk.nydyrking',
    'V',
    'LAND',
    [
      nb(
        (g) => `Plan for oppdyrking av beite på gnr. ${g.gnrbnr}`,
        (g) =>
          `Som eier av gnr. ${g.gnrbnr} vil jeg dyrke opp et gammelt beite på ${g.r.heltall(6, 25)} mål for å få mer eng til kyrne.`,
      ),
    ],
    { eiendom: true, vekt: 2 },
  ),
  sort(
    'faktura.feilsendt',
    '2',
    'OKON',
    [
      nb(
        (g) => `Fakturanr. ${g.r.heltall(1000, 9999)} / kundenr. ${g.r.heltall(100, 999)}`,
        (g) =>
          `Vi takker for oppdraget og tillater oss å fakturere ${g.belop} kroner. Betales innen ${g.dato} til vår konto. Merverdiavgift er spesifisert under.`,
      ),
    ],
    { avsender: 'firma', arkiveres: false, aarsak: 'faktura', vekt: 2 },
  ),
  sort(
    'reklame',
    'U',
    'NAER',
    [
      nb(
        () => 'Spar tusenlapper på kaffemaskin til kontoret',
        () => 'Som utvalgt kunde får du prøve maskinen gratis i en måned. Kampanjen varer ut uken.',
        () => 'Du mottar denne e-posten fordi du er registrert i vårt kunderegister. Avmelding nederst.',
      ),
    ],
    { avsender: 'firma', arkiveres: false, aarsak: 'reklame', vekt: 2 },
  ),
  sort(
    'barnehage.opptak',
    'A',
    'BHG',
    [
      nb(
        (g) => `Barnehageplass til ${g.barn} fra høsten`,
        (g) => `Vi flytter til ${g.sted} til sommeren og trenger barnehageplass til ${g.barn}, som blir to år.`,
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
        (g) => `Skyss til skolen for elever i ${g.veg}`,
        () =>
          'Ungdommene her må krysse fylkesveien uten fotgjengerfelt for å komme til skolen. Vi ber om fri skyss på grunn av trafikken.',
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
        (g) => `Individuell tilrettelegging på skolen for ${g.barn}`,
        (g) =>
          `${g.barn} har fått påvist dysleksi og ADHD. Sakkyndig vurdering fra PPT anbefaler eget undervisningsopplegg.`,
      ),
    ],
    { tilgangskode: 'E', medFnr: true, vekt: 2 },
  ),
  sort(
    'helse.omsorgsbolig',
    'H',
    'HELSE',
    [
      nb(
        (g) => `Behov for sykehjemsplass – ${g.avsender.navn}`,
        () =>
          'Far har fått alvorlig demens og kan ikke være alene hjemme. Han går ut om natten og finner ikke veien tilbake.',
        () => 'Legeerklæring fra geriatrisk avdeling er vedlagt.',
      ),
      nn(
        (g) => `Søknad om støttekontakt for ${g.avsender.navn}`,
        () => 'Eg har psykiske vanskar og kjem meg lite ut. Psykologen min tilrår støttekontakt eit par timar i veka.',
      ),
    ],
    { tilgangskode: 'KL', medFnr: true, vekt: 3 },
  ),
  sort(
    'personal.soeknad',
    '4',
    'HR',
    [
      nb(
        () => 'Jobbsøknad: rådgiver',
        () =>
          'Med bakgrunn fra fylkeskommunen og videreutdanning i forvaltningsrett mener jeg at jeg passer godt i stillingen dere har lyst ut.',
      ),
    ],
    { tilgangskode: '25', vekt: 2 },
  ),
  sort(
    'innsyn.krav',
    '0',
    'ARKIV',
    [
      nb(
        () => 'Begjæring om dokumentinnsyn',
        (g) =>
          `I medhold av offentleglova bes det om kopi av korrespondanse og vedtak om ${g.sted} fra de siste to årene.`,
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
        (g) => `Næringsfondet: søknad fra ${g.avsender.navn}`,
        (g) =>
          `Bedriften vår på ${g.sted} vil investere i nytt produksjonsutstyr og ber om et tilskudd på ${g.belop} kroner.`,
      ),
    ],
    { avsender: 'firma', vekt: 2 },
  ),
  sort(
    'motorferdsel',
    'K',
    'LAND',
    [
      nb(
        (g) => `Tillatelse til motorferdsel i utmark, ${g.sted}`,
        () => 'Vi trenger å frakte byggematerialer til hytta med beltevogn på frossen mark i februar.',
      ),
    ],
    { vekt: 2 },
  ),
];
