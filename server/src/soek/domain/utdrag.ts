import { skjulFoedselsnumre } from '@dokumentsenter/noark';

const OMKRING = 90;
const MAKS_MERKER = 6;
/** No number of a person, with its gaps, is longer. */
const KANT = 40;

interface Ord {
  readonly fra: number;
  readonly til: number;
  readonly stamme: number;
}

const SKJUL = (lengde: number): string => '•'.repeat(lengde);

/**
 * A piece of the text around the place where most of the words stand close together, with ‹ and › around each, and numbers of persons
 * dotted out: a hit is read over shoulders. Null when none is there.
 * @param stammer the words of the query, lower case, as the stemmer has them and as written
 */
export function lagUtdrag(tekst: string, stammer: readonly string[]): string | null {
  const treff = finnOrd(tekst, stammer);
  const beste = bestePlass(treff);
  if (beste === null) return null;
  const fra = ordgrense(tekst, Math.max(0, beste.fra - OMKRING), 1);
  const til = ordgrense(tekst, Math.min(tekst.length, beste.fra + 2 * OMKRING), -1);
  const merker = treff.filter((ord) => ord.fra >= fra && ord.til <= til).slice(0, MAKS_MERKER);
  // Numbers are looked for with some text around, so that one cut by the edge is known too.
  const start = Math.max(0, fra - KANT);
  const trygg = skjulFoedselsnumre(tekst.slice(start, til + KANT), SKJUL);
  const bit = (a: number, b: number) => trygg.slice(a - start, b - start);
  let ut = '';
  let her = fra;
  for (const ord of merker) {
    ut += `${bit(her, ord.fra)}‹${bit(ord.fra, ord.til)}›`;
    her = ord.til;
  }
  ut += bit(her, til);
  return `${fra > 0 ? '… ' : ''}${ut.replace(/\s+/gu, ' ').trim()}${til < tekst.length ? ' …' : ''}`;
}

/** Whether every word of the query is in a text, in some form. */
export function harAlle(tekst: string, grupper: readonly (readonly string[])[]): boolean {
  return grupper.every((gruppe) => finnOrd(tekst, gruppe).length > 0);
}

function finnOrd(tekst: string, stammer: readonly string[]): Ord[] {
  const funnet: Ord[] = [];
  for (const ord of tekst.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[/-]\d+)*/gu)) {
    const stamme = stammer.findIndex((s) => passer(ord[0].toLocaleLowerCase('nb'), s));
    if (stamme !== -1) funnet.push({ fra: ord.index, til: ord.index + ord[0].length, stamme });
  }
  return funnet;
}

/** The word itself, a form of it, or a compound with it in: a stem of four letters or more may stand inside. */
function passer(ord: string, stamme: string): boolean {
  if (ord === stamme) return true;
  if (stamme.length >= 4) return ord.includes(stamme);
  return stamme.length === 3 && ord.startsWith(stamme) && ord.length <= 6;
}

function bestePlass(treff: readonly Ord[]): Ord | null {
  let beste: Ord | null = null;
  let mest = 0;
  for (const [i, ord] of treff.entries()) {
    const naer = new Set<number>();
    for (let j = i; j < treff.length && (treff[j]?.fra ?? 0) < ord.fra + 2 * OMKRING; j += 1)
      naer.add(treff[j]?.stamme ?? -1);
    if (naer.size > mest) [beste, mest] = [ord, naer.size];
  }
  return beste;
}

function ordgrense(tekst: string, plass: number, retning: 1 | -1): number {
  if (plass === 0 || plass === tekst.length) return plass;
  let her = plass;
  while (her > 0 && her < tekst.length && Math.abs(her - plass) < 25 && !/\s/u.test(tekst[her] ?? ' ')) her += retning;
  return her;
}
