import type { Problemtabell } from './problem.ts';

export const SPORING_PROBLEMER = {} as const satisfies Problemtabell;
