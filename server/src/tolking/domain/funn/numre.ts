import { erFoedselsnummer, erKontonummer, erOrganisasjonsnummer, finnTall } from '@dokumentsenter/noark';
import { type Gjenkjenner, strekk, type Tekstfunn } from './funn.ts';
import { somSifre } from './sifre.ts';

/**
 * Fødselsnummer, D-number and the synthetic series, and account numbers: eleven digits whose check digits hold (for persons also by the rule
 * from 2032). What does not hold is never proposed.
 */
export const finnEllevesifrede: Gjenkjenner = (tekst) =>
  finnTall(somSifre(tekst)).flatMap(({ slag, sifre, fra, til }): Tekstfunn[] => {
    if (slag === 'foedselsnummer' && erFoedselsnummer(sifre)) return [{ slag, verdi: sifre, fra, til }];
    if (slag === 'kontonummer' && erKontonummer(sifre)) return [{ slag, verdi: sifre, fra, til }];
    return [];
  });

const NI_SIFRE = /(?<![\d.,/-])(\d{3})[ .\u00a0]?(\d{3})[ .\u00a0]?(\d{3})(?![\d/-]|[.,]\d)/dg;
/** 8 and 9 are given out; 2 and 3 are the authorities' own series for tests. */
const SERIE = /^[2389]/;
const ANNET_TALL = /\b(faktura|kid|konto|kunde|ordre|medlems|serie|tlf|telefon|mobil)[\p{L}. ]{0,12}:?\s?$/iu;

/** Organisation numbers: nine digits whose check digit holds, grouped or not, and not said to be something else. */
export const finnOrganisasjonsnumre: Gjenkjenner = (tekst) => {
  const ren = somSifre(tekst);
  return [...ren.matchAll(NI_SIFRE)].flatMap((treff) => {
    const verdi = `${treff[1]}${treff[2]}${treff[3]}`;
    const foer = ren.slice(Math.max(0, treff.index - 24), treff.index);
    if (!SERIE.test(verdi) || !erOrganisasjonsnummer(verdi) || ANNET_TALL.test(foer)) return [];
    return [{ slag: 'orgnr' as const, verdi, ...strekk(treff) }];
  });
};
