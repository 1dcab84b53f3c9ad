import type { Problemtabell } from './problem.ts';

export const SOEK_PROBLEMER = {} as const satisfies Problemtabell;
