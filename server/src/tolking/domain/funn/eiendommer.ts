import { type Gjenkjenner, strekk, type Tekstfunn } from './funn.ts';
import { somSifre } from './sifre.ts';

const NR = '(?:n(?:umme)?r\\.?)?\\s?:?\\s?';
/** Gård, bruk, feste and seksjon, each with its word. */
const MED_ORD = new RegExp(
  `(?<!\\p{L})g(?:(?:å|a|aa)?rds)?\\.?\\s?n(?:umme)?r\\.?\\s?:?\\s?(\\d{1,4})\\s?(?:,|og|/|;)?\\s?b(?:ruks)?\\.?\\s?n(?:umme)?r\\.?\\s?:?\\s?(\\d{1,5})` +
    `(?:\\s?,?\\s?f(?:este)?\\.?\\s?n(?:umme)?r\\.?\\s?:?\\s?(\\d{1,4}))?(?:\\s?,?\\s?s(?:eksjons)?\\.?\\s?n(?:umme)?r\\.?\\s?:?\\s?(\\d{1,4}))?`,
  'dgiu',
);
/** One word for them all, then the numbers with strokes between; a municipality number may stand first. */
const SAMLET = new RegExp(
  `(?<!\\p{L})(?:g\\.?\\s?n?r?\\.?\\s?/\\s?b\\.?\\s?n?r\\.?|gbnr\\.?|gnr\\.?|g\\.?nr\\.?|matrikkel${NR}|eiendom(?:men)?|eigedom(?:en)?|tomt(?:en|a)?)\\s?:?\\s?` +
    `(?:\\d{4}[- ])?(\\d{1,4})\\s?/\\s?(\\d{1,5})(?:\\s?/\\s?(\\d{1,4}))?(?:\\s?/\\s?(\\d{1,4}))?(?![\\d/])`,
  'dgiu',
);

/** Properties as `gnr/bnr`, with `/fnr` and `/snr` when they are not 0. */
export const finnEiendomsnumre: Gjenkjenner = (tekst) => {
  const ren = somSifre(tekst);
  return [...ren.matchAll(MED_ORD), ...ren.matchAll(SAMLET)].map((treff) => {
    const [gnr, bnr, fnr, snr] = treff.slice(1, 5).map((del) => Number(del ?? 0));
    const hale = snr ? `/${fnr ?? 0}/${snr}` : fnr ? `/${fnr}` : '';
    return { slag: 'eiendom' as const, verdi: `${gnr}/${bnr}${hale}`, ...strekk(treff) };
  });
};

/** The property alone, without feste and seksjon: what cases are kept by. */
export const gnrbnrAv = ({ verdi }: Tekstfunn): string => verdi.split('/').slice(0, 2).join('/');
