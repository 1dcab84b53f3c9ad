import { ok } from '../../src/kernel/index.ts';
import type { Journalpostkobling } from '../../src/mottak/ports/omverden.ts';

/** An archive in which no letter hangs on another's journalpost. */
export const INGEN_KOBLING: Journalpostkobling = { knytt: async () => ok(null), loesne: async () => ok(null) };
