import type { Utpakking, Utpakkingsoppdrag } from '../../ports/utpakker.ts';

/** What parent and child say to each other. */
export interface Bestilling {
  readonly nr: number;
  readonly oppdrag: Utpakkingsoppdrag;
}

export type Levering =
  | { readonly nr: number; readonly utpakking: Utpakking }
  /** `system`: our own machine failed, and the file is to be tried again. */
  | { readonly nr: number; readonly feil: string; readonly system: boolean };
