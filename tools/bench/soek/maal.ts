import type { Oppgave } from './oppgaver.ts';

export interface Maalt {
  readonly navn: string;
  readonly slag: 'liste' | 'søk';
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly maks: number;
  /** Rows per answer, on average. */
  readonly rader: number;
}

/** Runs each task `ganger` times after a few to warm up, one after the other as one person does. */
export async function maal(oppgaver: readonly Oppgave[], ganger: number): Promise<Maalt[]> {
  const svar: Maalt[] = [];
  for (const oppgave of oppgaver) {
    for (let i = 0; i < 5; i += 1) await oppgave.gjoer();
    const tider: number[] = [];
    let rader = 0;
    for (let i = 0; i < ganger; i += 1) {
      const start = performance.now();
      rader += await oppgave.gjoer();
      tider.push(performance.now() - start);
    }
    tider.sort((a, b) => a - b);
    svar.push({
      navn: oppgave.navn,
      slag: oppgave.slag,
      p50: rund(persentil(tider, 0.5)),
      p95: rund(persentil(tider, 0.95)),
      maks: rund(tider.at(-1) ?? 0),
      rader: rund(rader / ganger),
    });
  }
  return svar;
}

function persentil(sortert: readonly number[], andel: number): number {
  return sortert[Math.min(sortert.length - 1, Math.ceil(sortert.length * andel) - 1)] ?? 0;
}

function rund(tall: number): number {
  return Math.round(tall * 10) / 10;
}
