/** Chance with a seed, so that a run can be repeated to the byte. Whatever is drawn for letters, pages and journals is drawn here. */
export interface Tilfeldig {
  /** 0 ≤ x < 1 */
  tall(): number;
  /** fra ≤ n ≤ til, whole numbers. */
  heltall(fra: number, til: number): number;
  velg<T>(liste: readonly T[]): T;
  /** The first ones far oftener than the last ones, as words and senders are in real journals. */
  velgSkjevt<T>(liste: readonly T[]): T;
  sjanse(andel: number): boolean;
  /** Normally distributed, mean 0 and deviation 1. */
  normal(): number;
  /** `antall` different elements, in random order. */
  utvalg<T>(liste: readonly T[], antall: number): T[];
  /** One of the values, by weight. */
  vektet<T>(valg: readonly (readonly [T, number])[]): T;
  /** Of version 4 in form; the same for the same seed. */
  uuid(): string;
}

/** By one number (mulberry32). */
export function tilfeldig(froe: number): Tilfeldig {
  return fraTallrekke(mulberry32(froe));
}

/** By several words and numbers, each of which changes everything: letter i does not depend on letter i − 1 (sfc32). */
export function slump(...deler: readonly (string | number)[]): Tilfeldig {
  return fraTallrekke(sfc32(fnv1a(deler.join('\u0000'))));
}

function fnv1a(tekst: string): number {
  let hash = 0x811c9dc5;
  for (const tegn of tekst) {
    hash ^= tegn.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function mulberry32(froe: number): () => number {
  let tilstand = froe >>> 0;
  return () => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = tilstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Small, quick, and with a good spread also from neighbouring seeds. */
function sfc32(start: number): () => number {
  let a = start;
  let b = Math.imul(start ^ 0x9e3779b9, 0x85ebca6b);
  let c = Math.imul(start ^ 0x7f4a7c15, 0xc2b2ae35);
  let d = 1;
  const neste = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i += 1) neste();
  return neste;
}

function fraTallrekke(tall: () => number): Tilfeldig {
  const heltall = (fra: number, til: number) => fra + Math.floor(tall() * (til - fra + 1));
  const paa = <T>(liste: readonly T[], plass: number): T => {
    const verdi = liste[plass];
    if (verdi === undefined) throw new Error('Nothing to choose from');
    return verdi;
  };
  const velg = <T>(liste: readonly T[]): T => paa(liste, heltall(0, liste.length - 1));
  const heks = () =>
    Math.floor(tall() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0');
  return {
    tall,
    heltall,
    velg,
    velgSkjevt: (liste) => paa(liste, Math.floor(tall() ** 3 * liste.length)),
    sjanse: (andel) => tall() < andel,
    normal: () => Math.sqrt(-2 * Math.log(1 - tall())) * Math.cos(2 * Math.PI * tall()),
    utvalg<T>(liste: readonly T[], antall: number): T[] {
      const rest = [...liste];
      const ut: T[] = [];
      while (ut.length < antall && rest.length > 0) ut.push(...rest.splice(heltall(0, rest.length - 1), 1));
      return ut;
    },
    vektet<T>(valg: readonly (readonly [T, number])[]): T {
      let igjen = tall() * valg.reduce((sum, [, vekt]) => sum + vekt, 0);
      for (const [verdi, vekt] of valg) {
        igjen -= vekt;
        if (igjen < 0) return verdi;
      }
      return velg(valg)[0];
    },
    uuid() {
      const h = heks() + heks() + heks() + heks();
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20)}`;
    },
  };
}
