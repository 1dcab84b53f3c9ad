import { erPersonnavn } from '../kjennetegn.ts';
import { likhet, tilVektor } from '../ngram.ts';
import { finnPoststeder } from './adresser.ts';
import { FORNAVN } from './fornavn.ts';
import { type Gjenkjenner, type Tekstfunn, utenOverlapp } from './funn.ts';
import { linjer } from './linjer.ts';

const LEDD = "\\p{Lu}[\\p{Ll}\\p{M}'’]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?";
/** Words with capitals in a row on one line, with the small words that stand inside names. */
const REKKE = new RegExp(
  `(?<![\\p{L}\\d@.-])${LEDD}(?:[ \\u00a0](?:(?:av|von|van|de|der) )?${LEDD}){1,4}(?![\\p{L}\\d@])`,
  'dgu',
);
/** Words that follow a name in the same row without being part of it. */
const ETTER_NAVN =
  /^(født|fødd|daglig|dagleg|leder|leiar|rektor|rådgiver|rådgjevar|saksbehandler|sakshandsamar|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|tlf|telefon|mobil|dato|org|vår|deres|dykkar|kommune|postboks)$/i;
/** Heads of tables are words with capitals too. */
const TABELLORD =
  /(?<!\p{L})(beskrivelse|beskriving|antall|antal|beløp|merknad|pris|mva|sum|totalt|enhet|eining|kommunehuset|rådhuset)(?!\p{L})/iu;

const erFornavn = (ord: string): boolean => FORNAVN.has((ord.split('-')[0] ?? '').toLowerCase());

/** From the first word that is a given name to the last that may be a surname; null when none is. `steder`: first words of places on the page. */
function navnIRekke(ord: readonly string[], steder: ReadonlySet<string>): { fra: number; til: number } | null {
  const fra = ord.findIndex(erFornavn);
  if (fra < 0) return null;
  const slutt = ord.findIndex((ett, nr) => nr > fra && (ETTER_NAVN.test(ett) || (nr > fra + 1 && steder.has(ett))));
  const til = Math.min(slutt < 0 ? ord.length : slutt, fra + 4);
  return til - fra >= 2 ? { fra, til } : null;
}

function iLoependeTekst(tekst: string): Tekstfunn[] {
  const steder = new Set(finnPoststeder(tekst).map(({ verdi }) => verdi.split(' ')[1] ?? ''));
  return [...tekst.matchAll(REKKE)].flatMap((treff) => {
    const biter = [...treff[0].matchAll(/[^ \u00a0]+/gu)];
    const navn = navnIRekke(
      biter.map(([bit]) => bit),
      steder,
    );
    const [foerst, sist] = navn === null ? [] : [biter[navn.fra], biter[navn.til - 1]];
    if (foerst === undefined || sist === undefined) return [];
    const fra = treff.index + foerst.index;
    const til = treff.index + sist.index + sist[0].length;
    return [{ slag: 'person' as const, verdi: tekst.slice(fra, til).replaceAll('\u00a0', ' '), fra, til }];
  });
}

/** How much of its letters a name written by hand must share with the name in print below it. */
const LIK_UNDERSKRIFT = 0.25;
const LINJE_UNDER = /^\s*\n\s*$/;
/** Characters between two lines, at most. */
const LUFT = 8;

/**
 * Without what a signature by hand was read as: it stands right above the same name in print. A name that a machine made up of a scrawl is
 * worse than none.
 */
function utenUnderskrifter(tekst: string, funn: readonly Tekstfunn[]): Tekstfunn[] {
  return funn.filter((en, nr) => {
    const under = funn[nr + 1];
    if (under === undefined || under.verdi === en.verdi || under.fra - en.til > LUFT) return true;
    if (!LINJE_UNDER.test(tekst.slice(en.til, under.fra))) return true;
    const [fornavn, fornavnUnder] = [en, under].map(({ verdi }) => verdi.split(' ')[0] ?? '');
    const lik = fornavn === fornavnUnder || likhet(tilVektor(en.verdi), tilVektor(under.verdi)) >= LIK_UNDERSKRIFT;
    return !lik && erFornavn(fornavn ?? '');
  });
}

/** Persons: a given name and what follows it, and a line that is a name and nothing else. */
export const finnPersoner: Gjenkjenner = (tekst) => {
  const paaLinje = linjer(tekst).flatMap((linje): Tekstfunn[] => {
    if (!erPersonnavn(linje.tekst) || linje.tekst.split(' ').length > 4 || TABELLORD.test(linje.tekst)) return [];
    const til = linje.fra + linje.tekst.length;
    return [{ slag: 'person', verdi: linje.tekst.replace(/[,;:.]+$/, ''), fra: linje.fra, til }];
  });
  const alle = utenOverlapp([...iLoependeTekst(tekst), ...paaLinje]).sort((a, b) => a.fra - b.fra);
  return utenUnderskrifter(tekst, alle);
};
