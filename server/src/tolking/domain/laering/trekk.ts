/** What a piece of text is known by: places in a table of fixed size, with a weight at each. Places are distinct and rising. */
export interface Trekkvektor {
  readonly plasser: Uint32Array;
  readonly vekter: Float32Array;
}

/** How one field of a letter becomes features. */
export interface Trekkfelt {
  readonly felt: string;
  /** Runs of so many words, at most: 2 gives words and pairs. 0 leaves words out. */
  readonly ord: number;
  /** Shortest and longest run of letters within a word, or null. */
  readonly tegn: readonly [number, number] | null;
  /** The whole value as one feature too, as for a sender. */
  readonly hel: boolean;
  /** What the field counts beside the others; each field has length 1 before this. */
  readonly vekt: number;
}

export type Felttekster = Readonly<Record<string, string>>;

/** Buckets of the table; a power of two. A million leaves few collisions at some hundred thousand letters. */
export const TABELLBREDDE = 2 ** 20;

const FNV_START = 0x811c9dc5;
const FNV_FAKTOR = 0x01000193;

function blandInn(hash: number, tekst: string, fra: number, til: number): number {
  let h = hash;
  for (let i = fra; i < til; i += 1) h = Math.imul(h ^ tekst.charCodeAt(i), FNV_FAKTOR);
  return h;
}

/** Last mixing, so that texts which differ only at the end fall far apart. */
function plassFor(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return (h >>> 0) & (TABELLBREDDE - 1);
}

/**
 * The words of a text: lower case, letters and figures apart, every figure a 0 so that numbers share what they have in common
 * («gnr. 42/199» and «gnr. 7/486»).
 */
export function ordI(tekst: string): string[] {
  return (
    tekst
      .normalize('NFC')
      .toLowerCase()
      .replace(/\d/g, '0')
      .match(/[\p{L}_]*\p{L}|0+|§/gu) ?? []
  );
}

/** Counts of features while a text is read; used again for the next, so that nothing is made per letter. */
class Teller {
  readonly antall = new Float32Array(TABELLBREDDE);
  readonly roert: number[] = [];

  legg(plass: number): void {
    if (this.antall[plass] === 0) this.roert.push(plass);
    this.antall[plass] = (this.antall[plass] ?? 0) + 1;
  }

  /** The features with 1 + log of how often, and an empty table again. */
  toem(): Trekkvektor {
    const plasser = Uint32Array.from(this.roert).sort();
    const vekter = new Float32Array(plasser.length);
    plasser.forEach((plass, i) => {
      vekter[i] = 1 + Math.log(this.antall[plass] ?? 1);
      this.antall[plass] = 0;
    });
    this.roert.length = 0;
    return { plasser, vekter };
  }
}

function leggOrd(teller: Teller, ord: readonly string[], lengst: number, salt: number): void {
  for (let fra = 0; fra < ord.length; fra += 1) {
    let hash = blandInn(salt, 'o', 0, 1);
    for (let n = 0; n < lengst && fra + n < ord.length; n += 1) {
      const neste = ord[fra + n] ?? '';
      hash = blandInn(Math.imul(hash ^ 32, FNV_FAKTOR), neste, 0, neste.length);
      teller.legg(plassFor(hash));
    }
  }
}

const saltFor = (felt: string): number => blandInn(FNV_START, felt, 0, felt.length);

/** Where one word of a field falls in the table: the same place as when the field is read. */
export function ordplass(felt: string, ord: string): number {
  const start = blandInn(saltFor(felt), 'o', 0, 1);
  return plassFor(blandInn(Math.imul(start ^ 32, FNV_FAKTOR), ord, 0, ord.length));
}

function leggTegn(
  teller: Teller,
  ord: readonly string[],
  [kortest, lengst]: readonly [number, number],
  salt: number,
): void {
  const start = blandInn(salt, 't', 0, 1);
  for (const ett of ord) {
    const kledd = ` ${ett} `;
    for (let n = kortest; n <= lengst; n += 1) {
      for (let fra = 0; fra + n <= kledd.length; fra += 1) teller.legg(plassFor(blandInn(start, kledd, fra, fra + n)));
    }
  }
}

/**
 * Makes the features of letters by one recipe: words, runs of words, runs of letters and whole values, hashed into
 * {@link TABELLBREDDE} places. The same text gives the same features on every machine.
 */
export function lagTrekkleser(oppskrift: readonly Trekkfelt[]): (tekster: Felttekster) => Trekkvektor[] {
  const teller = new Teller();
  return (tekster) =>
    oppskrift.map(({ felt, ord, tegn, hel }) => {
      const tekst = tekster[felt] ?? '';
      const salt = saltFor(felt);
      const ordene = ordI(tekst);
      if (ord > 0) leggOrd(teller, ordene, ord, salt);
      if (tegn !== null) leggTegn(teller, ordene, tegn, salt);
      if (hel && tekst !== '') teller.legg(plassFor(blandInn(blandInn(salt, 'h', 0, 1), tekst, 0, tekst.length)));
      return teller.toem();
    });
}
