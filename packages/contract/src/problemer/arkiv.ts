import type { Problemtabell } from './problem.ts';

export const ARKIV_PROBLEMER = {} as const satisfies Problemtabell;
