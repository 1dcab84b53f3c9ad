import type { Mal } from '../typer.ts';

const plan: Mal = {
  sort: 'plan.merknad',
  vekt: 4,
  sakstype: 'plan',
  nySak: 0,
  avsender: 'lag',
  vedlegg: ['Skisse'],
  nb: {
    titler: ['Synspunkter på {plannavn}', '{plannavn} - høringssvar fra beboere'],
    innledning: ['Styret har hatt {plannavn} oppe på møte og vil si følgende.'],
    midt: [
      ['Skiløypa krysser feltet og må legges om på forhånd.', 'Vi ser helst at sjøbodene spares.'],
      ['Skyggediagrammet stopper i september.', 'Avfallsbrønnene er plassert under høyspenten.'],
    ],
    utdyping: [
      'Utbyggingstakten bekymrer oss. Skolen er full, legekontoret har venteliste, og ingen svarer på hvem som skal betale for ny pumpestasjon.',
    ],
    oenske: ['Ta gjerne kontakt med styreleder.'],
  },
};

const veg: Mal = {
  sort: 'veg.henvendelse',
  vekt: 4,
  sakstype: 'veg',
  nySak: 0.1,
  avsender: 'person',
  vedlegg: ['Foto av vegen'],
  nb: {
    titler: ['Glatt i {gate}', 'Trafikken i {veg}', 'Telehiv og dårlig dekke, {gate}'],
    innledning: ['Noe må gjøres med {gate} før noen brekker beina.', 'Kommunen bør ta en titt på {veg}.'],
    midt: [
      ['Strøsanden kom to døgn etter regnet.', 'Rister og sluk er tette av lauv.'],
      ['Postbudet nekter å kjøre opp.', 'Syklende velger fortauet av frykt.'],
    ],
    utdyping: ['Min mor på åttiseks tør ikke hente avisa, og hjemmehjelpa har falt to ganger på samme flekk.'],
    oenske: ['En tilbakemelding hadde vært høflig.'],
  },
  nn: {
    titler: ['Glatt i {gate}'],
    innledning: ['Noko må gjerast med {gate} før nokon bryt beina.'],
    midt: [['Sanden kom alt for seint.'], ['Postbodet nektar å køyre opp.']],
    utdyping: ['Mor mi på åttiseks torer ikkje hente avisa.'],
    oenske: ['Eit svar hadde vore høfleg.'],
  },
};

const jobb: Mal = {
  sort: 'tilsetting.soeknad',
  vekt: 5,
  sakstype: 'tilsetting',
  nySak: 0,
  avsender: 'person',
  partErI: 'ingen',
  skjerming: 'tilsetting',
  kanal: 'digital',
  vedlegg: ['Livsløp', 'Karakterutskrift'],
  nb: {
    titler: [
      'Vil bli {stilling} hos dere',
      'Angående ledig jobb som {stilling}',
      'Min søknad til jobben som {stilling}',
    ],
    innledning: [
      'Jobben som {stilling} hos dere vil jeg gjerne ha.',
      'Annonsen om {stilling} traff meg, og her er søknaden.',
    ],
    midt: [
      ['Med {alder} år på baken har jeg sett en del arbeidsplasser.', 'Fagbrevet er rykende ferskt.'],
      ['Jeg er punktlig, uredd og glad i folk.', 'Tålmodighet er min sterke side.'],
      ['Kjæresten er herfra.', 'Jeg pendler i dag to timer og vil bort fra det.'],
    ],
    utdyping: [
      'Sist vinter ledet jeg et prosjekt der vi halverte ventetiden for brukerne. Det skjedde ved enkle grep: felles morgenmøte, tavle og litt humor.',
    ],
    oenske: ['La oss ta en prat over en kopp te.'],
  },
};

