import { setTimeout as vent } from 'node:timers/promises';

const STORM_MS = 60 * 60_000;

export interface Framdrift {
  /** Until it is the turn of what stands at this part (0–1) of a list: the storm and the post shall last equally long. */
  tur(del: number): Promise<void>;
  /** Whether it has taken too long. */
  frist(): boolean;
}

const FORAN = 0.05;

/** How far the storm has come, 0–1, sets the pace of those who send. */
export function framdrift(andel: () => number): Framdrift {
  const slutt = performance.now() + STORM_MS;
  const frist = () => performance.now() > slutt;
  return {
    frist,
    async tur(del) {
      while (andel() < Math.min(del, 1) - FORAN && !frist()) await vent(50);
    },
  };
}
