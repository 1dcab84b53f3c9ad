export interface Tilfeldig {
  /** 0 ≤ x < 1. */
  tall(): number;
  /** 0 ≤ n < `grense`. */
  heltall(grense: number): number;
  velg<T>(liste: readonly T[]): T;
  /** Normal distribution, mean 0, deviation 1. */
  normal(): number;
}

/** Seeded random numbers (mulberry32): the same pages and the same noise on every machine. */
export function lagTilfeldig(froe: number): Tilfeldig {
  let a = froe >>> 0;
  const tall = (): number => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const heltall = (grense: number): number => Math.floor(tall() * grense);
  return {
    tall,
    heltall,
    velg: (liste) => liste[heltall(liste.length)] as (typeof liste)[number],
    normal: () => Math.sqrt(-2 * Math.log(1 - tall())) * Math.cos(2 * Math.PI * tall()),
  };
}
