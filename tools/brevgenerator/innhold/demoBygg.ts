import { nb, nn, type Sort, sort } from './typer.ts';

/** Land, buildings, roads, farming, money. */
export const DEMO_SORTER_BYGG: readonly Sort[] = [
  sort(
    'byggesak.soeknad',
    'L',
    'PLAN',
    [
      nb(
        (g) => `Søknad om tillatelse til tilbygg, gnr. ${g.gnrbnr}`,
        (g) =>
          `Vi søker med dette om tillatelse til å føre opp et tilbygg på boligen vår i ${g.veg}, gnr. ${g.gnrbnr}. Tilbygget er på ${g.r.heltall(12, 48)} kvadratmeter og skal brukes til soverom og bad.`,
        (g) => `Naboene er varslet ${g.dato}, og det er ikke kommet merknader. Tegninger og situasjonsplan ligger ved.`,
        () =>
          'Vi ber om at byggesaken behandles så snart som mulig, siden vi ønsker å komme i gang før snøen legger seg.',
      ),
      nn(
        (g) => `Søknad om løyve til garasje, gnr. ${g.gnrbnr}`,
        (g) =>
          `Vi søkjer med dette om løyve til å setje opp ein garasje på eigedomen gnr. ${g.gnrbnr} i ${g.veg}. Garasjen blir ${g.r.heltall(30, 50)} kvadratmeter med saltak.`,
        (g) => `Naboane fekk nabovarsel ${g.dato}. Teikningar og kart er lagde ved.`,
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
        (g) => `Søknad om dispensasjon fra kommuneplanen – naust ved ${g.sted}`,
        (g) =>
          `Jeg søker om dispensasjon fra byggeforbudet i strandsonen for å sette opp et naust på gnr. ${g.gnrbnr} ved ${g.sted}.`,
        () =>
          'Naustet plasseres der det gamle sto, og ferdselen langs sjøen blir ikke hindret. Fordelene er klart større enn ulempene.',
        (g) => `Tegninger er datert ${g.dato}.`,
      ),
      nn(
        (g) => `Søknad om dispensasjon frå reguleringsplan, ${g.veg}`,
        (g) =>
          `Eg søkjer om dispensasjon frå avstandskravet i reguleringsplanen for gnr. ${g.gnrbnr}. Det gjeld ein bod på ${g.r.heltall(8, 15)} kvadratmeter.`,
        () => 'Boden står ikkje i vegen for sikta frå vegen, og naboen har gitt samtykke.',
      ),
    ],
    { eiendom: true, vekt: 2 },
  ),
  sort(
    'byggesak.nabovarsel',
    'L',
    'PLAN',
    [
      nb(
        (g) => `Merknad til nabovarsel for gnr. ${g.gnrbnr}`,
        (g) => `Jeg har fått nabovarsel om bygging på gnr. ${g.gnrbnr} og har disse merknadene.`,
        () =>
          'Bygget blir for høyt og tar både utsikt og kveldssol fra uteplassen vår. Vi ber om at mønehøyden reduseres.',
        () => 'Vi ber om å bli holdt orientert om den videre behandlingen.',
      ),
    ],
    { eiendom: true },
  ),
  sort(
    'byggesak.ferdigattest',
    'L',
    'PLAN',
    [
      nb(
        (g) => `Søknad om ferdigattest, gnr. ${g.gnrbnr}`,
        (g) =>
          `På vegne av tiltakshaver søker vi om ferdigattest for tiltaket på gnr. ${g.gnrbnr}. Arbeidet ble avsluttet ${g.dato}.`,
        () =>
          'Sluttkontroll er gjennomført, og dokumentasjon for forvaltning, drift og vedlikehold er overlevert eieren.',
      ),
    ],
    { eiendom: true, avsender: 'firma' },
  ),
  sort(
    'byggesak.klage',
    'L',
    'PLAN',
    [
      nb(
        (g) => `Klage på vedtak om dispensasjon, gnr. ${g.gnrbnr}`,
        (g) => `Jeg klager på vedtaket kommunen gjorde ${g.dato} om dispensasjon på gnr. ${g.gnrbnr}.`,
        () =>
          'Kommunen har ikke vurdert hensynet til naboene godt nok, og begrunnelsen viser ikke til reglene i plan- og bygningsloven § 19-2.',
        () => 'Jeg ber om at vedtaket omgjøres, eller at klagen sendes til Statsforvalteren.',
      ),
      nn(
        (g) => `Klage på avslag, gnr. ${g.gnrbnr}`,
        (g) => `Eg klagar på avslaget frå kommunen av ${g.dato}. Saka gjeld gnr. ${g.gnrbnr}.`,
        () => 'Eg meiner at kommunen har lagt til grunn feil faktum, og ber om at saka blir vurdert på nytt.',
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
        (g) => `Hull i veien og dårlig brøyting i ${g.veg}`,
        (g) =>
          `Jeg vil klage på standarden på ${g.veg}. Det er store hull i veien, og ved snøfall blir det ikke brøytet før langt utpå dagen.`,
        (g) => `Sist ${g.dato} sto skolebussen fast. Det er bare flaks at ingen ble skadd.`,
        () => 'Vi ber kommunen om å utbedre veien og gi svar på når det skal skje.',
      ),
      nn(
        (g) => `Manglande strøing av ${g.veg}`,
        (g) => `Eg skriv fordi ${g.veg} ikkje blir strødd. Eldre folk tør ikkje gå ut når det er glatt.`,
        () => 'Kan kommunen setje opp ein strøkasse, eller strø oftare?',
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
        (g) => `Brunt vann i krana – ${g.veg}`,
        (g) => `De siste ukene har vannet i ${g.veg} vært brunt og luktet vondt. Flere naboer har det samme problemet.`,
        () => 'Er vannet trygt å drikke? Vi ber kommunen ta prøver og gi beskjed om resultatet.',
      ),
      nb(
        (g) => `Søknad om tilkobling til kommunalt avløp, ${g.veg}`,
        (g) => `Vi søker om å koble boligen i ${g.veg} til kommunalt vann og avløp. Rørleggermelding ligger ved.`,
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
        (g) => `Søknad om godkjenning av plan for nydyrking, gnr. ${g.gnrbnr}`,
        (g) =>
          `Jeg søker om å nydyrke ${g.r.heltall(5, 40)} dekar på gnr. ${g.gnrbnr} ved ${g.sted}. Arealet er i dag skogsmark med middels bonitet.`,
        () => 'Jorda skal brukes til grovfôr. Kart med avmerket areal og grøfteplan er vedlagt.',
      ),
      nn(
        (g) => `Søknad om tilskot til drenering, gnr. ${g.gnrbnr}`,
        (g) => `Eg søkjer om tilskot til systematisk grøfting av ${g.r.heltall(8, 30)} dekar på gnr. ${g.gnrbnr}.`,
        () => 'Jorda er vassjuk og avlinga har gått ned dei siste åra.',
      ),
    ],
    { eiendom: true, vekt: 2 },
  ),
  sort('landbruk.tilskudd', 'V', 'LAND', [
    nb(
      () => 'Produksjonstilskudd i jordbruket – retting av søknad',
      (g) =>
        `I søknaden om produksjonstilskudd oppga jeg feil dyretall. Per 1. oktober hadde jeg ${g.r.heltall(20, 140)} vinterfôra sauer, ikke flere.`,
      () => 'Jeg ber om at søknaden rettes før utbetaling.',
    ),
  ]),
  sort(
    'oekonomi.eiendomsskatt',
    '2',
    'OKON',
    [
      nb(
        (g) => `Klage på eiendomsskatt 2026, gnr. ${g.gnrbnr}`,
        (g) =>
          `Jeg klager på taksten for eiendommen gnr. ${g.gnrbnr}. Skatten har økt med ${g.r.heltall(20, 70)} prosent fra i fjor.`,
        () => 'Huset har fuktskader som ikke er tatt med i taksten. Rapport fra takstmann er vedlagt.',
      ),
    ],
    { eiendom: true },
  ),
  sort('oekonomi.krav', '2', 'OKON', [
    nb(
      (g) => `Spørsmål om kommunale avgifter, ${g.veg}`,
      (g) =>
        `Jeg har fått krav om ${g.belop} kroner i kommunale avgifter for ${g.veg}, men huset har stått tomt siden ${g.dato}.`,
      () => 'Jeg ber om at kravet blir vurdert på nytt, og om betalingsutsettelse så lenge.',
    ),
  ]),
  sort(
    'faktura.feilsendt',
    '2',
    'OKON',
    [
      nb(
        (g) => `Faktura ${g.r.heltall(10_000, 99_999)}`,
        (g) => `Faktura for levert arbeid. Å betale: ${g.belop},00 kr. Forfallsdato: ${g.dato}.`,
        () =>
          'Beløpet er oppgitt eks. mva. Betalingsbetingelser: 14 dager netto. Ved forsinket betaling beregnes forsinkelsesrente.',
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
        () => 'Uslåelig høsttilbud på kontormøbler!',
        (g) =>
          `Kjære kunde! Akkurat nå gir vi ${g.r.heltall(20, 50)} % rabatt på hev-senk-bord og kontorstoler. Tilbudet gjelder så langt lageret rekker.`,
        () => 'Bestill i nettbutikken vår i dag og få fri frakt. Meld deg av nyhetsbrevet ved å svare STOPP.',
      ),
      nb(
        () => 'Kurs for ledere – meld deg på nå',
        () => 'Vårt populære kurs i effektiv møteledelse har fortsatt ledige plasser. Early bird-pris ut måneden!',
        () => 'Klikk på lenken for påmelding og program.',
      ),
    ],
    { avsender: 'firma', arkiveres: false, aarsak: 'reklame', vekt: 2 },
  ),
];
