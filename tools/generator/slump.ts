/** Seeded chance. Every draw of an item comes from here, so that the same item has the same bytes on every run. */
export type Slump = {
  /** 0 ≤ x < 1 */
  readonly tall: () => number;
  /** fra ≤ n ≤ til, whole numbers. */
  readonly heltall: (fra: number, til: number) => number;
  readonly velg: <T>(liste: readonly T[]) => T;
  readonly sjanse: (andel: number) => boolean;
  /** `antall` different elements, in random order. */
  readonly utvalg: <T>(liste: readonly T[], antall: number) => T[];
  /** One of the values, by weight. */
  readonly vektet: <T>(valg: readonly (readonly [T, number])[]) => T;
};

/** FNV-1a over the parts; two seeds that differ in one part give unrelated streams. */
export function froe(...deler: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const tegn of deler.join('\u0000')) {
    hash ^= tegn.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** sfc32: small, quick, and with a good spread also from neighbouring seeds. */
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
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) neste();
  return neste;
}

export function slump(...deler: readonly (string | number)[]): Slump {
  const tall = sfc32(froe(...deler));
  const heltall = (fra: number, til: number) => fra + Math.floor(tall() * (til - fra + 1));
  const velg = <T>(liste: readonly T[]): T => {
    const valgt = liste[heltall(0, liste.length - 1)];
    if (valgt === undefined) throw new Error('Nothing to choose from');
    return valgt;
  };
  const utvalg = <T>(liste: readonly T[], antall: number): T[] => {
    const rest = [...liste];
    const ut: T[] = [];
    while (ut.length < antall && rest.length > 0) ut.push(...rest.splice(heltall(0, rest.length - 1), 1));
    return ut;
  };
  const vektet = <T>(valg: readonly (readonly [T, number])[]): T => {
    let igjen = tall() * valg.reduce((sum, [, vekt]) => sum + vekt, 0);
    for (const [verdi, vekt] of valg) {
      igjen -= vekt;
      if (igjen < 0) return verdi;
    }
    return velg(valg)[0];
  };
  return { tall, heltall, velg, sjanse: (andel) => tall() < andel, utvalg, vektet };
}
