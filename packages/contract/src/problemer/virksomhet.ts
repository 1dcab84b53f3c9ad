import type { Problemtabell } from './problem.ts';

export const VIRKSOMHET_PROBLEMER = {} as const satisfies Problemtabell;
