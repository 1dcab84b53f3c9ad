import type { Uow } from '../../../kernel/index.ts';
import type { Arkivfasit, Eksempellager } from '../../ports/eksempel.ts';
import type { TolkingLager } from '../../ports/lager.ts';

/** What learning is built of; the composition root fills it. */
export interface LaeringDeps extends Arkivfasit {
  readonly lager: (uow: Uow) => Pick<TolkingLager, 'laas' | 'forslag'>;
  readonly eksempler: (uow: Uow) => Eksempellager;
}
