import type { Problemtabell } from './problem.ts';

/** tolking refuses nothing of its own: why a document has no text is shown with the document (`lesefeiltekst`). */
export const TOLKING_PROBLEMER = {} as const satisfies Problemtabell;