const syk: Mal = {
  sort: 'personal.sykmelding',
  vekt: 3,
  sakstype: 'personal',
  nySak: 0.3,
  avsender: 'person',
  skjerming: 'personal',
  medFnr: 0.4,
  vedlegg: ['Skjema fra lege'],
  nb: {
    titler: ['Fravær grunnet sykdom', 'Legemelding til arbeidsgiver'],
    innledning: ['Legen har satt meg ut av spill fram til {frist}.'],
    midt: [
      ['Skulderen må hvile helt.', 'Migrenen er tilbake.'],
      ['Halv dag foran skjermen er innafor.', 'Vi tar en ny runde når prøvene foreligger.'],
    ],
    utdyping: ['Et hev-senk-bord og færre kveldsvakter ville nok hjulpet mye når jeg er på beina igjen.'],
    oenske: ['Ring heller enn å sende melding.'],
  },
};

const produksjon: Mal = {
  sort: 'landbruk.produksjonstilskudd',
  vekt: 3,
  sakstype: 'produksjon',
  nySak: 0,
  avsender: 'firma',
  vedlegg: ['Telleliste'],
  nb: {
    titler: ['Korreksjon av tilskuddssøknad, {avs}', 'Avløserrefusjon - ettersending'],
    innledning: ['Tallene {avs} sendte inn {dato1} må endres.'],
    midt: [
      ['Geitene ble talt dobbelt, vi har bare {antall}8.', 'To teiger på {areal} mål gikk ut i år.'],
      ['Regnskapsføreren så det først nå.'],
    ],
    utdyping: ['Gaupa tok elleve lam i juli, og erstatningssaken går parallelt hos Statsforvalteren.'],
    oenske: ['Ordne det før pengene går ut.'],
  },
};

const dyrking: Mal = {
  sort: 'landbruk.nydyrking',
  vekt: 3,
  sakstype: 'nydyrking',
  nySak: 0.3,
  avsender: 'person',
  vedlegg: ['Økonomisk kart'],
  nb: {
    titler: ['Oppdyrking av skogsmark {gnrbnr}', '{gnrbnr}: vil bryte ny jord'],
    innledning: ['Vi har tenkt å bryte {areal} mål på {gnrbnr}, {adresse}.'],
    midt: [['Feltet er hogd, og stubbene står igjen.'], ['Bekken får stå urørt med kratt på begge sider.']],
    utdyping: [
      'Robotfjøset krever kort vei til beite, og nabogården har sagt opp leiekontrakten. Derfor er dette avgjørende for oss.',
    ],
    oenske: ['Kom og gå grensene med oss.'],
  },
};

const gebyr: Mal = {
  sort: 'oekonomi.innsigelse',
  vekt: 3,
  sakstype: 'avgift',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Regningen'],
  nb: {
    titler: ['Regning {fakturanr} stemmer ikke', 'Protest på gebyr, {gate}'],
    innledning: ['Regning {fakturanr} lyder på {belop}, og det er feil.'],
    midt: [
      ['Hytta har utedo, likevel står det avløp.', 'Slamtømming ble aldri gjort.'],
      ['Jeg betaler ikke før dette er rettet.'],
    ],
    utdyping: ['Chatten deres ga meg rett for en måned siden. Skjermbilde finnes.'],
    oenske: ['Slett regningen.'],
  },
};

const bo: Mal = {
  sort: 'oekonomi.kravsak',
  vekt: 3,
  sakstype: 'krav',
  nySak: 0,
  avsender: 'etat',
  vedlegg: ['Kravsliste'],
  nb: {
    titler: ['Innkalling til kreditorer', 'Underretning om utleggstrekk', 'Dividende i konkursbo'],
    innledning: ['Dere har meldt krav i boet som behandles her.'],
    midt: [['Godkjent beløp er {belop}.', 'Av {belop} dekkes en tiendedel.'], ['Protest må leveres før {frist}.']],
    utdyping: ['Skyldneren eier ikke fast eiendom, og kjøretøyet er beheftet. Utsikten til dekning er derfor liten.'],
    oenske: ['Oppgi vårt arkivnummer i svaret.'],
  },
};

const takst: Mal = {
  sort: 'oekonomi.eiendomsskatt',
  vekt: 3,
  sakstype: 'eiendomsskatt',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Meglervurdering'],
  nb: {
    titler: ['Skattetaksten er for høy, {gate}', 'Anke over eiendomsskatt'],
    innledning: ['Taksten på huset vårt i {gate} er hinsides.'],
    midt: [
      ['Megler sa en million mindre.', 'Loftet er kaldt og kan ikke regnes med.'],
      ['Sjekk nummer ni, som er dobbelt så stort.'],
    ],
    utdyping: ['Drenering, tak og rør står for tur, og det tok ingen med da de kjørte forbi.'],
    oenske: ['Kom inn og se denne gangen.'],
  },
};

