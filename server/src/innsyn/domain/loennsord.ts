import type { Treff } from '@dokumentsenter/noark';

/** Words of what one employee is paid, bokmål and nynorsk. */
const LOENN =
  /(?<!\p{L})(?:lønn?s?(?:krav|slipp|(?:inn)?plassering|trekk|tilbod|tilbud|endring|opprykk|fastset|vurdering|forhandling|tillegg|forhold|oppgav|oppgåv|melding)\p{L}*|lønn? (?:til|for|under)(?!\p{L})|godtgj(?:ør|ers)\p{L}*|etterlønn?(?!\p{L})|sluttpakk\p{L}*)/giu;

/** Of what everybody is paid, not of one. */
const ALMENT =
  /(?:hovedoppgjør|hovudoppgjer|tariff|lønnspolit|lønspolit|statistikk|kommunestyre|folkevald|folkevalgt|kostra)/iu;

/** Pay and remuneration of physical persons, which are never on the internet but for leaders (offentlegforskrifta § 7 second paragraph c). */
export function finnLoennsord(tekst: string): readonly Treff[] {
  if (ALMENT.test(tekst)) return [];
  return [...tekst.matchAll(LOENN)].map((treff) => ({ fra: treff.index, til: treff.index + treff[0].length }));
}
