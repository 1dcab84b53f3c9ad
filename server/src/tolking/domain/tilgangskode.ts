import { type Brev, bevisUtenSted, type Vurdert, velgBeste } from './brev.ts';
import type { Foelsomhet, Foelsomhetsfunn } from './foelsomt.ts';
import type { Forslag } from './forslag.ts';
import type { Kjentsak } from './grunnlag.ts';

export type Tilgangsverdi = { readonly kode: string; readonly hjemmel: string } | null;

/** Paragraph of offentleglova, and what the municipality may call the code. */
const HJEMLER: Readonly<Record<Foelsomhet, readonly [paragraf: string, koder: readonly string[]]>> = {
  barnevern: ['13', ['BV', 'KL', '13']],
  helse: ['13', ['KL', 'H', '13']],
  sosial: ['13', ['KL', 'S', '13']],
  elev: ['13', ['E', '13']],
  personal: ['13', ['P', '13']],
  ansettelse: ['25', ['A', '25']],
  oekonomi: ['13', ['13']],
  merket: ['13', ['13', 'UO', 'XX']],
  forretning: ['13', ['13', '23']],
};

type Kode = Brev['grunnlag']['kjent']['tilgangskoder'][number];

/** The municipality's own code for a kind of content: by its name, else by the paragraph in its legal ground. */
export function kodeFor(koder: readonly Kode[], slag: Foelsomhet): Kode | null {
  const [paragraf, navn] = HJEMLER[slag];
  for (const n of navn) {
    const funnet = koder.find(
      (k) => k.kode.toUpperCase() === n && new RegExp(`§\\s*${paragraf}(?!\\d)`).test(k.hjemmel),
    );
    if (funnet !== undefined) return funnet;
  }
  return (
    koder.find((k) => new RegExp(`(offl|offentlegl|offentligl)[^§]*§\\s*${paragraf}(?!\\d)`, 'i').test(k.hjemmel)) ??
    koder.find((k) => new RegExp(`§\\s*${paragraf}(?!\\d)`).test(k.hjemmel)) ??
    null
  );
}

/** Points that make content sensitive enough for a neutral title and a shielded sender. */
export const FOELSOMT_FRA = 2;

export function erFoelsomt(funn: readonly Foelsomhetsfunn[]): boolean {
  return (funn[0]?.poeng ?? 0) >= FOELSOMT_FRA;
}

function sikkerhet(poeng: number): number {
  return Math.min(0.95, 1 - Math.exp(-0.42 * poeng));
}

/**
 * Access code with legal ground (M500/M501): by signs of secrecy in the content, or inherited from the case
 * (krav 2.8.x, inheritance as default). `null` is the proposal that nothing is shielded.
 */
export function foreslaaTilgangskode(
  brev: Brev,
  funn: readonly Foelsomhetsfunn[],
  sak: Kjentsak | null,
  saksikkerhet: number,
): Forslag | null {
  const koder = brev.grunnlag.kjent.tilgangskoder;
  const vurderte: Vurdert<Tilgangsverdi>[] = [];
  const legg = (kode: Kode, konfidens: number, bevis: Vurdert<Tilgangsverdi>['bevis']): void => {
    vurderte.push({
      verdi: { kode: kode.kode, hjemmel: kode.hjemmel },
      visning: `${kode.kode} – ${kode.hjemmel}`,
      konfidens,
      bevis,
    });
  };
  for (const f of funn) {
    const kode = kodeFor(koder, f.slag);
    if (kode !== null) legg(kode, sikkerhet(f.poeng), f.bevis);
  }
  const fraSak = sak === null ? undefined : koder.find((k) => k.kode === sak.tilgangskode);
  if (fraSak !== undefined) legg(fraSak, saksikkerhet, [bevisUtenSted('fra-saken', sak?.saksnummer ?? null)]);
  const sterkest = Math.max(0, ...vurderte.map((v) => v.konfidens));
  // Silence is weaker evidence than a sign. On a real journal 87 of 100 titles without a sign had an open party.
  const lest = Math.min(1, brev.heleTekst.length / 60);
  const bevis = [bevisUtenSted('ingen-tegn-til-foelsomt')];
  vurderte.push({
    verdi: null,
    visning: 'Ingen skjerming',
    konfidens: (1 - sterkest) * 0.88 * (0.4 + 0.6 * lest),
    bevis,
  });
  // Below the line for doubt the shielded value still goes first: it is easier to lift than to call back.
  const beste = velgBeste('tilgangskode', erFoelsomt(funn) ? vurderte.filter((v) => v.verdi !== null) : vurderte);
  return beste;
}
