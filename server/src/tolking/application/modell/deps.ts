import type { Uow } from '../../../kernel/index.ts';
import type { Modellager, Trener } from '../../ports/modell.ts';
import type { MottatteFiler } from '../../ports/omverden.ts';

/** What training is built of; the composition root fills it. */
export interface ModellDeps {
  readonly modeller: (uow: Uow) => Modellager;
  readonly mottatteFiler: Pick<MottatteFiler, 'filnavn'>;
  /** A process to train in; ended when the signal is. */
  readonly startTrener: (signal: AbortSignal) => Trener;
}
