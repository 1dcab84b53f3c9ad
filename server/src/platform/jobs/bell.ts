/** Wakes the idle lanes of a queue in this process; other nodes find the work at their next look. */
export interface Bell {
  ring(queues: Iterable<string>): void;
  /** Calls back at the queue's next ring only. Gives what takes the listener away. */
  listen(queue: string, callback: () => void): () => void;
}

export function createBell(): Bell {
  const waiting = new Map<string, Set<() => void>>();
  return {
    ring(queues) {
      for (const queue of queues) {
        const now = waiting.get(queue);
        waiting.delete(queue);
        for (const callback of now ?? []) callback();
      }
    },
    listen(queue, callback) {
      const listeners = waiting.get(queue) ?? new Set();
      waiting.set(queue, listeners.add(callback));
      return () => listeners.delete(callback);
    },
  };
}
