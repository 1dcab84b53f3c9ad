import { type Gjenkjenner, strekk } from './funn.ts';
import { somSifre } from './sifre.ts';

/** Eight digits as Norwegians write them: a mobile in 3-2-3, others in pairs, or run together after a word that says so. */
const TELEFON =
  /(?<!\d|\d[.,/: -]|[,/-])(?:(?:\+|00) ?47[ -]?)?(?:([49]\d{2})[ .]?(\d{2})[ .]?(\d{3})|([235-79]\d)[ .](\d{2})[ .](\d{2})[ .](\d{2}))(?!\d|[ .,/-]\d|,-)/dg;
const MERKET_TELEFON =
  /(?:tlf|telefon|mobil|mob|tel|ring(?: meg)?(?: på)?)\.?(?: ?nr\.?)?\s?:? ?((?:\+47 ?)?([2-9]\d{7}))(?!\d)/dgi;
const ANNET_TALL = /\b(faktura|kid|konto|kunde|ordre|org|gnr|bnr|kr)[\p{L}. ]{0,12}:?\s?$/iu;

/** Norwegian telephone numbers, as eight digits. */
export const finnTelefonnumre: Gjenkjenner = (tekst) => {
  const ren = somSifre(tekst);
  const moenstret = [...ren.matchAll(TELEFON)].flatMap((treff) => {
    const verdi = treff.slice(1).join('');
    if (ANNET_TALL.test(ren.slice(Math.max(0, treff.index - 24), treff.index))) return [];
    return [{ slag: 'telefon' as const, verdi, ...strekk(treff) }];
  });
  const tatt = new Set(moenstret.map(({ til }) => til));
  const merket = [...ren.matchAll(MERKET_TELEFON)].flatMap((treff) => {
    const plass = strekk(treff, 1);
    return tatt.has(plass.til) ? [] : [{ slag: 'telefon' as const, verdi: treff[2] ?? '', ...plass }];
  });
  return [...moenstret, ...merket];
};
