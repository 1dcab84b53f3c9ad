import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { TolkingLager } from '../../ports/lager.ts';
import { dokumenter } from './dokument.repository.ts';
import { forslag } from './forslag.repository.ts';
import { nivaalager } from './nivaa.repository.ts';
import { sider } from './side.repository.ts';
import type { TolkingTabeller } from './tabeller.ts';

/** tolking's tables in one unit of work. */
export function tolkingLager(uow: Uow): TolkingLager {
  const trx = trxOf<TolkingTabeller>(uow);
  return { ...dokumenter(uow, trx), ...sider(uow, trx), ...forslag(uow, trx), nivaastander: nivaalager(uow).stander };
}
