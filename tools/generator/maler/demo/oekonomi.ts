import type { Mal } from '../typer.ts';

const avgift: Mal = {
  sort: 'oekonomi.innsigelse',
  vekt: 4,
  sakstype: 'avgift',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Kopi av faktura'],
  nb: {
    titler: [
      'Innsigelse mot faktura {fakturanr}',
      'Feil på kommunale avgifter',
      'Søknad om fritak for kommunale gebyrer - {gate}',
    ],
    innledning: [
      'Jeg har fått faktura {fakturanr} på {belop} kroner og mener at den er feil.',
      'Det gjelder de kommunale avgiftene for {gate}.',
    ],
    midt: [
      [
        'Boligen har stått tom siden {dato1}, og vannet er stengt av rørlegger.',
        'Vi har vannmåler, og avlesningen ble meldt inn {dato1}. Likevel er det regnet etter areal.',
        'Feiing er tatt med to ganger på samme termin.',
      ],
      [
        'Riktig beløp skal etter min utregning være rundt det halve.',
        'Jeg betaler det som ikke er omstridt, og holder resten tilbake.',
      ],
    ],
    utdyping: [
      'Jeg har vært i kontakt med servicetorget to ganger. Første gang ble det sagt at alt var i orden, andre gang at jeg måtte skrive. Nå gjør jeg det.',
    ],
    oenske: ['Jeg ber om kreditnota og ny faktura.', 'Jeg ber om at purregebyret slettes mens saken behandles.'],
  },
  nn: {
    titler: ['Innvending mot faktura {fakturanr}', 'Feil i kommunale avgifter'],
    innledning: ['Eg har fått faktura {fakturanr} på {belop} kroner og meiner ho er feil.'],
    midt: [
      ['Huset har stått tomt sidan {dato1}.', 'Målaren vart lesen av {dato1}, men talet er ikkje brukt.'],
      ['Eg betaler det eg meiner er rett.'],
    ],
    utdyping: ['Eg har ringt fleire gonger utan å få svar.'],
    oenske: ['Eg bed om ny faktura.'],
  },
};

const krav: Mal = {
  sort: 'oekonomi.kravsak',
  vekt: 4,
  sakstype: 'krav',
  nySak: 0,
  avsender: 'etat',
  vedlegg: ['Oversikt over krav'],
  nb: {
    titler: [
      'Begjæring om gjeldsordning - melding til kreditor',
      'Pålegg om trekk i lønn',
      'Melding om konkursåpning',
      'Frivillig gjeldsordning - forslag',
    ],
    innledning: [
      'Kommunen er oppført som kreditor i saken nedenfor.',
      'Vi viser til vår sak og melder at det {dato1} ble åpnet behandling.',
    ],
    midt: [
      ['Kravet deres er registrert med {belop} kroner.', 'Anmeldt krav på {belop} kroner er tatt med i fordelingen.'],
      ['Innsigelser må være oss i hende innen {frist}.', 'Frist for å melde krav er {frist}.'],
    ],
    utdyping: [
      'Dersom vi ikke hører fra kommunen innen fristen, legges vår beregning til grunn. Renter og omkostninger etter åpningen kan ikke kreves dekket.',
    ],
    oenske: [
      'Svar bes sendt skriftlig med vår referanse.',
      'Utbetaling skjer til den kontoen som er oppgitt i kravet.',
    ],
  },
};

const eiendomsskatt: Mal = {
  sort: 'oekonomi.eiendomsskatt',
  vekt: 4,
  sakstype: 'eiendomsskatt',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Takstdokument', 'Bilder av boligen'],
  nb: {
    titler: ['Klage på eiendomsskatt', 'Klage på eiendomsskattetakst - {gate}', 'Klage over takst'],
    innledning: [
      'Jeg klager på taksten som er satt for eiendommen min i {gate}.',
      'Viser til skattesedlene som ble lagt ut, og klager på grunnlaget for {gate}.',
    ],
    midt: [
      [
        'Arealet er ført med 40 m² for mye, for kjelleren er råkjeller uten vindu.',
        'Taksten er høyere enn prisen vi betalte for huset for to år siden.',
        'Standarden er satt som god, men huset er fra 1962 og ikke pusset opp.',
      ],
      ['Tilsvarende hus i samme gate har langt lavere takst.', 'Det er heller ikke tatt hensyn til støyen fra veien.'],
    ],
    utdyping: [
      'Jeg ønsker ikke å betale mindre enn jeg skal, men vil ha en takst som stemmer med virkeligheten. Kommunen er velkommen til å komme på besiktigelse.',
    ],
    oenske: ['Jeg ber om at taksten settes ned.', 'Jeg ber om ny vurdering og skriftlig begrunnelse.'],
  },
  nn: {
    titler: ['Klage på eigedomsskatt', 'Klage på takst - {gate}'],
    innledning: ['Eg klagar på taksten for eigedomen min i {gate}.'],
    midt: [
      ['Arealet er ført for stort.', 'Taksten er høgare enn det vi gav for huset.'],
      ['Naboane har fått mykje lågare takst.'],
    ],
    utdyping: ['Huset er gamalt og treng nytt tak, så standarden er ikkje så god som det står.'],
    oenske: ['Eg bed om at taksten blir sett ned.'],
  },
};

export const OEKONOMI: readonly Mal[] = [avgift, krav, eiendomsskatt];
