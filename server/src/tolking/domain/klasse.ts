import { type Brev, bevisFra, bevisUtenSted, type Vurdert, velgBeste } from './brev.ts';
import type { Bevis, Forslag } from './forslag.ts';
import type { Kjentsak } from './grunnlag.ts';
import { likhet, tilVektor } from './ngram.ts';
import { linjeMedOrd, type Temafunn, temasikkerhet } from './tema.ts';

type Klasse = Brev['grunnlag']['kjent']['klasser'][number];

/** The municipality's own class for a subject: the longest key that begins as one of ours, the best title among equals. */
export function klasseForTema(klasser: readonly Klasse[], tema: Temafunn, tekst: string): Klasse | null {
  const vektor = tilVektor(`${tema.omraade.emne[0]} ${tekst}`);
  for (const prefiks of tema.omraade.klasser) {
    // A property (`37/112`) is another facet and never the subject (noark.md 5.7).
    const passer = klasser.filter((k) => k.id.startsWith(prefiks) && !k.id.includes('/'));
    const [beste] = passer
      .map((k) => ({ k, lik: k.id === prefiks ? 0.3 : likhet(vektor, tilVektor(k.tittel)) }))
      .sort((a, b) => b.lik - a.lik || a.k.id.localeCompare(b.k.id));
    if (beste !== undefined) return beste.k;
  }
  return null;
}

export function bevisForTema(brev: Brev, tema: Temafunn): Bevis[] {
  return tema.ord.slice(0, 3).map((ord) => {
    const sted = linjeMedOrd(brev, ord);
    return sted === null ? bevisUtenSted('ordvalg', ord) : bevisFra(brev, sted.linje, sted.tekst, 'ordvalg');
  });
}

/** Class (M002): the case's own when there is a case, else by the words of the letter. */
export function foreslaaKlasse(
  brev: Brev,
  temaer: readonly Temafunn[],
  sak: Kjentsak | null,
  saksikkerhet: number,
): Forslag | null {
  const { klasser } = brev.grunnlag.kjent;
  const vurderte: Vurdert<string>[] = [];
  if (sak !== null && sak.klasse !== '') {
    const tittel = klasser.find((k) => k.id === sak.klasse)?.tittel ?? '';
    vurderte.push({
      verdi: sak.klasse,
      visning: `${sak.klasse} ${tittel}`.trim(),
      konfidens: saksikkerhet,
      bevis: [bevisUtenSted('fra-saken', sak.saksnummer)],
    });
  }
  const sikkerhet = temasikkerhet(temaer);
  temaer.slice(0, 5).forEach((tema, i) => {
    const klasse = klasseForTema(klasser, tema, brev.tekst.slice(0, 1000));
    if (klasse === null) return;
    const konfidens = Math.min(0.85, (sikkerhet[i] ?? 0) * (1 - (sak === null ? 0 : saksikkerhet * 0.5)));
    vurderte.push({
      verdi: klasse.id,
      visning: `${klasse.id} ${klasse.tittel}`,
      konfidens,
      bevis: bevisForTema(brev, tema),
    });
  });
  return velgBeste('klasse', vurderte);
}
