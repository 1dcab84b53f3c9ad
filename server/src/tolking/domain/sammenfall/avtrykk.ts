import type { Ledd } from './ledd.ts';

/**
 * MinHash over trigrams of words, cut into bands: letters that are alike share at least one key of twenty, with a chance of 0.98 when 57 of a
 * hundred trigrams are the same and 0.9999 when 75 are. So those worth comparing are found by looking keys up, however large the archive is.
 */
const BAAND = 20;
const RADER = 3;
const PERMUTASJONER = BAAND * RADER;
/** A text shorter than this is too little to know a letter by. */
export const FAERREST_LEDD = 25;

/** Odd multipliers and offsets, made once and for ever: keys that are stored must mean the same next year. */
const PERMUTERINGER: readonly (readonly [number, number])[] = Array.from({ length: PERMUTASJONER }, (_, i) => [
  blandet(0x9e3779b9 ^ i) | 1,
  blandet(0x85ebca6b + i),
]);

/** The keys of a text; none when it is too short. As signed 64-bit numbers in decimal. */
export function tekstnoekler(ledd: readonly Ledd[]): string[] {
  if (ledd.length < FAERREST_LEDD) return [];
  const minste = new Uint32Array(PERMUTASJONER).fill(0xffffffff);
  for (const trekk of trigrammer(ledd)) {
    for (let i = 0; i < PERMUTASJONER; i += 1) {
      const [gange, pluss] = PERMUTERINGER[i] as readonly [number, number];
      const verdi = blandet((Math.imul(trekk, gange) + pluss) | 0);
      if (verdi < (minste[i] as number)) minste[i] = verdi;
    }
  }
  return Array.from({ length: BAAND }, (_, baand) =>
    noekkel([1, baand, ...minste.slice(baand * RADER, (baand + 1) * RADER)]),
  );
}

/** The key of a set of files: the same files, in whatever order they came. */
export function filnoekkel(sjekksummer: readonly string[]): string {
  return noekkel([2, ...[...new Set(sjekksummer)].sort().flatMap((sum) => [hash(sum), hash(`${sum}:`)])]);
}

/** Each run of three words as one number; a set, so that a repeated footer counts once. */
export function trigrammer(ledd: readonly Ledd[]): Set<number> {
  const hasher = ledd.map(({ tekst }) => hash(tekst));
  const ut = new Set<number>();
  for (let i = 0; i + 3 <= hasher.length; i += 1) {
    const [a, b, c] = [hasher[i] as number, hasher[i + 1] as number, hasher[i + 2] as number];
    ut.add(blandet(Math.imul(blandet(Math.imul(a, 31) ^ b), 31) ^ c));
  }
  return ut;
}

/** FNV-1a. */
function hash(tekst: string): number {
  let h = 2166136261;
  for (let i = 0; i < tekst.length; i += 1) h = Math.imul(h ^ tekst.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** The finishing step of MurmurHash3: every bit of the number reaches every bit of the result. */
function blandet(tall: number): number {
  let h = tall;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Many numbers as one of 64 bits. */
export function noekkel(deler: readonly number[]): string {
  let [hoey, lav] = [0x811c9dc5, 0xc9dc5118];
  for (const del of deler) {
    hoey = blandet(Math.imul(hoey, 31) ^ del);
    lav = blandet(Math.imul(lav, 37) + del);
  }
  return BigInt.asIntN(64, (BigInt(hoey) << 32n) | BigInt(lav)).toString();
}
