import type { Bedoemt } from './terskel.ts';

const RUTER = 15;

/** Expected calibration error, 0..1: how far belief is from the truth, by equally wide steps of belief. */
export function kalibreringsfeil(svar: readonly Bedoemt[]): number {
  const ruter = Map.groupBy(svar, ({ sikkerhet }) => Math.min(RUTER - 1, Math.floor(sikkerhet * RUTER)));
  return [...ruter.values()].reduce((sum, rute) => {
    const trodd = rute.reduce((total, { sikkerhet }) => total + sikkerhet, 0) / rute.length;
    const sant = rute.filter(({ rett }) => rett).length / rute.length;
    return sum + (rute.length / svar.length) * Math.abs(trodd - sant);
  }, 0);
}
