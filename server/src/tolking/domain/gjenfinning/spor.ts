/** What in a short text (a subject, a file name, a title) can point at a case. */
export interface Tekstspor {
  /** Case numbers as they may be meant: two-digit year, number, and whether year or number is written in full. */
  readonly saksnumre: readonly { readonly aar: string; readonly nummer: number; readonly fullt: boolean }[];
  /** `gnr/bnr`. */
  readonly eiendommer: ReadonlySet<string>;
  /** Last word of the street and house number: `strandveien 3`. */
  readonly adresser: ReadonlySet<string>;
  /** Words and numbers that tell something, each once. */
  readonly ord: ReadonlySet<string>;
}

/** The whole year and a number, as we write it ourselves. */
const SAKSNUMMER_FULLT_AAR = /(?<![\d.])20([12]\d)\s?\/\s?(\d{1,6})(?![\d/])/gu;
/** Two-digit year, a sign (file names have `_` for what they may not hold), three to six figures. */
const SAKSNUMMER = /(?<![\d.])(?:20)?([12]\d)\s?[/\-_ .]\s?(\d{3,6})(?!\d)/gu;
const FULL_LENGDE = 5;
/** The second number is only looked at: in «Strandveien 3 21/187» it may be the first of the next pair. */
const EIENDOM = /(?<![\d/])(\d{1,3})(?=\s?[/_ ]\s?(\d{1,4})(?!\d))/gu;
const EIENDOM_MED_ORD =
  /g(?:å?rds)?n(?:umme)?r\.?\s*:?\s*(\d{1,3})\s*,?\s*(?:og)?\s*b(?:ruks)?n(?:umme)?r\.?\s*:?\s*(\d{1,4})/gu;
const ADRESSE = /(\p{L}{3,})\s(\d{1,4})(?!\d)/gu;
/** Words that stand before a number without being a street. */
const IKKE_GATE =
  /^(gnr|bnr|saksnummer|referanse|side|dato|bygg|plan|per|til|fra|den|sak|ref|versjon|del|vedlegg|nummer)$/;
const STOPPORD = new Set(
  'og i til for av på med fra frå om en ein et eit er den det som de sv vs re fw fwd msg pdf saksnummer sak saksnr nr gnr bnr kommune'.split(
    ' ',
  ),
);
const ENDELSE = /\.(msg|pdf|eml|html?|docx?|txt)$/u;
const SVARTEGN = /^(re|sv|vs|fwd?|aw|svar|videresendt|vidaresendt)\s*[:_\s]\s*/u;

export const smaa = (tekst: string): string => tekst.normalize('NFC').toLowerCase();

/** Words and numbers of a text, lower case, without those that stand everywhere; as often as they stand. */
export function talendeOrd(tekst: string): string[] {
  return (smaa(tekst).match(/\p{L}{2,}|\d+/gu) ?? []).filter((ord) => !STOPPORD.has(ord));
}

const STAMME = 5;

/** Beginnings of the longer words: «innsynskrav», «innsynsbegjæring» and «innsyn» are one. */
export const stammer = (ord: Iterable<string>): Set<string> =>
  new Set([...ord].filter((ett) => ett.length >= STAMME).map((ett) => ett.slice(0, STAMME)));

/** A subject without ending, marks of answering and signs: what is alike through a whole correspondence. */
export function emneKjerne(tekst: string): string {
  let rest = smaa(tekst).replaceAll('_', ' ').replace(ENDELSE, '').trim();
  for (let kortere = rest.replace(SVARTEGN, ''); kortere !== rest; kortere = rest.replace(SVARTEGN, '')) rest = kortere;
  return rest.replace(/[^\p{L}\d]+/gu, ' ').trim();
}

/** Properties that may be named, loosely: two numbers with a sign between, or with the words for them. */
export function loeseEiendommer(tekst: string): Set<string> {
  const ren = smaa(tekst);
  return new Set(
    [EIENDOM, EIENDOM_MED_ORD].flatMap((moenster) =>
      [...ren.matchAll(moenster)].map((treff) => `${Number(treff[1])}/${Number(treff[2])}`),
    ),
  );
}

export function loeseAdresser(tekst: string): Set<string> {
  const ut = new Set<string>();
  for (const treff of smaa(tekst).replaceAll('_', ' ').matchAll(ADRESSE)) {
    if (!IKKE_GATE.test(treff[1] ?? '')) ut.add(`${treff[1]} ${Number(treff[2])}`);
  }
  return ut;
}

/** Reads everything in a text that can point at a case. Finds too much rather than too little: what exists in no case falls away. */
export function lesSpor(tekst: string): Tekstspor {
  return {
    saksnumre: [SAKSNUMMER_FULLT_AAR, SAKSNUMMER].flatMap((moenster) =>
      [...smaa(tekst).matchAll(moenster)].map((treff) => ({
        aar: treff[1] ?? '',
        nummer: Number(treff[2]),
        fullt: moenster === SAKSNUMMER_FULLT_AAR || (treff[2] ?? '').length >= FULL_LENGDE,
      })),
    ),
    eiendommer: loeseEiendommer(tekst),
    adresser: loeseAdresser(tekst),
    ord: new Set(talendeOrd(tekst)),
  };
}
