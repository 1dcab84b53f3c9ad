/** Text likeness by hashed character n-grams of words: works across inflection and compounds without any word list. */
const DIMENSJONER = 1 << 14;

const STOPPORD = new Set(
  'og i på for til av med om som en et ei ein eit den det de dei er var har ikke ikkje at ved fra frå vi jeg eg du dere vår vårt våre deres dykkar kan skal vil må blir ble vart vert seg sin sitt sine men eller så også etter under over inn ut opp ned hei hilsen helsing vennlig venleg søknad søknaden gjelder gjeld vedrørende angående brev viser vise ber be saken sak'.split(
    ' ',
  ),
);

function hash(tekst: string): number {
  let h = 2166136261;
  for (let i = 0; i < tekst.length; i += 1) h = Math.imul(h ^ tekst.charCodeAt(i), 16777619);
  return (h >>> 0) % DIMENSJONER;
}

/** The words that carry meaning, in lower case. */
export function innholdsord(tekst: string): string[] {
  return (tekst.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((ord) => !STOPPORD.has(ord));
}

export type Vektor = ReadonlyMap<number, number>;

/** Words and their 4-grams, weighted by the square root of their count and scaled to length 1. */
export function tilVektor(tekst: string): Vektor {
  const teller = new Map<number, number>();
  const legg = (trekk: string, vekt: number): void => {
    const plass = hash(trekk);
    teller.set(plass, (teller.get(plass) ?? 0) + vekt);
  };
  for (const ord of innholdsord(tekst)) {
    legg(`=${ord}`, 1);
    const polstret = `<${ord}>`;
    for (let i = 0; i + 4 <= polstret.length; i += 1) legg(polstret.slice(i, i + 4), 0.4);
  }
  let sum = 0;
  for (const [plass, vekt] of teller) {
    teller.set(plass, Math.sqrt(vekt));
    sum += vekt;
  }
  const lengde = Math.sqrt(sum);
  if (lengde > 0) for (const [plass, vekt] of teller) teller.set(plass, vekt / lengde);
  return teller;
}

/** Cosine of two vectors of length 1: 0 nothing in common, 1 the same. */
export function likhet(a: Vektor, b: Vektor): number {
  const [liten, stor] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [plass, vekt] of liten) sum += vekt * (stor.get(plass) ?? 0);
  return sum;
}
