/** Chance with a seed (mulberry32), so that a run can be repeated to the byte. */
export interface Tilfeldig {
  /** 0 ≤ x < 1 */
  tall(): number;
  /** fra ≤ n ≤ til */
  heltall(fra: number, til: number): number;
  velg<T>(liste: readonly T[]): T;
  sjanse(andel: number): boolean;
  /** Normally distributed, mean 0 and deviation 1. */
  normal(): number;
}

export function tilfeldig(froe: number): Tilfeldig {
  let tilstand = froe >>> 0;
  const tall = () => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = tilstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const heltall = (fra: number, til: number) => fra + Math.floor(tall() * (til - fra + 1));
  return {
    tall,
    heltall,
    velg<T>(liste: readonly T[]): T {
      const valgt = liste[heltall(0, liste.length - 1)];
      if (valgt === undefined) throw new Error('Nothing to choose from');
      return valgt;
    },
    sjanse: (andel) => tall() < andel,
    normal: () => Math.sqrt(-2 * Math.log(1 - tall())) * Math.cos(2 * Math.PI * tall()),
  };
}

/** One number from several, so that letter i does not depend on letter i − 1 (FNV-1a). */
export function froeFor(...deler: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const tegn of deler.join('|')) {
    hash ^= tegn.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
