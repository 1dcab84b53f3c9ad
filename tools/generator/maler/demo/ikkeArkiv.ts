import type { Mal } from '../typer.ts';

const faktura: Mal = {
  sort: 'faktura',
  vekt: 7,
  sakstype: null,
  nySak: 0,
  avsender: 'firma',
  arkiveres: false,
  aarsak: 'Faktura, skal til regnskap og ikke til arkivet',
  vedlegg: [],
  tabell: [
    ['Beskrivelse', 'Antall', 'Beløp'],
    ['Serviceavtale ventilasjon, 3. kvartal', '1', '8 750,00'],
    ['Filterskifte', '6', '2 340,00'],
    ['Reise og tillegg', '1', '1 120,00'],
    ['Mva. 25 %', '', '3 052,50'],
  ],
  nb: {
    titler: ['Faktura {fakturanr}', 'Faktura nr. {fakturanr} - purring', 'Kreditnota {fakturanr}'],
    innledning: [
      'Vi fakturerer herved for utført arbeid i henhold til avtale.',
      'Denne fakturaen kan dessverre ikke sendes som EHF på grunn av tekniske problemer hos oss.',
    ],
    midt: [
      [
        'Beløp å betale: kr {belop},50. Forfallsdato: {frist}.',
        'Til sammen kr {belop},00 inkl. mva. Betales innen {frist}.',
      ],
      [
        'Betales til konto {konto}. Merk betalingen med fakturanummeret.',
        'Kontonummer {konto}. Ved forsinket betaling beregnes rente etter loven.',
      ],
    ],
    utdyping: ['Eventuelle innsigelser må meldes innen åtte dager.'],
    oenske: ['Takk for oppdraget!', 'Bestiller: teknisk drift.'],
  },
};

const reklame: Mal = {
  sort: 'reklame',
  vekt: 7,
  sakstype: null,
  nySak: 0,
  avsender: 'firma',
  arkiveres: false,
  aarsak: 'Reklame uten verdi som dokumentasjon',
  kanal: 'digital',
  vedlegg: [],
  nb: {
    titler: [
      'Spar inntil 40 % på kontormøbler i november',
      'Invitasjon til gratis frokostseminar om digital arkivering',
      'Vinterkampanje på arbeidsklær',
      'Nyhetsbrev fra {avs}',
    ],
    innledning: [
      'Hei! Er dere klare for vinteren? Det er vi.',
      'Vi i {avs} har gleden av å presentere høstens beste tilbud til kommuner og bedrifter.',
    ],
    midt: [
      [
        'Bestiller dere før {frist}, får dere fri frakt på hele ordren.',
        'De tjue første som melder seg på, får en kopp med logo.',
        'Nå kan dere prøve løsningen gratis i tretti dager, helt uten binding.',
      ],
      [
        'Sortimentet vårt finner dere på nettsiden, eller ring for en uforpliktende prat.',
        'Over 200 fornøyde kunder i hele landet kan ikke ta feil.',
      ],
    ],
    utdyping: [
      'Våre selgere er på Helgeland i uke {uke}. Vi tar gjerne turen innom for å vise fram nyhetene, med kaffe og noe å bite i.',
    ],
    oenske: ['Ønsker du ikke flere tilbud fra oss, kan du melde deg av nederst i e-posten.', 'Velkommen som kunde!'],
  },
};

const nyhetsbrev: Mal = {
  sort: 'orientering',
  vekt: 3,
  sakstype: null,
  nySak: 0,
  avsender: 'lag',
  arkiveres: false,
  aarsak: 'Til orientering, ikke gjenstand for saksbehandling',
  vedlegg: [],
  nb: {
    titler: ['Årsmelding fra {avs}', 'Program for julemarkedet', 'Medlemsblad nr. 4'],
    innledning: ['Til orientering sender {avs} vedlagte program.', 'Her kommer høstens siste medlemsblad.'],
    midt: [
      ['Alle er velkomne, og inngangen er gratis.', 'Vi takker for samarbeidet i året som gikk.'],
      ['Kaffe og vafler selges til inntekt for ungdomsarbeidet.', 'Neste nummer kommer i mars.'],
    ],
    utdyping: ['Heng gjerne opp plakaten på biblioteket og i servicetorget.'],
    oenske: ['Riktig god jul til alle i kommunen!', 'Vel møtt!'],
  },
};

export const IKKE_ARKIV: readonly Mal[] = [faktura, reklame, nyhetsbrev];
