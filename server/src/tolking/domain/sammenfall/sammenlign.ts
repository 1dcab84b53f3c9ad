import { FAERREST_LEDD, trigrammer } from './avtrykk.ts';
import type { Ledd } from './ledd.ts';
import { type Hull, skill } from './skill.ts';

/** A place where two letters say different things; empty where one says nothing. */
export interface Ulikhet {
  readonly her: string;
  readonly der: string;
}

export interface Sammenligning {
  /** Whether they seem to be the same letter. Only ever proposed to a person. */
  readonly samme: boolean;
  /** 0..1, trigrams of words in common. */
  readonly likhet: number;
  /** What differs, what contradicts first. */
  readonly ulikt: readonly Ulikhet[];
}

/** One text must hold most of the other, and not be a small part of it: a complaint that encloses the decision is not the decision. */
const MINST_DEKNING = 0.75;
const MINST_STOERRELSE = 0.6;
const MINST_LIKHET = 0.3;
/** Words that stand against each other in texts from the same template are names and places. A misreading now and then is let pass. */
const MOTSAGTE_ORD = 1;
const PER_ORD = 250;
const FLEST_ULIKHETER = 6;
const LENGSTE_VISNING = 80;

/**
 * Whether two texts are the same letter. Numbers decide: dates, amounts and case numbers that stand in the same place and are read with
 * certainty must be the same, so that two letters from one template are two letters. What one has alone (a stamp, a footer) is no
 * contradiction.
 */
export function sammenlign(a: readonly Ledd[], b: readonly Ledd[]): Sammenligning {
  if (Math.min(a.length, b.length) < FAERREST_LEDD) return { samme: false, likhet: 0, ulikt: [] };
  const [tekstA, tekstB] = [a.map(({ tekst }) => tekst), b.map(({ tekst }) => tekst)];
  const [tallA, tallB] = [antall(tekstA), antall(tekstB)];
  const likhet = jaccard(a, b);
  if (likhet < MINST_LIKHET / 2) return { samme: false, likhet, ulikt: [] };
  const hull = skill(tekstA, tekstB).map((et) => vurder(a, b, et, tallA, tallB));
  const manglerA = hull.reduce((sum, { manglerIB }) => sum + manglerIB, 0);
  const manglerB = hull.reduce((sum, { manglerIA }) => sum + manglerIA, 0);
  const dekning = Math.max(1 - manglerA / a.length, 1 - manglerB / b.length);
  const stoerrelse = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  const motsagteTall = hull.reduce((sum, { tall }) => sum + tall, 0);
  const motsagteOrd = hull.reduce((sum, { ord }) => sum + ord, 0);
  const samme =
    likhet >= MINST_LIKHET &&
    dekning >= MINST_DEKNING &&
    stoerrelse >= MINST_STOERRELSE &&
    motsagteTall === 0 &&
    motsagteOrd <= Math.floor(MOTSAGTE_ORD + Math.min(a.length, b.length) / PER_ORD) - 1;
  const ulikt = hull
    .filter(({ vekt }) => vekt > 0)
    .sort((x, y) => y.vekt - x.vekt)
    .slice(0, FLEST_ULIKHETER)
    .map(({ her, der }) => ({ her, der }));
  return { samme, likhet, ulikt };
}

interface Vurdert extends Ulikhet {
  /** Certain numbers and words that stand against each other. */
  readonly tall: number;
  readonly ord: number;
  /** Words of either that the other has not. */
  readonly manglerIA: number;
  readonly manglerIB: number;
  readonly vekt: number;
}

function vurder(
  a: readonly Ledd[],
  b: readonly Ledd[],
  { aFra, aTil, bFra, bTil }: Hull,
  antallA: ReadonlyMap<string, number>,
  antallB: ReadonlyMap<string, number>,
): Vurdert {
  const [her, der] = [a.slice(aFra, aTil), b.slice(bFra, bTil)];
  // What merely stands in another place, as columns do when they are read in another order, stands as many times in both.
  const oftere = ({ tekst }: Ledd, i: ReadonlyMap<string, number>, enn: ReadonlyMap<string, number>) =>
    (i.get(tekst) ?? 0) > (enn.get(tekst) ?? 0);
  const bareA = her.filter((ledd) => oftere(ledd, antallA, antallB) && !der.some((annet) => lestFeil(ledd, annet)));
  const bareB = der.filter((ledd) => oftere(ledd, antallB, antallA) && !her.some((annet) => lestFeil(ledd, annet)));
  const sikre = (noen: readonly Ledd[], tall: boolean) => noen.filter((en) => en.sikker && en.tall === tall).length;
  // The same digits divided in another way: `12.11. 2026`.
  const sammeSifre = sifre(her) === sifre(der);
  // As many digits, and other ones: a telephone number or a date that is another, however unsure the reading was.
  const andreSifre = !sammeSifre && sifre(her).length >= 4 && sifre(her).length === sifre(der).length;
  const tall = sammeSifre ? 0 : Math.max(Number(andreSifre), Math.min(sikre(bareA, true), sikre(bareB, true)));
  const ord = Math.min(sikre(bareA, false), sikre(bareB, false));
  const synlige = [...bareA, ...bareB].filter(({ sikker }) => sikker).length;
  return {
    tall,
    ord,
    manglerIA: bareB.length,
    manglerIB: bareA.length,
    vekt: tall * 10_000 + ord * 100 + (sammeSifre && sifre(her) !== '' ? 0 : synlige),
    her: visning(her),
    der: visning(der),
  };
}

const sifre = (noen: readonly Ledd[]): string =>
  noen
    .filter(({ tall }) => tall)
    .map(({ tekst }) => tekst)
    .join('');

function visning(noen: readonly Ledd[]): string {
  const tekst = noen.map((ledd) => ledd.visning).join(' ');
  return tekst.length > LENGSTE_VISNING ? `${tekst.slice(0, LENGSTE_VISNING - 1).trimEnd()}…` : tekst;
}

function antall(tekster: readonly string[]): Map<string, number> {
  const ut = new Map<string, number>();
  for (const tekst of tekster) ut.set(tekst, (ut.get(tekst) ?? 0) + 1);
  return ut;
}

function jaccard(a: readonly Ledd[], b: readonly Ledd[]): number {
  const [ta, tb] = [trigrammer(a), trigrammer(b)];
  let felles = 0;
  for (const trekk of ta) if (tb.has(trekk)) felles += 1;
  return felles / (ta.size + tb.size - felles);
}

/** A letter or two that a machine read wrongly. Numbers are never taken for each other: one digit is another date. */
function lestFeil(a: Ledd, b: Ledd): boolean {
  if (a.tall || b.tall || !(a.avBilde || b.avBilde)) return false;
  const tillatt = Math.max(a.tekst.length, b.tekst.length) > 6 ? 2 : 1;
  return Math.abs(a.tekst.length - b.tekst.length) <= tillatt && redigering(a.tekst, b.tekst, tillatt) <= tillatt;
}

/** Levenshtein distance; stops counting above `maks`. */
function redigering(a: string, b: string, maks: number): number {
  let forrige = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const rad = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const bytt = (forrige[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rad.push(Math.min(bytt, (forrige[j] as number) + 1, (rad[j - 1] as number) + 1));
    }
    if (Math.min(...rad) > maks) return maks + 1;
    forrige = rad;
  }
  return forrige[b.length] as number;
}