const innsyn: Mal = {
  sort: 'innsyn.krav',
  vekt: 4,
  sakstype: 'innsyn',
  nySak: 0,
  avsender: 'person',
  kanal: 'epost',
  vedlegg: [],
  nb: {
    titler: ['Ber om å få se dokumenter', 'Dokumentinnsyn ønskes', 'Bestilling fra postlista'],
    innledning: [
      'Lokalavisa ønsker å lese papirene om {plannavn}.',
      'Kan dere sende meg det som finnes om {plannavn}?',
    ],
    midt: [
      ['Alt fra {dato1} og fram til nå er av interesse.', 'Særlig gjelder det e-post med konsulenten.'],
      ['Sladd det dere må, og oppgi paragraf.'],
    ],
    utdyping: ['Vi har deadline torsdag ettermiddag og tar gjerne imot fortløpende.'],
    oenske: ['Takker på forhånd.'],
  },
};

const hoering: Mal = {
  sort: 'hoering.stat',
  vekt: 3,
  sakstype: 'hoering',
  nySak: 0.1,
  avsender: 'etat',
  kanal: 'digital',
  vedlegg: ['Utkast'],
  nb: {
    titler: ['Utkast på høring: {hoering}', 'Innspillsrunde om {hoering}'],
    innledning: ['Et utkast om {hoering} legges med dette fram for uttalelse.'],
    midt: [['Kommunene vil merke endringen fra neste årsskifte.'], ['Siste dag for innspill er {frist}.']],
    utdyping: ['Merutgiftene er anslått til 11 millioner på landsbasis og dekkes innenfor rammen.'],
    oenske: ['Svarskjema finnes på nettsiden.'],
  },
};

const regning: Mal = {
  sort: 'faktura',
  vekt: 5,
  sakstype: null,
  nySak: 0,
  avsender: 'firma',
  arkiveres: false,
  aarsak: 'Faktura, skal til regnskap og ikke til arkivet',
  vedlegg: [],
  tabell: [
    ['Vare', 'Stk.', 'Sum'],
    ['Kopipapir A4', '40', '2 160,00'],
    ['Toner sort', '3', '3 990,00'],
    ['Frakt', '1', '249,00'],
  ],
  nb: {
    titler: ['Regning nr. {fakturanr}', 'Påminnelse om ubetalt regning {fakturanr}'],
    innledning: ['Levert etter bestilling fra driftskontoret.'],
    midt: [['Sum kr {belop},00, forfall {frist}.'], ['Bank: {konto}.']],
    utdyping: ['Gebyr på 35 kroner tilkommer ved papir.'],
    oenske: ['Hyggelig å handle med dere.'],
  },
};

const reklame: Mal = {
  sort: 'reklame',
  vekt: 5,
  sakstype: null,
  nySak: 0,
  avsender: 'firma',
  arkiveres: false,
  aarsak: 'Reklame uten verdi som dokumentasjon',
  kanal: 'digital',
  vedlegg: [],
  nb: {
    titler: ['Siste sjanse: julegaver til ansatte', 'Kurs for ledere, få plasser igjen', 'Black week hos {avs}'],
    innledning: ['Kjenner du noen som fryser på kontoret?'],
    midt: [
      ['Bruk koden NORD26 før {frist}.', 'Tre for to på alt i varehuset.'],
      ['Klikk deg inn og bli inspirert.', 'Gratis parkering for kursdeltakere.'],
    ],
    utdyping: ['Foredragsholderen er kjent fra fjernsyn og garanterer latter.'],
    oenske: ['Avslutt abonnementet ved å svare STOPP.'],
  },
};

export const MAALING_OVRIG: readonly Mal[] = [
  plan,
  veg,
  jobb,
  syk,
  produksjon,
  dyrking,
  gebyr,
  bo,
  takst,
  innsyn,
  hoering,
  regning,
  reklame,
];
