/** A decision of the model that a person has judged. */
export interface Bedoemt {
  /** 0..1, what the model believed. */
  readonly sikkerhet: number;
  readonly rett: boolean;
}

export interface Terskel {
  /** Least belief that is let through; above 1 when none may be. */
  readonly fra: number;
  /** Share of the judged that it lets through. */
  readonly dekning: number;
  /** Upper bound of the share of errors among those, with the confidence asked for. */
  readonly grense: number;
}

/** Log of n over k. */
function logVelg(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i += 1) sum += Math.log(n - k + i) - Math.log(i);
  return sum;
}

/** Chance of at most `feil` errors in `antall`, when each is one with chance `p`. */
function hoeystSaaMange(feil: number, antall: number, p: number): number {
  let ledd = antall * Math.log1p(-p);
  let sum = Math.exp(ledd);
  for (let k = 1; k <= feil; k += 1) {
    ledd += Math.log((antall - k + 1) / k) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(ledd);
  }
  return sum;
}

const HALVERINGER = 60;
/** A threshold is chosen among thousands that are tried on the same letters, so each must hold better than a single one would have to. */
const TILLIT_VED_VALG = 0.99;

/**
 * The one-sided upper bound of Clopper and Pearson: the largest share of errors that still is no wonder after `feil` in `antall`.
 *
 * @param tillit 0..1, for example 0.95
 */
export function oevreFeilgrense(feil: number, antall: number, tillit: number): number {
  if (feil >= antall) return 1;
  let [lav, hoey] = [feil / antall, 1];
  for (let i = 0; i < HALVERINGER; i += 1) {
    const midt = (lav + hoey) / 2;
    if (hoeystSaaMange(feil, antall, midt) > 1 - tillit) lav = midt;
    else hoey = midt;
  }
  return hoey;
}

/** Chance of at least `feil` errors in `antall` when the promise of at most `alfa` is kept: small means it is broken. */
export function sjanseForSaaMange(feil: number, antall: number, alfa: number): number {
  if (feil === 0) return 1;
  let sum = 0;
  for (let k = feil; k <= antall; k += 1) {
    const ledd = Math.exp(logVelg(antall, k) + k * Math.log(alfa) + (antall - k) * Math.log1p(-alfa));
    sum += ledd;
    if (ledd < sum * 1e-12) break;
  }
  return Math.min(1, sum);
}

/**
 * The lowest belief from which errors stay under `alfa` with the confidence asked for, and how much that lets through. Goes down from the
 * surest and stops at the last place where the promise holds; those of equal belief stay together.
 */
export function finnTerskel(bedoemte: readonly Bedoemt[], alfa: number, tillit = TILLIT_VED_VALG): Terskel {
  const sikrestFoerst = [...bedoemte].sort((a, b) => b.sikkerhet - a.sikkerhet);
  let beste: Terskel = { fra: Number.POSITIVE_INFINITY, dekning: 0, grense: 1 };
  let feil = 0;
  sikrestFoerst.forEach(({ sikkerhet, rett }, i) => {
    if (!rett) feil += 1;
    if (sikrestFoerst[i + 1]?.sikkerhet === sikkerhet) return;
    // Cheaper than the bound, and never below it: without this each letter would cost sixty halvings.
    if (feil / (i + 1) > alfa) return;
    const grense = oevreFeilgrense(feil, i + 1, tillit);
    if (grense <= alfa) beste = { fra: sikkerhet, dekning: (i + 1) / sikrestFoerst.length, grense };
  });
  return beste;
}
