import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Pdfadom, Pdfakontroll } from '@dokumentsenter/uttrekksvalidator';

/** Bytes; a PDF is held whole while it is judged. */
const MAKS = 32_000_000;
/** Longest time for one file, milliseconds. */
const FRIST = 30_000;
const AVVIK_VIST = 3;

/** The PDF/A check of the product, lent to the validator: in a thread of its own, which a bad file can at most end. */
export function lagPdfakontroll(): { kontroll: Pdfakontroll; lukk(): Promise<unknown> } {
  let traad: Worker | null = null;
  const start = () => {
    const ny = new Worker(new URL('./pdfaArbeider.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
    });
    // Whoever waits for an answer is told of the same error; without a listener it would end the whole program.
    ny.on('error', () => {});
    return ny;
  };
  const lukk = async () => {
    const gammel = traad;
    traad = null;
    await gammel?.terminate();
  };
  const kontroll: Pdfakontroll = async (les, paastand, stoerrelse) => {
    if (stoerrelse > MAKS) return { gyldig: null, avvik: ['filen er for stor til å kontrolleres'] };
    const biter: Uint8Array[] = [];
    for await (const bit of les()) biter.push(bit as Uint8Array);
    traad ??= start();
    try {
      const svar = once(traad, 'message', { signal: AbortSignal.timeout(FRIST) });
      const ended = once(traad, 'exit', { signal: AbortSignal.timeout(FRIST) }).then(() => {
        throw new Error('the thread ended');
      });
      ended.catch(() => {});
      traad.postMessage(new Uint8Array(Buffer.concat(biter)));
      const [dom] = (await Promise.race([svar, ended])) as [{ profil?: string; avvik: string[] }];
      return tilDom(dom, paastand);
    } catch {
      await lukk();
      return { gyldig: null, avvik: ['kontrollen ble ikke ferdig'] };
    }
  };
  return { kontroll, lukk };
}

function tilDom({ profil, avvik }: { profil?: string; avvik: readonly string[] }, paastand: string): Pdfadom {
  if (profil === undefined && avvik.length === 0)
    return { gyldig: null, avvik: [`nivået ${paastand} kontrolleres ikke`] };
  return { gyldig: avvik.length === 0, avvik: avvik.slice(0, AVVIK_VIST) };
}
