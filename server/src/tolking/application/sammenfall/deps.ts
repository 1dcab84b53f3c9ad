import type { Uow } from '../../../kernel/index.ts';
import type { TolkingLager } from '../../ports/lager.ts';
import type { Bildeavtrykk, Mottattebrev, Sammenfallager } from '../../ports/sammenfall.ts';

/** What letters are known again with. */
export interface SammenfallDeps {
  readonly lager: (uow: Uow) => TolkingLager;
  readonly sammenfallager: (uow: Uow) => Sammenfallager;
  readonly bildeavtrykk: Bildeavtrykk;
  readonly mottatte: Mottattebrev;
  readonly kanSeForsendelse: (uow: Uow, forsendelse: string) => Promise<boolean>;
}
