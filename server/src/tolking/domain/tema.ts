import type { Brev, Linje } from './brev.ts';
import { FAGOMRAADER, type Fagomraade } from './fagord.ts';

export interface Temafunn {
  readonly omraade: Fagomraade;
  readonly poeng: number;
  /** The words that were found, best first. */
  readonly ord: readonly string[];
}

/** How much of a long letter is read for its subject. */
const MAKS_LINJER = 160;
const OVERSKRIFTSVEKT = 3;

function treff(ordliste: readonly string[], tekst: string, tekstord: readonly string[]): Map<string, number> {
  const ut = new Map<string, number>();
  for (const ord of ordliste) {
    const antall = ord.includes(' ')
      ? tekst.split(ord).length - 1
      : ord.length <= 4
        ? // Short ones would begin too many other words.
          tekstord.filter((t) => t === ord).length
        : tekstord.filter((t) => t.startsWith(ord)).length;
    if (antall > 0) ut.set(ord, antall);
  }
  return ut;
}

/**
 * Subjects of the letter, best first. Words in the heading (`overskrift`: the mail's subject or the title) weigh
 * three times; a word counts by the root of how often it stands, so that one repeated word does not decide alone.
 */
export function finnTema(brev: Brev, overskrift: string): Temafunn[] {
  const tekst = brev.alle
    .slice(0, MAKS_LINJER)
    .map((l) => l.tekst)
    .join(' ')
    .toLowerCase();
  const hode = overskrift.toLowerCase();
  const ordI = (t: string): string[] => t.match(/[\p{L}\d-]+/gu) ?? [];
  const tekstord = ordI(tekst);
  const hodeord = ordI(hode);
  return FAGOMRAADER.map((omraade): Temafunn => {
    const iTekst = treff(omraade.ord, tekst, tekstord);
    const iHode = treff(omraade.ord, hode, hodeord);
    let poeng = 0;
    for (const antall of iTekst.values()) poeng += Math.sqrt(antall);
    for (const antall of iHode.values()) poeng += OVERSKRIFTSVEKT * Math.sqrt(antall);
    return { omraade, poeng, ord: [...new Set([...iHode.keys(), ...iTekst.keys()])].slice(0, 5) };
  })
    .filter((funn) => funn.poeng > 0)
    .sort((a, b) => b.poeng - a.poeng);
}

/** Share of the evidence that speaks for each subject, with one point of doubt kept back for what no word list knows. */
export function temasikkerhet(funn: readonly Temafunn[]): number[] {
  const sum = funn.slice(0, 5).reduce((s, f) => s + f.poeng, 1.2);
  return funn.map((f) => f.poeng / sum);
}

/** The first line on which a subject's word stands. */
export function linjeMedOrd(brev: Brev, ord: string): { linje: Linje; tekst: string } | null {
  for (const linje of brev.alle.slice(0, MAKS_LINJER)) {
    const sted = linje.tekst.toLowerCase().indexOf(ord);
    if (sted < 0) continue;
    const rest = /^[\p{L}\d-]*/u.exec(linje.tekst.slice(sted + ord.length))?.[0] ?? '';
    return { linje, tekst: linje.tekst.slice(sted, sted + ord.length) + rest };
  }
  return null;
}
