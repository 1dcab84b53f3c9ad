import { type Gjenkjenner, strekk, utenOverlapp } from './funn.ts';

const TALL = '(\\d{1,3}(?:[ .\\u00a0]\\d{3}){1,4}|\\d{1,9})(?:,(\\d{2})|,-|,–)?';
const FORAN = new RegExp(`(?<![\\p{L}\\d])(?:kr|nok)\\.?:? ?${TALL}(?![\\d/])`, 'dgiu');
const BAK = new RegExp(`(?<![\\d.,/])${TALL} ?(?:kroner|kr(?![\\p{L}])|nok(?![\\p{L}]))`, 'dgiu');

/** Amounts in kroner, said to be so before or after: `kr 12 450,-`, `4.500 kroner`. As kroner and øre with a dot between. */
export const finnBeloep: Gjenkjenner = (tekst) =>
  utenOverlapp(
    [...tekst.matchAll(FORAN), ...tekst.matchAll(BAK)].map((treff) => ({
      slag: 'beloep' as const,
      verdi: `${Number((treff[1] ?? '').replace(/\D/g, ''))}.${treff[2] ?? '00'}`,
      ...strekk(treff),
    })),
  );
