import type { Problemtabell } from './problem.ts';

export const TILGANG_PROBLEMER = {} as const satisfies Problemtabell;
