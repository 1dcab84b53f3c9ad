/** How many times something may happen for one key within a time, counted in this process. */
export interface RateLimit {
  /** Seconds to wait, or null when it may happen now: then it is counted. */
  take(key: string): number | null;
}

/** Keys that have been silent are forgotten when there are this many. */
const MOST_KEYS = 10_000;

/** `most` per `seconds`, from the first one on. `now` in milliseconds. */
export function rateLimit(most: number, seconds: number, now: () => number): RateLimit {
  const windows = new Map<string, { count: number; until: number }>();
  return {
    take(key) {
      const time = now();
      const window = windows.get(key);
      if (window === undefined || window.until <= time) {
        if (windows.size >= MOST_KEYS) {
          for (const [old, { until }] of windows) if (until <= time) windows.delete(old);
        }
        windows.set(key, { count: 1, until: time + seconds * 1000 });
        return null;
      }
      if (window.count >= most) return Math.ceil((window.until - time) / 1000);
      window.count += 1;
      return null;
    },
  };
}
