import { lagForutsigelse, trenKlassemodell } from '../../../server/src/tolking/domain/laering/klassemodell.ts';
import type { Klasseoppgave } from './klasser.ts';

export interface Kostnad {
  readonly rader: number;
  readonly treningCpuS: number;
  /** Highest memory of the whole process since it began, that holds the journals too. */
  readonly minneMb: number;
  /** The weights that say something, as they are kept on disk: a number of four bytes and a weight of four for each. */
  readonly modellMb: number;
  readonly msPerBrevP95: number;
}

const MS = 1e6;
const MB = 1024 * 1024;
const BYTES_PER_VEKT = 8;
const BREV = 2000;

/** What a model of many rows costs to train and to ask, on one core. */
export function maalKostnad({ tren, oppskrift, valg }: Pick<Klasseoppgave, 'tren' | 'oppskrift' | 'valg'>): Kostnad {
  const foer = process.cpuUsage();
  const modell = trenKlassemodell(tren, oppskrift, valg);
  const brukt = process.cpuUsage(foer);
  const forutsi = lagForutsigelse(modell);
  const tider = tren
    .slice(-BREV)
    .map(({ tekster }) => {
      const start = performance.now();
      forutsi(tekster);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const brukte = modell.lineaer.vekter.reduce((antall, vekt) => antall + Number(vekt !== 0), 0);
  return {
    rader: tren.length,
    treningCpuS: (brukt.user + brukt.system) / MS,
    minneMb: process.resourceUsage().maxRSS / 1024,
    modellMb: (brukte * BYTES_PER_VEKT) / MB,
    msPerBrevP95: tider[Math.floor(tider.length * 0.95)] ?? 0,
  };
}
