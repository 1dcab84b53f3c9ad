/** Wakes idle lanes in this process; other nodes find the work at their next look. */
export interface Bell {
  ring(): void;
  /** Calls back at the next ring only. Gives what takes the listener away. */
  listen(callback: () => void): () => void;
}

export function createBell(): Bell {
  let waiting = new Set<() => void>();
  return {
    ring() {
      const now = waiting;
      waiting = new Set();
      for (const callback of now) callback();
    },
    listen(callback) {
      waiting.add(callback);
      return () => waiting.delete(callback);
    },
  };
}
