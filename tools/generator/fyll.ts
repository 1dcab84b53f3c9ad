import type { Tilfeldig } from '../tilfeldig.ts';

/**
 * Makes a sentence of a wording: one of `[a|b]`, and what stands for `{felt}`. The first letter of the result is made large.
 * @throws on a field nobody has filled: a letter with a hole in it must never leave the generator
 */
export function fyll(mal: string, felt: Readonly<Record<string, string>>, r: Tilfeldig): string {
  const valgt = mal.replace(/\[([^[\]]*)\]/g, (_, inni: string) => r.velg(inni.split('|')));
  const fylt = valgt.replace(/\{(\w+)\}/g, (_, navn: string) => {
    const verdi = felt[navn];
    if (verdi === undefined || verdi === '') throw new Error(`The wording needs the field ${navn}: ${mal}`);
    return verdi;
  });
  return fylt.charAt(0).toUpperCase() + fylt.slice(1);
}
