import { erOrganisasjon } from '../kjennetegn.ts';
import { type Gjenkjenner, strekk, type Tekstfunn, utenOverlapp } from './funn.ts';
import { type Linjebit, linjer } from './linjer.ts';

const KOMMUNE = /(?<![\p{L}\d])((?!Til )(?:\p{Lu}[\p{L}-]+ ){1,2}(?:kommune|fylkeskommune))(?!\p{L})/dgu;
const ORGFORM = '(?:AS|ASA|ANS|DA|BA|SA|KF|IKS|NUF|ENK|HF|RHF)';
const MED_FORM = new RegExp(
  `(?<![\\p{L}\\d])((?:\\p{Lu}[\\p{L}\\d&'’.-]*)(?: (?:og|i|for|på|av|&|\\p{Lu}[\\p{L}\\d&'’.-]*)){0,6} ${ORGFORM})(?![\\p{L}\\d])`,
  'dgu',
);
/** Words that organisations end with, whatever stands before them. */
const MED_ORD =
  /(?<![\p{L}\d])((?:\p{Lu}[\p{L}-]+ ){1,3}(?:skole|skule|barnehage|naturbarnehage|sykehus|sjukehus|oppvekstsenter|tingrett|legekontor|legesenter|menighet|sokn)|\p{Lu}\p{Ll}{3,}(?:skolen|skulen|sykehuset|sjukehuset|barnehagen))(?!\p{L})/dgu;
/** A line with these tells of something; the name of an organisation is not a sentence. */
const FORTELLER = /\d{4}| (fra|frå|om|til|av|med|den|det|som|er|har) |\bantall\b|\//iu;

function iLinja(linje: Linjebit): Tekstfunn[] {
  const funnet = (moenster: RegExp): Tekstfunn[] =>
    [...linje.tekst.matchAll(moenster)].map((treff) => {
      const { fra, til } = strekk(treff, 1);
      return { slag: 'organisasjon', verdi: treff[1] ?? '', fra: linje.fra + fra, til: linje.fra + til };
    });
  const kommuner = funnet(KOMMUNE);
  if (kommuner.length > 0) return [...kommuner, ...etter(linje, kommuner)];
  if (erOrganisasjon(linje.tekst) && !FORTELLER.test(linje.tekst))
    return [{ slag: 'organisasjon', verdi: linje.tekst, fra: linje.fra, til: linje.fra + linje.tekst.length }];
  return [...funnet(MED_FORM), ...funnet(MED_ORD)];
}

/** What stands in the next column of a line that begins with the municipality it is sent to. */
function etter(linje: Linjebit, kommuner: readonly Tekstfunn[]): Tekstfunn[] {
  const slutt = (kommuner.at(-1)?.til ?? linje.fra) - linje.fra;
  const rest = linje.tekst.slice(slutt);
  const tekst = rest.trim();
  return tekst === '' ? [] : iLinja({ tekst, fra: linje.fra + slutt + rest.indexOf(tekst) });
}

/** Without those that are the beginning of another on the page: a department names its hospital, and is the one who writes. */
const utenBegynnelser = (funn: readonly Tekstfunn[]): Tekstfunn[] => {
  const begynnelser = new Set(
    funn.flatMap(({ verdi }) => [...verdi.matchAll(/[ ,]/g)].map(({ index }) => verdi.slice(0, index))),
  );
  return funn.filter(({ verdi }) => !begynnelser.has(verdi));
};

/** Organisations: municipalities, lines that read as a name of one, and names with a company form or a word that only they end with. */
export const finnOrganisasjoner: Gjenkjenner = (tekst) => utenBegynnelser(utenOverlapp(linjer(tekst).flatMap(iLinja)));
