import { spraak } from './spraak.ts';

/** How often the proposals have been right. */
export const forslagene = spraak(
  {
    tittel: 'Forslagene',
    ingress:
      'Hver gang noen journalfører, ser programmet om forslagene var rette. Her står tallene for de siste 3 000 brevene. Et menneske bekrefter alltid.',
    kolonner: { felt: 'Felt', avgjort: 'Avgjort', rette: 'Rette', nivaa: 'Har fortjent', sikre: 'Nesten alltid rett' },
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
    ingenEnnaa: 'Ingen ennå',
    verdier: 'De vanligste verdiene for {{felt}}',
    verdi: 'Foreslått',
    sikreHjelp:
      '«Nesten alltid rett» er andelen som er så sikker at høyst 1 av 100 er feil. Det må være mange rette på rad før programmet våger å si det.',
    nivaaHjelp: '«Har fortjent» sier hva tallene gir grunnlag for. Det endrer ikke hvordan forslagene vises i køen.',
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
    kolonner: { felt: 'Felt', avgjort: 'Avgjorde', rette: 'Rette', nivaa: 'Har fortent', sikre: 'Nesten alltid rett' },
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
    ingenEnnaa: 'Ingen enno',
    verdier: 'Dei vanlegaste verdiane for {{felt}}',
    verdi: 'Foreslått',
    sikreHjelp:
      '«Nesten alltid rett» er den delen som er så sikker at høgst 1 av 100 er feil. Det må vere mange rette på rad før programmet vågar å seie det.',
    nivaaHjelp: '«Har fortent» seier kva tala gir grunnlag for. Det endrar ikkje korleis forslaga blir viste i køen.',
    lagetAv: 'Forslaga er laga av {{modeller}}.',
    regler: 'faste reglar (versjon {{versjon}})',
    laert: 'det lærte (versjon {{versjon}})',
    tomt: 'Ingen forslag er avgjorde enno',
    tomHjelp: 'Tala kjem når brev blir journalførte.',
  },
);
