import type { Problemtabell } from './problem.ts';

export const BEVARING_PROBLEMER = {
  'bevaring.ukjent-arkivdel': {
    status: 404,
    nb: 'Arkivdelen finnes ikke i denne kommunen. Last siden på nytt og velg igjen.',
    nn: 'Arkivdelen finst ikkje i denne kommunen. Last sida på nytt og vel igjen.',
  },
  'bevaring.pakken-er-ikke-ferdig': {
    status: 409,
    nb: 'Pakken er ikke laget ferdig ennå. Vent til uttrekket er ferdig.',
    nn: 'Pakka er ikkje laga ferdig enno. Vent til uttrekket er ferdig.',
  },
  'bevaring.alt-i-gang': {
    status: 409,
    nb: 'Det lages alt et uttrekk av en av disse arkivdelene. Vent til det er ferdig.',
    nn: 'Det blir alt laga eit uttrekk av ein av desse arkivdelane. Vent til det er ferdig.',
  },
  'bevaring.har-hindringer': {
    status: 409,
    nb: 'Uttrekket ville blitt ugyldig: {antall} ting må rettes først. Prøv uttrekket, så ser du hva.',
    nn: 'Uttrekket ville blitt ugyldig: {antall} ting må rettast først. Prøv uttrekket, så ser du kva.',
  },
  'bevaring.ingenting-aa-deponere': {
    status: 422,
    nb: 'Arkivdelene har ingen saker, så det er ingenting å ta ut.',
    nn: 'Arkivdelane har ingen saker, så det er ingenting å ta ut.',
  },
  'bevaring.mangler-skjema': {
    status: 503,
    nb: 'De offisielle skjemaene mangler: {navn}. De hentes fra Nasjonalarkivet, eller fra mappen som er satt opp for dem. Uten dem lages ingen pakke. Be den som drifter om å legge dem på plass, og bestill på nytt.',
    nn: 'Dei offisielle skjemaa manglar: {navn}. Dei blir henta frå Nasjonalarkivet, eller frå mappa som er sett opp for dei. Utan dei blir det ikkje laga nokon pakke. Be den som driftar om å leggje dei på plass, og bestill på nytt.',
  },
  'bevaring.feil-dokument': {
    status: 500,
    nb: 'Et dokument har et annet innhold enn da det ble arkivert ({sti}). Uttrekket er stanset. Hent dokumentet fra sikkerhetskopien og bestill på nytt.',
    nn: 'Eit dokument har eit anna innhald enn då det vart arkivert ({sti}). Uttrekket er stansa. Hent dokumentet frå tryggingskopien og bestill på nytt.',
  },
  'bevaring.dokument-borte': {
    status: 500,
    nb: 'Et dokument finnes ikke lenger i lageret. Uttrekket er stanset. Hent dokumentet fra sikkerhetskopien og bestill på nytt.',
    nn: 'Eit dokument finst ikkje lenger i lageret. Uttrekket er stansa. Hent dokumentet frå tryggingskopien og bestill på nytt.',
  },
  'bevaring.mangler-felt': {
    status: 500,
    nb: 'Noe i arkivet mangler en opplysning som må være med: {hva}. Rett det, og bestill på nytt.',
    nn: 'Noko i arkivet manglar ei opplysning som må vere med: {hva}. Rett det, og bestill på nytt.',
  },
  'bevaring.ga-ikke': {
    status: 500,
    nb: 'Uttrekket lot seg ikke lage, heller ikke etter flere forsøk. Se loggen, eller be den som drifter om å se på det.',
    nn: 'Uttrekket lét seg ikkje lage, heller ikkje etter fleire forsøk. Sjå loggen, eller be den som driftar om å sjå på det.',
  },
} as const satisfies Problemtabell;
