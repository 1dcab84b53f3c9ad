import type { Problemtabell } from './problem.ts';

export const MOTTAK_PROBLEMER = {} as const satisfies Problemtabell;
