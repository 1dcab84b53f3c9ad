import type { Problemtabell } from './problem.ts';

export const INNSYN_PROBLEMER = {} as const satisfies Problemtabell;
