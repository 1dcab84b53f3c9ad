import type { Problemtabell } from './problem.ts';

export const TOLKING_PROBLEMER = {} as const satisfies Problemtabell;
