import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../../platform/log.ts';
import { ventetidKanal } from '../../domain/ventetid.ts';
import { feilord, type Kanaler, type Lyttbar } from '../../kanaler.ts';

export interface LytterValg {
  /** The channels of every municipality that can ring, as they are set up now. */
  readonly finn: () => Promise<readonly Lyttbar[]>;
  readonly lytt: Kanaler['lyttKanal'];
  readonly log: Log;
  /** How often it is looked whether channels have come, gone or changed. */
  readonly intervallMs: number;
}

/** A connection that held so long was a good one: the next is tried without waiting long. */
const HELT_MS = 60_000;

/**
 * Holds the connections of all channels that can ring (IDLE), in a worker. One that is lost is made anew, ever more seldom while it
 * fails; one whose setup has changed is dropped and made anew; one that is gone is dropped. Several workers may each hold one: a ring
 * too many does no harm. Nothing depends on it: the clock asks every channel anyway.
 */
export function startKanallytter(valg: LytterValg): { stopp(): Promise<void> } {
  const slutt = new AbortController();
  const lyttere = new Map<string, { stans: AbortController; ferdig: Promise<void> }>();
  const noekkel = ({ eier, kanal, versjon }: Lyttbar) => `${eier}:${kanal}:${versjon}`;
  async function se(): Promise<void> {
    const naa = await valg.finn();
    const skal = new Set(naa.map(noekkel));
    for (const [n, lytter] of lyttere) {
      if (skal.has(n)) continue;
      lytter.stans.abort();
      lyttere.delete(n);
    }
    for (const kanal of naa) {
      if (lyttere.has(noekkel(kanal)) || slutt.signal.aborted) continue;
      const stans = new AbortController();
      const signal = AbortSignal.any([stans.signal, slutt.signal]);
      lyttere.set(noekkel(kanal), { stans, ferdig: hold(valg, kanal, signal) });
    }
  }
  const runde = (async () => {
    while (!slutt.signal.aborted) {
      await se().catch((error: unknown) => valg.log.error({ err: error, operation: 'mottak.lytt' }, 'channel bells'));
      await hvil(valg.intervallMs, slutt.signal);
    }
  })();
  return {
    async stopp() {
      slutt.abort();
      await runde;
      await Promise.all([...lyttere.values()].map(({ ferdig }) => ferdig));
    },
  };
}

async function hold(valg: LytterValg, { eier, kanal }: Lyttbar, signal: AbortSignal): Promise<void> {
  let feilPaaRad = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let ord = 'utilgjengelig';
    try {
      await valg.lytt(eier, kanal, signal);
    } catch (error) {
      ord = feilord(error);
      if (!signal.aborted)
        valg.log.info({ operation: 'mottak.lytt', arkivskaper: eier, kanal, outcome: ord }, 'channel bell lost');
    }
    feilPaaRad = performance.now() - start > HELT_MS ? 0 : feilPaaRad + 1;
    await hvil(ventetidKanal(ord, feilPaaRad, null) * 1000, signal);
  }
}

const hvil = (ms: number, signal: AbortSignal): Promise<unknown> =>
  pause(ms, null, { signal, ref: false }).catch(() => null);
