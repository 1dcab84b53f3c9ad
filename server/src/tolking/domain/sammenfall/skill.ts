/** Where two sequences differ: from and to (not included) in each. */
export interface Hull {
  readonly aFra: number;
  readonly aTil: number;
  readonly bFra: number;
  readonly bTil: number;
}

/**
 * The places where two sequences differ, in order. Anchored on what stands once in both (patience), which follows a letter as people read it
 * and costs little also when the two have nothing in common.
 */
export function skill(a: readonly string[], b: readonly string[]): Hull[] {
  const ut: Hull[] = [];
  const arbeid: Hull[] = [{ aFra: 0, aTil: a.length, bFra: 0, bTil: b.length }];
  for (let hull = arbeid.pop(); hull !== undefined; hull = arbeid.pop()) {
    const rest = beskjaer(a, b, hull);
    if (rest.aFra === rest.aTil && rest.bFra === rest.bTil) continue;
    const anker = ankre(a, b, rest);
    if (anker.length === 0) {
      ut.push(rest);
      continue;
    }
    // Pushed backwards, so that the first place is taken up first.
    let [aTil, bTil] = [rest.aTil, rest.bTil];
    for (const [ai, bi] of [...anker].reverse()) {
      arbeid.push({ aFra: ai + 1, aTil, bFra: bi + 1, bTil });
      [aTil, bTil] = [ai, bi];
    }
    arbeid.push({ aFra: rest.aFra, aTil, bFra: rest.bFra, bTil });
  }
  return ut;
}

function beskjaer(a: readonly string[], b: readonly string[], hull: Hull): Hull {
  let { aFra, aTil, bFra, bTil } = hull;
  while (aFra < aTil && bFra < bTil && a[aFra] === b[bFra]) {
    aFra += 1;
    bFra += 1;
  }
  while (aTil > aFra && bTil > bFra && a[aTil - 1] === b[bTil - 1]) {
    aTil -= 1;
    bTil -= 1;
  }
  return { aFra, aTil, bFra, bTil };
}

/** What stands once in both, as the longest run that has the same order. */
function ankre(a: readonly string[], b: readonly string[], hull: Hull): (readonly [number, number])[] {
  const iB = enslige(b, hull.bFra, hull.bTil);
  const par: (readonly [number, number])[] = [];
  for (const [tekst, ai] of enslige(a, hull.aFra, hull.aTil)) {
    const bi = iB.get(tekst);
    if (bi !== undefined) par.push([ai, bi]);
  }
  return lengsteStigende(par);
}

function enslige(alle: readonly string[], fra: number, til: number): Map<string, number> {
  const ut = new Map<string, number>();
  const flere = new Set<string>();
  for (let i = fra; i < til; i += 1) {
    const tekst = alle[i] as string;
    if (flere.has(tekst)) continue;
    if (ut.delete(tekst)) flere.add(tekst);
    else ut.set(tekst, i);
  }
  return ut;
}

/** Pairs come in the order of the first number; the longest subsequence in which the second grows too. */
function lengsteStigende(par: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ender: number[] = [];
  const forrige = new Int32Array(par.length).fill(-1);
  par.forEach(([, bi], i) => {
    let [lav, hoey] = [0, ender.length];
    while (lav < hoey) {
      const midt = (lav + hoey) >> 1;
      if ((par[ender[midt] as number] as readonly [number, number])[1] < bi) lav = midt + 1;
      else hoey = midt;
    }
    if (lav > 0) forrige[i] = ender[lav - 1] as number;
    ender[lav] = i;
  });
  const ut: (readonly [number, number])[] = [];
  for (let i = ender.at(-1) ?? -1; i >= 0; i = forrige[i] as number) ut.push(par[i] as readonly [number, number]);
  return ut.reverse();
}
