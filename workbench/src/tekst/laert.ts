import { spraak } from './spraak.ts';

/** What the program has learned of what people decided. */
export const laert = spraak(
  {
    tittel: 'Lært av det dere har avgjort',
    ingress:
      'Programmet lærer hver natt av brevene kommunen har journalført, og bare av dem. Det lærte foreslår bare der det har gjort det minst like godt som reglene på brev det ikke hadde sett før.',
    iBruk: 'I bruk: versjon {{versjon}}, lært {{trent}} av {{antall}} brev som ble avgjort fra {{fra}} til {{til}}.',
    bareRegler: 'Forslagene lages med reglene alene.',
    ingen: 'Programmet har ikke lært noe ennå. Det trengs minst 20 journalførte brev som er lest her.',
    laerNaa: 'Lær nå',
    laerer: 'Programmet lærer nå. Du kan gjøre noe annet imens.',
    venter: 'Bestilt {{tid}} av {{hvem}}.',
    utfall: {
      ny: 'Sist lært {{tid}} av {{antall}} brev.',
      'for-faa': 'Prøvde å lære {{tid}}, men fant bare {{antall}} brev. Det trengs minst 20.',
      feilet:
        'Prøvde å lære {{tid}}, men det gikk galt. Det som var i bruk, brukes fortsatt. Prøv igjen, og si fra til den som drifter hvis det skjer flere ganger.',
    },
    bestilt: 'Programmet lærer av det som er avgjort til nå.',
    kolonner: {
      felt: 'Felt',
      proeve: 'Prøvd på',
      regler: 'Reglene rett',
      laerte: 'Det lærte rett',
      sammen: 'Sammen rett',
      sikre: 'Nesten alltid rett',
      brukes: 'I bruk',
    },
    ja: 'Ja',
    nei: 'Nei, reglene er bedre',
    nyttHjelp:
      '«Prøvd på» er brev det ikke var lært av. «Sammen» er når den sikreste av reglene og det lærte får foreslå. Skjerming kan det lærte bare legge til, aldri ta bort.',
    velg: 'Velg versjon',
    velgTittel: 'Hva skal forslagene lages med?',
    nyeste: 'Alltid den nyeste',
    versjon: 'Versjon {{versjon}}, lært {{trent}} av {{antall}} brev',
    regler: 'Bare reglene',
    velgHjelp:
      'Valget står til noen velger på nytt, også når programmet har lært mer. Forslag som alt er laget, endres ikke.',
    grunn: 'Hvorfor',
    grunnHint: 'Så de andre forstår valget.',
    bruk: 'Bruk dette',
    brukes: 'Valget er lagret. Det gjelder brev som kommer fra nå av.',
    valgt: 'Valgt av {{hvem}} {{tid}}: {{grunn}}',
    natt: 'programmet, om natten',
  },
  {
    tittel: 'Lært av det de har avgjort',
    ingress:
      'Programmet lærer kvar natt av breva kommunen har journalført, og berre av dei. Det lærte føreslår berre der det har gjort det minst like godt som reglane på brev det ikkje hadde sett før.',
    iBruk: 'I bruk: versjon {{versjon}}, lært {{trent}} av {{antall}} brev som vart avgjorde frå {{fra}} til {{til}}.',
    bareRegler: 'Forslaga blir laga med reglane åleine.',
    ingen: 'Programmet har ikkje lært noko enno. Det trengst minst 20 journalførte brev som er lesne her.',
    laerNaa: 'Lær no',
    laerer: 'Programmet lærer no. Du kan gjere noko anna imens.',
    venter: 'Bestilt {{tid}} av {{hvem}}.',
    utfall: {
      ny: 'Sist lært {{tid}} av {{antall}} brev.',
      'for-faa': 'Prøvde å lære {{tid}}, men fann berre {{antall}} brev. Det trengst minst 20.',
      feilet:
        'Prøvde å lære {{tid}}, men det gjekk gale. Det som var i bruk, blir framleis brukt. Prøv igjen, og sei frå til den som driftar om det skjer fleire gonger.',
    },
    bestilt: 'Programmet lærer av det som er avgjort til no.',
    kolonner: {
      felt: 'Felt',
      proeve: 'Prøvd på',
      regler: 'Reglane rett',
      laerte: 'Det lærte rett',
      sammen: 'Saman rett',
      sikre: 'Nesten alltid rett',
      brukes: 'I bruk',
    },
    ja: 'Ja',
    nei: 'Nei, reglane er betre',
    nyttHjelp:
      '«Prøvd på» er brev det ikkje var lært av. «Saman» er når den sikraste av reglane og det lærte får føreslå. Skjerming kan det lærte berre leggje til, aldri ta bort.',
    velg: 'Vel versjon',
    velgTittel: 'Kva skal forslaga lagast med?',
    nyeste: 'Alltid den nyaste',
    versjon: 'Versjon {{versjon}}, lært {{trent}} av {{antall}} brev',
    regler: 'Berre reglane',
    velgHjelp:
      'Valet står til nokon vel på nytt, også når programmet har lært meir. Forslag som alt er laga, blir ikkje endra.',
    grunn: 'Kvifor',
    grunnHint: 'Så dei andre forstår valet.',
    bruk: 'Bruk dette',
    brukes: 'Valet er lagra. Det gjeld brev som kjem frå no av.',
    valgt: 'Valt av {{hvem}} {{tid}}: {{grunn}}',
    natt: 'programmet, om natta',
  },
);

/** Its part of the sporingslogg. */
export const laertSpor = spraak(
  {
    'modell.bestiltTrening': 'Ba programmet lære av det som er avgjort',
    'modell.valgt': 'Valgte hva forslagene skal lages med',
  },
  {
    'modell.bestiltTrening': 'Bad programmet lære av det som er avgjort',
    'modell.valgt': 'Valde kva forslaga skal lagast med',
  },
);
