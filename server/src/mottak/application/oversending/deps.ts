import type { Uow } from '../../../kernel/index.ts';
import type { Foelgebrevskriver, Langdato, Svarpost } from '../../ports/oversending.ts';
import type { MottakDeps } from '../deps.ts';

/** What the letters of a hand-over are built of. */
export interface OversendingDeps extends Pick<MottakDeps, 'lager' | 'oversendinger' | 'innholdsvern' | 'spor'> {
  readonly brevskriver: Foelgebrevskriver;
  readonly langDato: Langdato;
  readonly kommunenavn: (uow: Uow) => Promise<string>;
  readonly navnPaa: (uow: Uow, ider: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Null when the operator has named no mail server. */
  readonly post: Svarpost | null;
}
