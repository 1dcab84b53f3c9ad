import type { Saksfunn } from './sakskandidater.ts';

/** From these shares belief is called a, b and c; below the last, d. */
const TRINN = [0.9, 0.6, 0.3];
const trinn = (andel: number): string => 'abcd'[TRINN.filter((grense) => andel <= grense).length] ?? 'd';

/** How large a number is, in doublings, as a letter: 0 is a, 1 b, 2–3 c, and so on to f. */
const stoerrelse = (antall: number): string =>
  'abcdef'[Math.min(5, Math.floor(Math.log2(1 + Math.max(0, antall))))] ?? 'f';

const ett = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The words of one sign are one feature: blanks would part them. */
const tegn = (...deler: string[]): string => deler.join('_');

/**
 * What the likeliest case says of the other fields of a letter, as words a model can weigh: what was decided for its latest journalposter,
 * its age and size, each with how sure it is that it is the case.
 *
 * @param andeler of the candidates, and last of a new case
 * @param dag of the letter
 */
export function sakstegn({ kandidater }: Saksfunn, andeler: Float64Array, dag: number): string {
  const ny = tegn('ny', trinn(andeler[kandidater.length] ?? 0));
  let best = 0;
  for (let i = 1; i < kandidater.length; i += 1) if ((andeler[i] ?? 0) > (andeler[best] ?? 0)) best = i;
  const sak = kandidater[best]?.sak;
  if (sak === undefined) return ny;
  const sikker = trinn(andeler[best] ?? 0);
  const avgjort = (hva: string, felter: Readonly<Record<string, string>>) =>
    Object.entries(felter).map(([felt, verdi]) => tegn(hva, felt, ett(verdi), sikker));
  return [
    ny,
    tegn('sikker', sikker),
    ...avgjort('siste', sak.sisteAvgjort),
    ...avgjort('sisteinn', sak.sisteInnAvgjort),
    ...[...sak.avgjortFoer].map((felles) => tegn('har', ...felles.split(' ').map(ett), sikker)),
    tegn('poster', stoerrelse(sak.antallPoster - 1), sikker),
    tegn('dager', stoerrelse((dag - sak.sist) / 4), sikker),
  ].join(' ');
}
