/**
 * A search as a tree (krav 5.1.2, 5.1.3, 5.1.7), in the shape the database's `soek.finn` reads. `vekt` keeps a word to one part of a
 * row: A titles, B names, D text of documents. `maske` is a regular expression over titles and names.
 */
export type Uttrykk =
  | { readonly ord: string; readonly vekt?: Vekt }
  | { readonly maske: string }
  | { readonly og: readonly Uttrykk[] }
  | { readonly eller: readonly Uttrykk[] }
  | { readonly ikke: Uttrykk };
type Vekt = 'A' | 'B' | 'D';

const FELT: Readonly<Record<string, Vekt>> = { tittel: 'A', navn: 'B', namn: 'B', tekst: 'D' };
const MAKS_ORD = 8;
const TEGN = /(?:(tittel|navn|namn|tekst):)?(?:"([^"]+)"|([^\s()"]+))|([()])/giu;

type Tegn = '(' | ')' | 'ELLER' | 'IKKE' | Uttrykk;

/**
 * Reads `a b` (both), `a ELLER b`, `IKKE b`, parentheses, "phrases", `begin*`, `*end`, `m?sk` and `felt:word`. Operators are written in
 * capitals: in small letters they are words. Never refuses: what makes no sense is passed over, and a search that only says what must
 * not be there is null, since it would be the whole archive. At most eight words count.
 */
export function lesUttrykk(q: string): Uttrykk | null {
  const koe = tegnene(q);
  const deler: Uttrykk[] = [];
  while (koe.length > 0) {
    const del = lesEller(koe);
    if (del !== null) deler.push(del);
    // An end of a parenthesis that never began.
    if (koe[0] === ')') koe.shift();
  }
  const helt = samle('og', deler);
  return helt !== null && erPositiv(helt) ? helt : null;
}

/** The words that are looked for, not those that must not be there. */
export function ordI(u: Uttrykk): readonly string[] {
  if ('ord' in u) return [u.ord];
  if ('og' in u) return u.og.flatMap(ordI);
  return 'eller' in u ? u.eller.flatMap(ordI) : [];
}

function lesEller(koe: Tegn[]): Uttrykk | null {
  const grener: Uttrykk[] = [];
  do {
    if (koe[0] === 'ELLER') koe.shift();
    const deler: Uttrykk[] = [];
    while (koe.length > 0 && koe[0] !== ')' && koe[0] !== 'ELLER') {
      const del = lesDel(koe);
      if (del !== null) deler.push(del);
    }
    const gren = samle('og', deler);
    if (gren !== null) grener.push(gren);
  } while (koe[0] === 'ELLER');
  return samle('eller', grener);
}

function lesDel(koe: Tegn[]): Uttrykk | null {
  const tegn = koe.shift();
  if (tegn === 'IKKE') {
    const del = koe.length === 0 || koe[0] === ')' || koe[0] === 'ELLER' ? null : lesDel(koe);
    return del === null ? null : { ikke: del };
  }
  if (tegn === '(') {
    const inni = lesEller(koe);
    if (koe[0] === ')') koe.shift();
    return inni;
  }
  return typeof tegn === 'object' ? tegn : null;
}

function samle(med: 'og' | 'eller', deler: readonly Uttrykk[]): Uttrykk | null {
  if (deler.length < 2) return deler[0] ?? null;
  return med === 'og' ? { og: deler } : { eller: deler };
}

/** Whether it says something that must be there, in every way it can be met: only then can an index answer. */
function erPositiv(u: Uttrykk): boolean {
  if ('ikke' in u) return false;
  if ('og' in u) return u.og.some(erPositiv);
  return 'eller' in u ? u.eller.every(erPositiv) : true;
}

function tegnene(q: string): Tegn[] {
  const ut: Tegn[] = [];
  let antall = 0;
  for (const [, felt, frase, ord, parentes] of q.matchAll(TEGN)) {
    if (parentes === '(' || parentes === ')') ut.push(parentes);
    else if (felt === undefined && ord === 'ELLER') ut.push('ELLER');
    else if (felt === undefined && (ord === 'IKKE' || ord === 'IKKJE')) ut.push('IKKE');
    else if (felt === undefined && ord === 'OG') continue;
    else {
      const ledd = lesOrd(frase ?? ord ?? '', frase !== undefined, FELT[felt?.toLowerCase() ?? '']);
      if (ledd !== null && antall < MAKS_ORD) ut.push(ledd);
      antall += ledd === null ? 0 : 1;
    }
  }
  return ut;
}

function lesOrd(skrevet: string, frase: boolean, vekt: Vekt | undefined): Uttrykk | null {
  const maske = frase || vekt !== undefined ? null : lesMaske(skrevet);
  if (maske !== null) return { maske };
  const ord = rens(skrevet);
  if (ord.length < 2 && !/\d/.test(ord)) return null;
  return vekt === undefined ? { ord } : { ord, vekt };
}

/**
 * A * in front of or inside a word, or a ? that stands for one sign. Null when it is not one, or holds too little for an index: three
 * letters together, or two at the beginning or the end. A question mark after a word only ends a sentence.
 */
function lesMaske(skrevet: string): string | null {
  const uten = skrevet.replace(/[^\p{L}\p{N}*?-]|\?+$/gu, '').replace(/^-+|-+$/gu, '');
  if (!/[*?].*[\p{L}\p{N}]/u.test(uten)) return null;
  if (!/[\p{L}\p{N}]{3}|^[\p{L}\p{N}]{2}|[\p{L}\p{N}]{2}$/u.test(uten)) return null;
  return `\\m${uten.replace(/\*+/g, '\\w*').replaceAll('?', '\\w')}\\M`;
}

/** Only what words and numbers are made of; the rest would be operators of the query language. */
function rens(tekst: string): string {
  const bare = tekst.replace(/[^\p{L}\p{N}\p{M}/\-*.@ ]/gu, ' ').replace(/\s+/gu, ' ');
  const stjerne = /\p{L}{3,}\*$/u.test(bare.trim()) ? '*' : '';
  return bare.replace(/\*/gu, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') + stjerne;
}
