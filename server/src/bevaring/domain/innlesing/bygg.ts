import type { Noarkobjekt } from '@dokumentsenter/noark';
import type { Rest } from './tolk.ts';

/** A unit for the archive, as `arkiv.Importenhet` has it; said here in this context's words so that the domain stands alone. */
export interface Enhet {
  readonly slag: string;
  readonly verdi: Noarkobjekt;
  readonly rest: readonly Rest[];
  readonly [plass: string]: unknown;
}
/** Something that has no place in the archive at all: it stops the import. */
export interface UtenPlass {
  readonly hva: string;
  readonly navn: string;
}
