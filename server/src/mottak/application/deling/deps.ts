import type { Uow } from '../../../kernel/index.ts';
import type { KanSeSak, Sideuttrekk, Skillearktrykk } from '../../ports/deling.ts';
import type { MottakDeps } from '../deps.ts';

/** What splitting is built of. */
export interface DelingDeps extends MottakDeps {
  readonly sideuttrekk: Sideuttrekk;
  readonly kanSeSak: KanSeSak;
  readonly kommunenavn: (uow: Uow) => Promise<string>;
  readonly skilleark: Skillearktrykk;
}
