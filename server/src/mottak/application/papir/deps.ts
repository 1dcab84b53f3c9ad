import type { Uow } from '../../../kernel/index.ts';
import type { Foelgeseddellager } from '../../ports/foelgeseddel.ts';
import type { Loggarkiv } from '../../ports/loggarkiv.ts';
import type { Papirlager } from '../../ports/papir.ts';

/** What the paper's rules are built of. */
export interface PapirDeps {
  readonly lager: (uow: Uow) => Papirlager;
  readonly sedler: (uow: Uow) => Foelgeseddellager;
  readonly loggarkiv: Loggarkiv;
  /** The calendar date in Norway, ÅÅÅÅ-MM-DD. */
  readonly norskDato: (tidspunkt: Date) => string;
}
