import { createReadStream, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Bytes of rows kept in memory before they are sorted and written out. */
const ARENA = 4 * 1024 * 1024;

/** One row: what it is found and compared by, and what belongs to it. */
export interface Rad {
  readonly noekkel: string;
  readonly felt: readonly string[];
}

/**
 * A list that is written in any order and read back sorted by key, with the same memory however long it is: full chunks are sorted and put on
 * disk, and merged when read. This is how a million systemIDs and file names are compared within bounds.
 */
export class Diskliste {
  readonly #mappe: string;
  readonly #navn: string;
  #arena: Buffer | null = null;
  #fylt = 0;
  #starter: number[] = [];
  #delfiler: string[] = [];
  antall = 0;

  /** `mappe` is a temporary folder of the caller's; `navn` is unique in it. */
  constructor(mappe: string, navn: string) {
    this.#mappe = mappe;
    this.#navn = navn;
  }

  leggTil(noekkel: string, ...felt: readonly string[]): void {
    const rad = [noekkel, ...felt].map(rens).join('\t');
    const lengde = Buffer.byteLength(rad);
    if (lengde > ARENA) throw new Error('a row longer than the arena');
    this.#arena ??= Buffer.allocUnsafe(ARENA);
    if (this.#fylt + lengde > ARENA) this.#skrivUt();
    this.#starter.push(this.#fylt);
    this.#fylt += this.#arena.write(rad, this.#fylt);
    this.antall += 1;
  }

  /** The rows in key order. May be walked several times, and ends the writing. */
  async *sortert(): AsyncGenerator<Rad> {
    if (this.#delfiler.length === 0) {
      for (const rad of this.#sorterteLinjer()) yield tilRad(rad);
      return;
    }
    if (this.#starter.length > 0) this.#skrivUt();
    for await (const rad of flettLinjer(this.#delfiler)) yield tilRad(rad);
  }

  #sorterteLinjer(): string[] {
    const linjer = this.#starter.map(
      (start, at) => this.#arena?.toString('utf8', start, this.#starter[at + 1] ?? this.#fylt) ?? '',
    );
    return linjer.sort(sammenlign);
  }

  /** Synchronous, so that a reader of XML can add rows in the middle of an element. */
  #skrivUt(): void {
    const fil = path.join(this.#mappe, `${this.#navn}-${this.#delfiler.length}`);
    writeFileSync(fil, `${this.#sorterteLinjer().join('\n')}\n`);
    this.#delfiler.push(fil);
    this.#starter = [];
    this.#fylt = 0;
  }

  async slett(): Promise<void> {
    for (const fil of this.#delfiler) await rm(fil, { force: true });
    this.#delfiler = [];
  }
}

/** Tab and line shift divide fields and rows, and the reader of lines knows two more line shifts, so a value holds none of them. */
const SKILLETEGN = /[\p{Cc}\u2028\u2029]/gu;

function rens(verdi: string): string {
  return verdi.replace(SKILLETEGN, ' ');
}

function sammenlign(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tilRad(linje: string): Rad {
  const [noekkel = '', ...felt] = linje.split('\t');
  return { noekkel, felt };
}

/** K-way merge of sorted files, one line of each in memory. */
async function* flettLinjer(filer: readonly string[]): AsyncGenerator<string> {
  const lesere = filer.map((fil) =>
    createInterface({ input: createReadStream(fil), crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator](),
  );
  const foerst: { linje: string; leser: AsyncIterator<string> }[] = [];
  for (const leser of lesere) {
    const neste = await leser.next();
    if (neste.done !== true) foerst.push({ linje: neste.value, leser });
  }
  while (foerst.length > 0) {
    let minst = 0;
    for (let i = 1; i < foerst.length; i += 1) if ((foerst[i]?.linje ?? '') < (foerst[minst]?.linje ?? '')) minst = i;
    const valgt = foerst[minst];
    if (valgt === undefined) return;
    yield valgt.linje;
    const neste = await valgt.leser.next();
    if (neste.done === true) foerst.splice(minst, 1);
    else valgt.linje = neste.value;
  }
}
