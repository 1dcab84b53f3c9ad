import { Barnedoed, Barneprosess } from '../barneprosess.ts';
import { Kontorfeil, type Konvertering } from './konvertering.ts';
import type { Kontormelding, Kontoroppdrag } from './wasmarbeider.ts';

/** Loading LibreOffice takes 3 s, and 10 s on a busy machine. */
const LASTETID_MS = 45_000;
/**
 * Now and then the wasm threads lose each other's wake-up calls and a document that takes 1 s takes 45. A fresh process is
 * quicker than waiting; only what is still slow the third time is slow by itself.
 */
const TIDSGRENSER_MS = [12_000, 30_000, 120_000];
/** LibreOffice as wasm sits at 1.2 GB; documents with many pictures need more. */
const MINNE_MB = 3500;
const HVILETID_MS = 90_000;
/** Wasm memory never shrinks: a fresh process after so many documents. */
const MAKS_OPPDRAG = 150;

/** One LibreOffice (wasm) kept warm between documents, one document at a time, ended when it has rested a while. */
export function lagWasmkonverterer(): { konverter(k: Konvertering): Promise<void>; stopp(): Promise<void> } {
  let barn: Barneprosess | undefined;
  let kjede: Promise<void> = Promise.resolve();
  let hvile: NodeJS.Timeout | undefined;
  const legg = async (): Promise<void> => {
    clearTimeout(hvile);
    const naa = barn;
    barn = undefined;
    await naa?.avliv();
  };
  const proev = async (k: Konvertering, tidsgrenseMs: number): Promise<void> => {
    if (barn !== undefined && (!barn.levende || barn.oppdrag >= MAKS_OPPDRAG)) await legg();
    barn ??= new Barneprosess({ fil: new URL('./wasmarbeider.ts', import.meta.url), minneMb: MINNE_MB });
    const oppdrag: Kontoroppdrag = { fil: k.fil, format: k.format, pdf: k.pdf, arkivformat: k.arkivformat };
    const svar = await barn.spoer<Kontormelding>({
      oppdrag,
      tidsgrenseMs: LASTETID_MS,
      pulsgrenseMs: tidsgrenseMs,
      signal: k.signal,
      vurder: (m) => ('klar' in m ? 'puls' : 'ferdig'),
    });
    if (!('ok' in svar) || !svar.ok) throw new Kontorfeil('tolking.konvertering');
  };
  const utfoer = async (k: Konvertering): Promise<void> => {
    clearTimeout(hvile);
    try {
      for (const [forsoek, grense] of TIDSGRENSER_MS.entries()) {
        try {
          return await proev(k, grense);
        } catch (feil) {
          if (!(feil instanceof Barnedoed)) throw feil;
          const igjen = feil.aarsak === 'tidsgrense' && forsoek < TIDSGRENSER_MS.length - 1;
          if (!igjen) throw new Kontorfeil(feil.aarsak === 'krasj' ? 'tolking.konvertering' : `tolking.${feil.aarsak}`);
        }
      }
    } finally {
      hvile = setTimeout(() => void legg(), HVILETID_MS);
      hvile.unref();
    }
  };
  return {
    konverter(k) {
      const neste = kjede.then(() => utfoer(k));
      // The chain only orders; each caller gets its own outcome.
      kjede = neste.catch(() => undefined);
      return neste;
    },
    stopp: legg,
  };
}
