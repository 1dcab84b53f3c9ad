import type { Utpakking, Utpakkingsoppdrag } from '../../ports/utpakker.ts';

/** What parent and child say to each other. */
export interface Bestilling {
  readonly nr: number;
  readonly oppdrag: Utpakkingsoppdrag;
}

export type Levering =
  | { readonly nr: number; readonly utpakking: Utpakking }
  | { readonly nr: number; readonly feil: string };
