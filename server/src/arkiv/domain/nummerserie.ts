/** What is wrong with a number series, if anything. */
export interface Nummerrapport {
  readonly antall: number;
  readonly siste: number;
  readonly hull: number[];
  readonly dobbelte: number[];
  /** The counter stands elsewhere than the highest number in use. */
  readonly tellerAvvik: boolean;
}

/** Holds the numbers in use against 1…n: no gap, no double, and the counter where the last number is (noark.md 1.4). */
export function verifiserSerie(numre: readonly number[], teller: number): Nummerrapport {
  const sett = new Set<number>();
  const dobbelte: number[] = [];
  for (const nummer of numre) {
    if (sett.has(nummer)) dobbelte.push(nummer);
    sett.add(nummer);
  }
  const siste = numre.reduce((hoeyest, nummer) => Math.max(hoeyest, nummer), 0);
  const hull: number[] = [];
  for (let n = 1; n <= siste; n += 1) if (!sett.has(n)) hull.push(n);
  return { antall: numre.length, siste, hull, dobbelte, tellerAvvik: teller !== siste };
}
