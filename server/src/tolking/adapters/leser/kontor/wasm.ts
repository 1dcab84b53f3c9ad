import { Barnedoed, Barneprosess } from '../barneprosess.ts';
import { Kontorfeil, type Konvertering } from './konvertering.ts';
import type { Kontormelding, Kontoroppdrag } from './wasmarbeider.ts';

const TIDSGRENSE_MS = 120_000;
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
  const utfoer = async (k: Konvertering): Promise<void> => {
    clearTimeout(hvile);
    if (barn !== undefined && (!barn.levende || barn.oppdrag >= MAKS_OPPDRAG)) await legg();
    barn ??= new Barneprosess({ fil: new URL('./wasmarbeider.ts', import.meta.url), minneMb: MINNE_MB });
    const oppdrag: Kontoroppdrag = { fil: k.fil, format: k.format, pdf: k.pdf, arkivformat: k.arkivformat };
    try {
      const svar = await barn.spoer<Kontormelding>({
        oppdrag,
        tidsgrenseMs: TIDSGRENSE_MS,
        signal: k.signal,
        vurder: () => 'ferdig',
      });
      if (!svar.ok) throw new Kontorfeil('tolking.konvertering');
    } catch (feil) {
      if (!(feil instanceof Barnedoed)) throw feil;
      throw new Kontorfeil(feil.aarsak === 'krasj' ? 'tolking.konvertering' : `tolking.${feil.aarsak}`);
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
