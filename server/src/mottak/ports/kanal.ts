import type { Forsendelse } from '@dokumentsenter/contract';

/** How something came in, in the contract's words. */
export type Kanalnavn = Forsendelse['kanal'];

/** A way in, and how it is doing. */
export interface Kanaltilstand {
  readonly kanal: Kanalnavn;
  readonly adresse: string;
  readonly aktiv: boolean;
  readonly sisteMottak: string | null;
  readonly iDag: number;
  readonly iKarantene: number;
}
