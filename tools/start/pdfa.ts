import { Worker } from 'node:worker_threads';
import type { Pdfadom, Pdfakontroll } from '@dokumentsenter/uttrekksvalidator';

/** Bytes; a PDF is held whole while it is judged. */
const MAKS = 32_000_000;
/** Longest time for one file, milliseconds. */
const FRIST = 30_000;
/** A thread with nothing to do so long gives its memory back, milliseconds. */
const LEDIG = 300;
const AVVIK_VIST = 3;
/** A thread keeps its memory; after so many files it is ended and another begun. */
const FILER_PER_TRAAD = 500;

interface Svar {
  readonly profil?: string;
  readonly avvik: readonly string[];
}

/** A thread with one question at a time. `spoer` answers null when the thread ended, failed or took too long; it is then of no more use. */
class Traad {
  readonly #worker = new Worker(new URL('./pdfaArbeider.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 },
  });
  #svar: (svar: Svar | null) => void = () => {};
  spurt = 0;

  constructor() {
    this.#worker.on('message', (svar: Svar) => this.#svar(svar));
    this.#worker.on('error', () => this.#svar(null));
    this.#worker.on('exit', () => this.#svar(null));
  }

  spoer(bytes: Uint8Array): Promise<Svar | null> {
    this.spurt += 1;
    return new Promise((resolve) => {
      const vekker = setTimeout(() => resolve(null), FRIST);
      this.#svar = (svar) => {
        clearTimeout(vekker);
        resolve(svar);
      };
      this.#worker.postMessage(bytes);
    });
  }

  async lukk(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** The PDF/A check of the product, lent to the validator: in a thread of its own, which a bad file can at most end. */
export function lagPdfakontroll(): { kontroll: Pdfakontroll; lukk(): Promise<void> } {
  let traad: Traad | null = null;
  let ledig: NodeJS.Timeout | undefined;
  const lukk = async () => {
    clearTimeout(ledig);
    const gammel = traad;
    traad = null;
    await gammel?.lukk();
  };
  const kontroll: Pdfakontroll = async (les, paastand, stoerrelse) => {
    if (stoerrelse > MAKS) return { gyldig: null, avvik: ['filen er for stor til å kontrolleres'] };
    const biter: Uint8Array[] = [];
    for await (const bit of les()) biter.push(bit as Uint8Array);
    clearTimeout(ledig);
    if (traad !== null && traad.spurt >= FILER_PER_TRAAD) await lukk();
    traad ??= new Traad();
    const svar = await traad.spoer(new Uint8Array(Buffer.concat(biter)));
    if (svar !== null) {
      ledig = setTimeout(() => void lukk(), LEDIG);
      return tilDom(svar, paastand);
    }
    await lukk();
    return { gyldig: null, avvik: ['kontrollen ble ikke ferdig'] };
  };
  return { kontroll, lukk };
}

function tilDom({ profil, avvik }: Svar, paastand: string): Pdfadom {
  if (profil === undefined && avvik.length === 0)
    return { gyldig: null, avvik: [`nivået ${paastand} kontrolleres ikke`] };
  return { gyldig: avvik.length === 0, avvik: avvik.slice(0, AVVIK_VIST) };
}
