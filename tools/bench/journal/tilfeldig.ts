/** A row of numbers that is the same every time for the same seed (mulberry32). */
export interface Tilfeldig {
  /** 0 ≤ x < 1. */
  neste(): number;
  /** A whole number from 0 to `under` − 1. */
  heltall(under: number): number;
  velg<T>(av: readonly T[]): T;
  /** The first ones far oftener than the last ones, as words and senders are in real journals. */
  velgSkjevt<T>(av: readonly T[]): T;
  sant(sannsynlighet: number): boolean;
  uuid(): string;
}

export function tilfeldig(froe: number): Tilfeldig {
  let a = froe >>> 0;
  const neste = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const heltall = (under: number) => Math.floor(neste() * under);
  const fra = <T>(av: readonly T[], plass: number): T => {
    const verdi = av[plass];
    if (verdi === undefined) throw new Error('Nothing to choose from');
    return verdi;
  };
  const heks = () =>
    Math.floor(neste() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0');
  return {
    neste,
    heltall,
    velg: (av) => fra(av, heltall(av.length)),
    velgSkjevt: (av) => fra(av, Math.floor(neste() ** 3 * av.length)),
    sant: (sannsynlighet) => neste() < sannsynlighet,
    uuid() {
      const h = heks() + heks() + heks() + heks();
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20)}`;
    },
  };
}
