import type { Mal } from '../typer.ts';

const produksjon: Mal = {
  sort: 'landbruk.produksjonstilskudd',
  vekt: 4,
  sakstype: 'produksjon',
  nySak: 0,
  avsender: 'firma',
  vedlegg: ['Dyretall per 1. oktober', 'Leieavtale for jord'],
  tabell: [
    ['Vekst/dyreslag', 'Antall', 'Merknad'],
    ['Fulldyrket eng, dekar', '214', 'Egen jord'],
    ['Innmarksbeite, dekar', '87', 'Leid'],
    ['Vinterfôra sauer', '132', ''],
    ['Ammekyr', '18', 'Økologisk'],
  ],
  nb: {
    titler: [
      'Produksjonstilskudd - retting av søknad',
      'Endring i søknad om produksjonstilskudd',
      'Klage på avkorting av produksjonstilskudd',
    ],
    innledning: [
      'Vi viser til søknaden om produksjonstilskudd som ble levert {dato1}, og ber om at følgende rettes.',
      'Det gjelder søknad om produksjons- og avløsertilskudd for {avs}.',
    ],
    midt: [
      [
        'Dyretallet ble ført feil. Riktig antall vinterfôra sauer er {antall}2, ikke det som står i søknaden.',
        'Arealet på leiejorda er {areal} dekar mindre enn oppgitt, fordi ett skifte ikke ble høstet.',
      ],
      [
        'Feilen ble oppdaget da vi gikk gjennom gjødslingsplanen.',
        'Vi fikk ikke logget inn før fristen gikk ut, på grunn av sykdom.',
      ],
    ],
    utdyping: [
      'Utgiftene til avløser ble større enn normalt etter at driveren brakk armen i slåtten. Lønnsoppgaven følger vedlagt, og vi har kvitteringer for alt.',
    ],
    oenske: ['Vi ber om at kommunen retter tallene før utbetaling.', 'Vi håper avkortingen kan frafalles.'],
  },
  nn: {
    titler: ['Produksjonstilskot - retting av søknad', 'Klage på avkorting av produksjonstilskot'],
    innledning: ['Vi viser til søknaden om produksjonstilskot frå {dato1} og bed om at dette blir retta.'],
    midt: [
      [
        'Dyretalet vart ført feil. Det rette er {antall}4 vinterfôra sauer.',
        'Eit skifte på {areal} dekar vart ikkje hausta og må ut.',
      ],
      ['Feilen kom av at vi brukte tala frå i fjor.'],
    ],
    utdyping: ['Avløysinga vart dyrare enn venta, for bonden var sjuk i slåtten.'],
    oenske: ['Vi bed om at tala blir retta før utbetaling.'],
  },
};

const nydyrking: Mal = {
  sort: 'landbruk.nydyrking',
  vekt: 4,
  sakstype: 'nydyrking',
  nySak: 0.35,
  avsender: 'person',
  vedlegg: ['Kart i målestokk 1:5000', 'Miljøplan'],
  nb: {
    titler: [
      'Søknad om nydyrking - {gnrbnr}',
      'Søknad om godkjenning av plan for nydyrking, {gnrbnr}',
      '{gnrbnr} - grøfting og nydyrking',
    ],
    innledning: [
      'Jeg søker om godkjenning av plan for nydyrking på {gnrbnr}, {adresse}.',
      'Det søkes om å få dyrke opp {areal} dekar på eiendommen {gnrbnr}.',
    ],
    midt: [
      [
        'Arealet er i dag blandingsskog av middels bonitet.',
        'Jorda er moldblandet morene med litt stein, og den er tidligere brukt til beite.',
      ],
      [
        'Avstanden til bekken blir åtte meter, og vegetasjonen i kanten får stå.',
        'Overflatevannet føres i åpen grøft til eksisterende kanal.',
      ],
    ],
    utdyping: [
      'Bruket har 34 melkekyr og kjøper i dag en tredjedel av grovfôret. Med mer egen jord blir vi mindre sårbare, og sønnen som skal overta får et bedre grunnlag å leve av.',
      'Det er ikke kjent kulturminner i området. Vi har vært i kontakt med Sametinget og fylkeskommunen, som begge ønsker å se planen.',
    ],
    oenske: ['Vi håper å komme i gang til våren og ber om behandling i vinter.', 'Jeg viser gjerne fram området.'],
  },
  nn: {
    titler: ['Søknad om nydyrking på {gnrbnr}', '{gnrbnr} - plan for nydyrking'],
    innledning: ['Eg søkjer om å få dyrke {areal} dekar på {gnrbnr}, {adresse}.'],
    midt: [
      ['Jorda er god og ligg inntil det som er dyrka frå før.'],
      ['Det blir halde ein kantsone på åtte meter mot bekken.'],
    ],
    utdyping: ['Garden treng meir fôr, og neste generasjon er på veg inn. Vi vil gjerne leggje til rette for det.'],
    oenske: ['Vi vonar på handsaming i løpet av vinteren.'],
  },
};

