/** Takes the place of `describe` and `it` while mutants are tried: the tests are gathered, and run once for each mutant. */
export interface Proeve {
  readonly navn: string;
  readonly kjoer: () => unknown;
}
declare global {
  var __proever: Proeve[];
}
globalThis.__proever ??= [];

type Kropp = (...verdier: never[]) => unknown;

function proeve(navn: string, kropp: () => unknown): void {
  globalThis.__proever.push({ navn, kjoer: kropp });
}
/** A list of lists is spread over the arguments, as vitest does. */
function hver(rader: readonly unknown[]) {
  return (navn: string, kropp: Kropp) => {
    for (const rad of rader) proeve(navn, () => kropp(...((Array.isArray(rad) ? rad : [rad]) as never[])));
  };
}
export const it = Object.assign(proeve, { each: hver });
export const test = it;
export const describe = Object.assign((_navn: string, kropp: () => void) => kropp(), {
  each: (rader: readonly unknown[]) => (_navn: string, kropp: Kropp) => {
    for (const rad of rader) kropp(...((Array.isArray(rad) ? rad : [rad]) as never[]));
  },
});
export { expect, vi } from 'vitest';
