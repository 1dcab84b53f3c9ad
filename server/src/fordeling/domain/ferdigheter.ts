import type { Fordelingsgrunnlag } from './oppgave.ts';

/** K-kode prefixes (top level of the municipal class key) and the skill that post in them wants. The longest prefix counts. */
const FERDIGHET_FOR_KLASSE: Readonly<Record<string, string>> = {
  4: 'personal',
  B: 'skole',
  F: 'helse',
  G: 'helse',
  H: 'helse',
  L: 'byggesak',
  V: 'landbruk',
};

/** Skills that make somebody fit for the oppgave, sorted. They are wished for, never demanded: post does not wait for a specialist. */
export function oenskedeFerdigheter(grunnlag: Pick<Fordelingsgrunnlag, 'klasse' | 'maalform'>): string[] {
  const ut = new Set<string>();
  if (grunnlag.maalform === 'nn') ut.add('nn');
  const { klasse } = grunnlag;
  if (klasse !== null) {
    for (let lengde = klasse.length; lengde > 0; lengde -= 1) {
      const ferdighet = FERDIGHET_FOR_KLASSE[klasse.slice(0, lengde)];
      if (ferdighet === undefined) continue;
      ut.add(ferdighet);
      break;
    }
  }
  return [...ut].sort();
}
