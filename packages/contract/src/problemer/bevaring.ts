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
  'bevaring.pakken-er-skjermet': {
    status: 403,
    nb: 'Pakken inneholder skjermede saker du ikke har klarering for ({koder}). Be en som har klarering for alle, om å hente den.',
    nn: 'Pakka inneheld skjerma saker du ikkje har klarering for ({koder}). Be ein som har klarering for alle, om å hente henne.',
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
  'bevaring.mangler-eget-skjema': {
    status: 409,
    nb: 'Noe i uttrekket hører til egne felter som ikke er registrert: {navnerom}. Registrer navnerommet under «Egne felter» og prøv igjen.',
    nn: 'Noko i uttrekket høyrer til eigne felt som ikkje er registrerte: {navnerom}. Registrer namnerommet under «Eigne felt» og prøv igjen.',
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
    nb: 'Feltet {felt} mangler eller kan ikke skrives: {nummer}. Prøv uttrekket på nytt, så får du alle stedene. Rett dem, og bestill på nytt.',
    nn: 'Feltet {felt} manglar eller kan ikkje skrivast: {nummer}. Prøv uttrekket på nytt, så får du alle stadene. Rett dei, og bestill på nytt.',
  },
  'bevaring.ga-ikke': {
    status: 500,
    nb: 'Uttrekket lot seg ikke lage, heller ikke etter flere forsøk. Se loggen, eller be den som drifter om å se på det.',
    nn: 'Uttrekket lét seg ikkje lage, heller ikkje etter fleire forsøk. Sjå loggen, eller be den som driftar om å sjå på det.',
  },
  'bevaring.import-alt-i-gang': {
    status: 409,
    nb: 'Kommunen har alt en import i gang. Vent til den er ferdig.',
    nn: 'Kommunen har alt ein import i gang. Vent til han er ferdig.',
  },
  'bevaring.import-finner-ikke-pakken': {
    status: 404,
    nb: 'Finner ikke pakken, eller arkivstruktur.xml mangler i den. Er det en tar-fil, må den pakkes ut først.',
    nn: 'Finn ikkje pakken, eller arkivstruktur.xml manglar i han. Er det ei tar-fil, må ho pakkast ut først.',
  },
  'bevaring.import-ugyldig-pakke': {
    status: 422,
    nb: 'Kontrollen fant {antall} feil i pakken, og ingenting er lest inn. Se feilene, og velg «Les inn likevel» hvis de kan godtas.',
    nn: 'Kontrollen fann {antall} feil i pakken, og ingenting er lese inn. Sjå feila, og vel «Les inn likevel» om dei kan godtakast.',
  },
  'bevaring.import-hindret': {
    status: 422,
    nb: 'Pakken kan ikke leses inn slik den er: {antall} slags feil stopper den. Ingenting er lest inn. Listen viser hver av dem.',
    nn: 'Pakken kan ikkje lesast inn slik han er: {antall} slags feil stoppar han. Ingenting er lese inn. Lista viser kvar av dei.',
  },
  'bevaring.import-feil-dokument': {
    status: 422,
    nb: 'Dokumentet {sti} er ikke slik pakken sier ({hva}). Legg rett fil på plass og bestill importen på nytt; det som alt er lest inn, leses ikke to ganger.',
    nn: 'Dokumentet {sti} er ikkje slik pakken seier ({hva}). Legg rett fil på plass og bestill importen på nytt; det som alt er lese inn, blir ikkje lese to gonger.',
  },
  'bevaring.import-ulesbar': {
    status: 422,
    nb: 'Pakken kan ikke leses: {hva}.',
    nn: 'Pakken kan ikkje lesast: {hva}.',
  },
  'bevaring.import-ga-ikke': {
    status: 500,
    nb: 'Importen lot seg ikke fullføre, heller ikke etter flere forsøk. Be den som drifter om å se i loggen, og bestill på nytt.',
    nn: 'Importen lét seg ikkje fullføre, heller ikkje etter fleire forsøk. Be den som driftar om å sjå i loggen, og bestill på nytt.',
  },
} as const satisfies Problemtabell;
