import type { Jobbtype } from '../../kernel/index.ts';

/** Which jobs an event starts. Filled by the composition root before the first transaction. */
export interface Subscriptions {
  subscribe(hendelse: string, jobb: Jobbtype<unknown>): void;
  subscribersOf(hendelse: string): readonly Jobbtype<unknown>[];
  all(): ReadonlyMap<string, readonly Jobbtype<unknown>[]>;
}

export function createSubscriptions(): Subscriptions {
  const table = new Map<string, Jobbtype<unknown>[]>();
  return {
    subscribe(hendelse, jobb) {
      table.set(hendelse, [...(table.get(hendelse) ?? []), jobb]);
    },
    subscribersOf: (hendelse) => table.get(hendelse) ?? [],
    all: () => table,
  };
}
