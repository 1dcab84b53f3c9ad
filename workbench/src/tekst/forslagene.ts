import { spraak } from './spraak.ts';

/** How often the proposals have been right. */
export const forslagene = spraak(
  {
    tittel: 'Forslagene',
    ingress:
      'Hver gang noen journalfører, ser programmet om forslagene var rette. Her står tallene for de siste 3 000 brevene. Et menneske bekrefter alltid.',
    kolonner: {
      felt: 'Felt',
      avgjort: 'Avgjort',
      rette: 'Rette',
      nivaa: 'Har fortjent',
      iKraft: 'Får lov til',
      tak: 'Høyst',
      sikre: 'Nesten alltid rett',
    },
    felt: {
      arkivverdi: 'Skal arkiveres',
      saksmappe: 'Sak',
      journalposttype: 'Type',
      administrativEnhet: 'Enhet',
      saksbehandler: 'Saksbehandler',
      klasse: 'Klasse',
      tilgangskode: 'Tilgang',
    },
    nivaa: {
      stille: 'Er oftest feil',
      foreslaatt: 'Ikke nok til å stå i feltet',
      forhaandsutfylt: 'Kan stå i feltet',
      entast: 'Kan bekreftes med én tast',
      bunke: 'Kan bekreftes flere om gangen',
    },
    iKraft: {
      stille: 'Vises når noen spør',
      foreslaatt: 'Stå ved siden av feltet',
      forhaandsutfylt: 'Stå i feltet',
      entast: 'Bekreftes med én tast',
      bunke: 'Bekreftes flere om gangen',
    },
    nivaaer: 'Hva forslagene får lov til',
    iKraftHjelp:
      'Forslagene begynner med å stå i feltet. De får lov til mer når de er rette ofte nok, og mindre når de er feil for ofte. Programmet ser på de siste 600 avgjørelsene, og regner på nytt etter hvert brev. En administrator bestemmer hvor langt de kan gå.',
    tak: {
      tittel: 'Hvor langt kan forslagene gå? {{felt}}',
      hjelp: 'Forslagene kommer aldri lenger enn dette, uansett hvor ofte de er rette. Et menneske bekrefter alltid.',
      velg: 'Høyst',
      grunn: 'Hvorfor',
      lagret: 'Det er lagret, og gjelder fra nå.',
      endre: 'Endre',
      endreFelt: 'Endre hvor langt forslagene kan gå: {{felt}}',
    },
    endring: {
      tittel: 'Siste endringer',
      ingen: 'Ingenting er endret ennå.',
      nivaa: '{{felt}}: fra «{{fra}}» til «{{til}}».',
      tak: '{{felt}}: høyst fra «{{fra}}» til «{{til}}».',
      opptjent: 'Opptjent: {{feil}} feil i {{avgjort}} avgjørelser.',
      feil: 'For mange feil: {{feil}} i de siste {{avgjort}} avgjørelsene.',
      stikkproeve: 'En stikkprøve fant feil: {{feil}} av {{avgjort}}.',
      bestemt: 'Bestemt av {{hvem}}: {{grunn}}',
    },
    ingenEnnaa: 'Ingen ennå',
    verdier: 'De vanligste verdiene for {{felt}}',
    verdi: 'Foreslått',
    sikreHjelp:
      '«Nesten alltid rett» er andelen som er så sikker at høyst 1 av 100 er feil. Det må være mange rette på rad før programmet våger å si det.',
    nivaaHjelp:
      '«Har fortjent» sier hva tallene for de siste 3 000 gir grunnlag for. Under står hva forslagene får lov til nå.',
    lagetAv: 'Forslagene er laget av {{modeller}}.',
    regler: 'faste regler (versjon {{versjon}})',
    laert: 'det lærte (versjon {{versjon}})',
    tomt: 'Ingen forslag er avgjort ennå',
    tomHjelp: 'Tallene kommer når brev blir journalført.',
  },
  {
    tittel: 'Forslaga',
    ingress:
      'Kvar gong nokon journalfører, ser programmet om forslaga var rette. Her står tala for dei siste 3 000 breva. Eit menneske stadfestar alltid.',
    kolonner: {
      felt: 'Felt',
      avgjort: 'Avgjorde',
      rette: 'Rette',
      nivaa: 'Har fortent',
      iKraft: 'Får lov til',
      tak: 'Høgst',
      sikre: 'Nesten alltid rett',
    },
    felt: {
      arkivverdi: 'Skal arkiverast',
      saksmappe: 'Sak',
      journalposttype: 'Type',
      administrativEnhet: 'Eining',
      saksbehandler: 'Saksbehandlar',
      klasse: 'Klasse',
      tilgangskode: 'Tilgang',
    },
    nivaa: {
      stille: 'Er oftast feil',
      foreslaatt: 'Ikkje nok til å stå i feltet',
      forhaandsutfylt: 'Kan stå i feltet',
      entast: 'Kan stadfestast med éin tast',
      bunke: 'Kan stadfestast fleire om gongen',
    },
    iKraft: {
      stille: 'Blir vist når nokon spør',
      foreslaatt: 'Stå ved sida av feltet',
      forhaandsutfylt: 'Stå i feltet',
      entast: 'Stadfestast med éin tast',
      bunke: 'Stadfestast fleire om gongen',
    },
    nivaaer: 'Kva forslaga får lov til',
    iKraftHjelp:
      'Forslaga byrjar med å stå i feltet. Dei får lov til meir når dei er rette ofte nok, og mindre når dei er feil for ofte. Programmet ser på dei siste 600 avgjerdene, og reknar på nytt etter kvart brev. Ein administrator bestemmer kor langt dei kan gå.',
    tak: {
      tittel: 'Kor langt kan forslaga gå? {{felt}}',
      hjelp: 'Forslaga kjem aldri lenger enn dette, same kor ofte dei er rette. Eit menneske stadfestar alltid.',
      velg: 'Høgst',
      grunn: 'Kvifor',
      lagret: 'Det er lagra, og gjeld frå no.',
      endre: 'Endre',
      endreFelt: 'Endre kor langt forslaga kan gå: {{felt}}',
    },
    endring: {
      tittel: 'Siste endringar',
      ingen: 'Ingenting er endra enno.',
      nivaa: '{{felt}}: frå «{{fra}}» til «{{til}}».',
      tak: '{{felt}}: høgst frå «{{fra}}» til «{{til}}».',
      opptjent: 'Opptent: {{feil}} feil i {{avgjort}} avgjerder.',
      feil: 'For mange feil: {{feil}} i dei siste {{avgjort}} avgjerdene.',
      stikkproeve: 'Ei stikkprøve fann feil: {{feil}} av {{avgjort}}.',
      bestemt: 'Bestemt av {{hvem}}: {{grunn}}',
    },
    ingenEnnaa: 'Ingen enno',
    verdier: 'Dei vanlegaste verdiane for {{felt}}',
    verdi: 'Foreslått',
    sikreHjelp:
      '«Nesten alltid rett» er den delen som er så sikker at høgst 1 av 100 er feil. Det må vere mange rette på rad før programmet vågar å seie det.',
    nivaaHjelp:
      '«Har fortent» seier kva tala for dei siste 3 000 gir grunnlag for. Under står kva forslaga får lov til no.',
    lagetAv: 'Forslaga er laga av {{modeller}}.',
    regler: 'faste reglar (versjon {{versjon}})',
    laert: 'det lærte (versjon {{versjon}})',
    tomt: 'Ingen forslag er avgjorde enno',
    tomHjelp: 'Tala kjem når brev blir journalførte.',
  },
);

/** Its part of the sporingslogg. */
export const tillitSpor = spraak(
  { 'tillit.tak': 'Bestemte hvor langt forslagene kan gå' },
  { 'tillit.tak': 'Bestemte kor langt forslaga kan gå' },
);
