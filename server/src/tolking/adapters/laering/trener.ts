import type { Trener } from '../../ports/modell.ts';
import { Barneprosess } from '../leser/barneprosess.ts';
import type { Treningsoppdrag, Treningssvar } from './treningsarbeider.ts';

const MINNE_MB = 2000;
const LESETID_MS = 120_000;
/** Fifty thousand letters and a hundred and fifty classes take some minutes when it must yield to everything else. */
const TRENINGSTID_MS = 3_000_000;

/** Trains in a process of its own: a crash or too much memory there touches nothing here. Throws {@link Barnedoed} when it ends early. */
export function startTrener(signal: AbortSignal): Trener {
  const barn = new Barneprosess({ fil: new URL('./treningsarbeider.ts', import.meta.url), minneMb: MINNE_MB });
  const spoer = (oppdrag: Treningsoppdrag, tidsgrenseMs: number): Promise<Treningssvar> =>
    barn.spoer<Treningssvar>({ oppdrag, tidsgrenseMs, signal, vurder: () => 'ferdig' });
  return {
    async leggTil(brev) {
      await spoer({ brev }, LESETID_MS);
    },
    async ferdig() {
      const svar = await spoer({ ferdig: true }, TRENINGSTID_MS);
      if (!('pakket' in svar)) throw new Error('The trainer answered another question');
      const { pakket } = svar;
      if (pakket === null) return null;
      const tilBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return {
        vekting: tilBuffer(pakket.vekting),
        felter: pakket.felter.map((felt) => ({ ...felt, innhold: tilBuffer(felt.innhold) })),
      };
    },
    avslutt: () => barn.avslutt(),
  };
}
