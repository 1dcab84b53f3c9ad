import { HELE_ORD, ORDFORRAAD } from './ordforraad.ts';

/** Endings of nouns, adjectives and verbs that the last part may carry; longest first. */
const ENDINGER = [
  'mene',
  'met',
  'mer',
  'men',
  'sene',
  'ene',
  'ane',
  'ens',
  'ets',
  'er',
  'en',
  'et',
  'ar',
  'a',
  'e',
  's',
  't',
  'n',
  'r',
];
const MINST = 3;

/**
 * The parts of a Norwegian compound, lower case; empty when the word is not one. The stemmer does not do this: without it "skyss" does
 * not find "skoleskyss" (design/stack.md). A part that is not in the vocabulary comes along as it stands.
 */
export function delSammensetning(ord: string): readonly string[] {
  const lite = ord.toLocaleLowerCase('nb');
  if (lite.length < 7 || HELE_ORD.has(lite) || HELE_ORD.has(utenEnding(lite))) return [];
  const hele = helDeling(lite, 0);
  if (hele !== null && hele.length > 1) return rene(hele);
  const delvis = delvisDeling(lite);
  return rene(delvis);
}

/** All parts of all compounds of a text, for the index. */
export function leddAv(tekst: string): string {
  const funnet = new Set<string>();
  for (const [ord] of tekst.matchAll(/[\p{L}]{7,}/gu)) for (const del of delSammensetning(ord)) funnet.add(del);
  return [...funnet].join(' ');
}

/** Every letter used by known parts, the fewest and longest ones; null when that cannot be done. */
function helDeling(ord: string, dybde: number): string[] | null {
  if (dybde > 3) return null;
  if (dybde > 0 && erSisteledd(ord)) return [ord];
  for (let slutt = ord.length - MINST; slutt >= MINST; slutt -= 1) {
    const foerste = ord.slice(0, slutt);
    if (!erForledd(foerste)) continue;
    const resten = helDeling(ord.slice(slutt), dybde + 1);
    if (resten !== null) return [foerste, ...resten];
  }
  return null;
}

/** One known end with at least four letters before it, or one known beginning with at least four after it. */
function delvisDeling(ord: string): string[] {
  for (let start = 4; start <= ord.length - 4; start += 1) {
    const siste = ord.slice(start);
    if (siste.length >= 4 && erSisteledd(siste)) return [ord.slice(0, start), siste];
  }
  for (let slutt = ord.length - 4; slutt >= 5; slutt -= 1) {
    const foerste = ord.slice(0, slutt);
    if (erForledd(foerste)) return [foerste, ord.slice(slutt)];
  }
  return [];
}

/** As in the vocabulary, or with the s or e that joins parts. */
function erForledd(del: string): boolean {
  if (ORDFORRAAD.has(del)) return true;
  return del.length > MINST + 1 && /[se]$/u.test(del) && ORDFORRAAD.has(del.slice(0, -1));
}

function erSisteledd(del: string): boolean {
  if (del.length < MINST) return false;
  return ORDFORRAAD.has(del) || ENDINGER.some((ending) => del.endsWith(ending) && kjentStamme(del, ending));
}

function kjentStamme(del: string, ending: string): boolean {
  const stamme = del.slice(0, -ending.length);
  return stamme.length >= MINST && (ORDFORRAAD.has(stamme) || ORDFORRAAD.has(`${stamme}e`));
}

function utenEnding(ord: string): string {
  for (const ending of ENDINGER) {
    const stamme = ord.slice(0, -ending.length);
    if (ord.endsWith(ending) && (HELE_ORD.has(stamme) || HELE_ORD.has(`${stamme}e`))) {
      return HELE_ORD.has(stamme) ? stamme : `${stamme}e`;
    }
  }
  return ord;
}

/** Parts with and without the joining letter, so that both "skole" and "tilskudds" are found by their word. */
function rene(deler: readonly string[]): string[] {
  return deler.map((del, i) => {
    const siste = i === deler.length - 1;
    if (siste || !del.endsWith('s')) return del;
    const uten = del.slice(0, -1);
    return ORDFORRAAD.has(uten) || !ORDFORRAAD.has(del) ? uten : del;
  });
}
