import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Kanallager } from '../../ports/kanallager.ts';
import { kanaloppsett } from './kanaloppsett.repository.ts';
import type { Kanaltabeller } from './kanaltabeller.ts';
import { kanaltilstand } from './kanaltilstand.repository.ts';
import { leveranser, uadresserte } from './leveranse.repository.ts';

/** The tables of channels in one unit of work. */
export function kanallager(uow: Uow): Kanallager {
  const trx = trxOf<Kanaltabeller>(uow);
  return {
    ...kanaloppsett(uow, trx),
    ...kanaltilstand(uow, trx),
    ...leveranser(uow, trx),
    ...uadresserte(uow, trx),
  };
}
