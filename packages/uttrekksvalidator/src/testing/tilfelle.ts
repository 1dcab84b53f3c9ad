import type { Funnkode } from '../funn/funntyper.ts';
import type { Oppskrift } from './uttrekk.ts';

export interface Tilfelle {
  readonly proeve: string;
  readonly hva: string;
  /** All findings it gives: its own, and those that follow from it. */
  readonly funn: readonly Funnkode[];
  readonly oppskrift: Oppskrift;
}

export const bytt =
  (fra: string | RegExp, til: string) =>
  (tekst: string): string => {
    const ny = tekst.replace(fra, () => til);
    if (ny === tekst) throw new Error(`the recipe changed nothing: ${fra}`);
    return ny;
  };
export const bytt2 =
  (...par: readonly (readonly [string | RegExp, string])[]) =>
  (tekst: string): string =>
    par.reduce((ny, [fra, til]) => bytt(fra, til)(ny), tekst);
export const t = (
  proeve: string,
  hva: string,
  funn: Funnkode | readonly Funnkode[],
  oppskrift: Oppskrift,
): Tilfelle => ({
  proeve,
  hva,
  funn: typeof funn === 'string' ? [funn] : [...funn].sort(),
  oppskrift,
});
