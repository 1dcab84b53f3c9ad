import { erDato } from '@dokumentsenter/noark';
import { type Gjenkjenner, strekk } from './funn.ts';
import { somSifre } from './sifre.ts';

/** Months by their first letters: bokmål, nynorsk, English and shortened names begin alike, but for May, October and December. */
const MAANEDER: readonly (readonly string[])[] = [
  ...['jan', 'feb', 'mar', 'apr'].map((navn) => [navn]),
  ['mai', 'may'],
  ...['jun', 'jul', 'aug', 'sep'].map((navn) => [navn]),
  ['okt', 'oct'],
  ['nov'],
  ['des', 'dec'],
];
const NAVN =
  '(jan(?:uary?|uar)?|feb(?:ruary?|ruar)?|mar(?:s|ch)?|apr(?:il)?|mai|may|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)(?!\\p{L})\\.?';
const DATO = new RegExp(
  [
    `(?<d1>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?(?<m1>${NAVN})\\s*(?<a1>\\d{4})`,
    `(?<m4>${NAVN})\\s+(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<a4>\\d{4})`,
    '(?<a2>\\d{4})-(?<m2>\\d{2})-(?<d2>\\d{2})',
    '(?<d3>\\d{1,2})\\s?[./]\\s?(?<m3>\\d{1,2})\\s?[./-]\\s?(?<a3>\\d{4}|\\d{2})',
  ].join('|'),
  'dgiu',
);
/** Two digits from here on are the years of the last century. */
const FORRIGE_HUNDREAAR = 70;
const EN_LIGNER =
  /(?<![\p{L}\d])[lI|](?=\d[. /])|(?<=(?<![\p{L}\d])\d)[lI|](?=[. /])|(?<=(?<![\p{L}\d])[1-3])[oO](?=[. /])/gu;

function medRettSiffer(tekst: string): string {
  return somSifre(tekst).replace(EN_LIGNER, (tegn) => (/o/i.test(tegn) ? '0' : '1'));
}

function tilIso(aar: string, maaned: number, dag: string): string | null {
  const tall = Number(aar);
  const fullt = aar.length === 2 ? tall + (tall < FORRIGE_HUNDREAAR ? 2000 : 1900) : tall;
  const iso = `${fullt}-${String(maaned).padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return fullt >= 1900 && fullt <= 2100 && erDato(iso) ? iso : null;
}

function maanedsnummer(navn: string): number {
  const begynnelse = navn.toLowerCase().slice(0, 3);
  return MAANEDER.findIndex((navnene) => navnene.includes(begynnelse)) + 1;
}

/** All dates that exist, day before month as Norwegians write it; part of a longer number (an account, a version) is none. */
export const finnDatofunn: Gjenkjenner = (tekst) => {
  const ren = medRettSiffer(tekst);
  return [...ren.matchAll(DATO)].flatMap((treff) => {
    const g = treff.groups ?? {};
    const navn = g.m1 ?? g.m4;
    const maaned = navn === undefined ? Number(g.m2 ?? g.m3) : maanedsnummer(navn);
    const verdi = tilIso(g.a1 ?? g.a2 ?? g.a3 ?? g.a4 ?? '', maaned, g.d1 ?? g.d2 ?? g.d3 ?? g.d4 ?? '');
    const plass = strekk(treff);
    const iTall = /[\d.]$/.test(ren.slice(0, plass.fra)) || /^[.\d]?\d/.test(ren.slice(plass.til, plass.til + 2));
    return verdi === null || iTall ? [] : [{ slag: 'dato' as const, verdi, ...plass }];
  });
};
