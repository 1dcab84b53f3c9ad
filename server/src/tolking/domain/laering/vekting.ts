import { TABELLBREDDE, type Trekkfelt, type Trekkvektor } from './trekk.ts';

/** Which features a model knows, and how much each tells: rare ones more than common ones. */
export interface Vekting {
  /** Number of the feature among those that are known, or -1, by place in the table. */
  readonly nummer: Int32Array;
  /** Weight by number. */
  readonly idf: Float32Array;
}

/** A letter as the models see it: numbers of features (not sorted) and their weights. */
export interface Punkt {
  readonly trekk: Uint32Array;
  readonly verdier: Float32Array;
}

/** The least number of letters from which no more than `hoeyst` features are left. */
function hevet(df: Uint32Array, minst: number, hoeyst: number): number {
  const antall = (grense: number): number => df.reduce((sum, sett) => sum + Number(sett >= grense), 0);
  let grense = minst;
  while (antall(grense) > hoeyst) grense += 1;
  return grense;
}

/**
 * Learns which features to keep and their weight (log of how seldom they occur) from the letters of a training set.
 *
 * @param minst letters a feature must occur in: what came once teaches nothing that comes again
 * @param hoeyst features at most: when there are more, those that came in fewest letters are left out
 */
export function laerVekting(
  brev: Iterable<readonly Trekkvektor[]>,
  minst = 2,
  hoeyst = Number.POSITIVE_INFINITY,
): Vekting {
  const df = new Uint32Array(TABELLBREDDE);
  let antall = 0;
  for (const felter of brev) {
    antall += 1;
    for (const { plasser } of felter) for (const plass of plasser) df[plass] = (df[plass] ?? 0) + 1;
  }
  const nummer = new Int32Array(TABELLBREDDE).fill(-1);
  const idf: number[] = [];
  const grense = hevet(df, minst, hoeyst);
  df.forEach((sett, plass) => {
    if (sett < grense) return;
    nummer[plass] = idf.length;
    idf.push(Math.log((1 + antall) / (1 + sett)) + 1);
  });
  return { nummer, idf: Float32Array.from(idf) };
}

/** Puts the fields of a letter together: each weighted, made as long as the recipe says, and what the model never saw left out. */
export function veiSammen(felter: readonly Trekkvektor[], oppskrift: readonly Trekkfelt[], vekting: Vekting): Punkt {
  const plass = felter.reduce((sum, f) => sum + f.plasser.length, 0);
  const trekk = new Uint32Array(plass);
  const verdier = new Float32Array(plass);
  let brukt = 0;
  felter.forEach(({ plasser, vekter }, nr) => {
    const fra = brukt;
    let kvadrat = 0;
    for (let i = 0; i < plasser.length; i += 1) {
      const nummer = vekting.nummer[plasser[i] ?? 0] ?? -1;
      if (nummer < 0) continue;
      const verdi = (vekter[i] ?? 0) * (vekting.idf[nummer] ?? 0);
      trekk[brukt] = nummer;
      verdier[brukt] = verdi;
      kvadrat += verdi * verdi;
      brukt += 1;
    }
    const faktor = kvadrat === 0 ? 0 : (oppskrift[nr]?.vekt ?? 1) / Math.sqrt(kvadrat);
    for (let i = fra; i < brukt; i += 1) verdier[i] = (verdier[i] ?? 0) * faktor;
  });
  return { trekk: trekk.slice(0, brukt), verdier: verdier.slice(0, brukt) };
}
