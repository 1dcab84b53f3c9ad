import type { Problemtabell } from './problem.ts';

export const FORDELING_PROBLEMER = {} as const satisfies Problemtabell;