const motorferdsel: Mal = {
  sort: 'natur.motorferdsel',
  vekt: 3,
  sakstype: 'motorferdsel',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Kart med inntegnet trasé'],
  nb: {
    titler: [
      'Søknad om dispensasjon for motorferdsel i utmark',
      'Søknad om kjøring med snøscooter til hytte',
      'Motorferdsel - transport av ved',
    ],
    innledning: [
      'Jeg søker om tillatelse til å kjøre snøscooter til hytta ved {sted}.',
      'Søknaden gjelder transport av materialer og utstyr til {sted} i vinter.',
    ],
    midt: [
      [
        'Det er 4,5 kilometer fra brøytet vei, og det finnes ingen som driver leiekjøring i området.',
        'Kjøringen følger den gamle vinterveien og er vist på kartet.',
      ],
      [
        'Vi trenger inntil ti turer mellom 1. januar og 30. april.',
        'Kjøringen skjer på hverdager, utenom påske, og ikke når det er rein i området.',
      ],
    ],
    utdyping: [
      'Grunneierne har gitt samtykke. Vi er to familier som deler på hytta, og den ene har et barn som ikke kan gå så langt på ski.',
    ],
    oenske: ['Vi ber om tillatelse for fire år om gangen.', 'Vi håper på svar før snøen kommer.'],
  },
  nn: {
    titler: ['Søknad om motorferdsel i utmark'],
    innledning: ['Eg søkjer om løyve til å køyre snøskuter til hytta ved {sted}.'],
    midt: [['Det er langt frå brøytt veg, og ingen driv leigekøyring her.'], ['Vi treng åtte turar med ved og varer.']],
    utdyping: ['Grunneigaren har sagt ja, og vi køyrer utanom helgane.'],
    oenske: ['Vi vonar på svar før jul.'],
  },
};

const skjenking: Mal = {
  sort: 'naering.skjenkebevilling',
  vekt: 3,
  sakstype: 'skjenking',
  nySak: 0.3,
  avsender: 'firma',
  vedlegg: ['Skatteattest', 'Leiekontrakt', 'Plantegning av lokalet'],
  nb: {
    titler: [
      'Søknad om skjenkebevilling',
      'Søknad om utvidet skjenketid for {avs}',
      'Endring av styrer for skjenkebevilling',
    ],
    innledning: [
      '{avs} søker om bevilling til å skjenke øl, vin og brennevin.',
      'Vi melder om ny styrer og stedfortreder for bevillingen til {avs}.',
    ],
    midt: [
      ['Lokalet har 60 sitteplasser inne og 24 ute.', 'Åpningstiden blir fra klokken 14 til 01 torsdag til lørdag.'],
      [
        'Både styrer og stedfortreder har bestått kunnskapsprøven.',
        'Kjøkkenet holder åpent til klokken 22, og det serveres mat til alle tider.',
      ],
    ],
    utdyping: [
      'Vi har lagt vekt på internkontroll og har egne rutiner for legitimasjon, overskjenking og ro rundt stengetid. De ansatte får kurs hver høst.',
    ],
    oenske: ['Vi ber om at søknaden tas opp på første møte i formannskapet.', 'Ta kontakt dersom noe mangler.'],
  },
};

export const LANDBRUK_OG_NAERING: readonly Mal[] = [produksjon, nydyrking, motorferdsel, skjenking];
