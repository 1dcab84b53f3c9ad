import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { MottakLager } from '../../ports/lager.ts';
import { deler } from './del.repository.ts';
import { dokumenter } from './dokument.repository.ts';
import { epostmerker } from './epostmerke.repository.ts';
import { fartsgrense } from './fartsgrense.repository.ts';
import { mottattSeddel } from './foelgeseddellager.ts';
import { forsendelser } from './forsendelse.repository.ts';
import { innsynskrav } from './innsynskrav.repository.ts';
import { mottakskvitteringer } from './mottakskvittering.repository.ts';
import { stegOgPakker } from './steg.repository.ts';
import type { MottakTabeller } from './tabeller.ts';

/** mottak's tables in one unit of work. */
export function mottakLager(uow: Uow): MottakLager {
  const trx = trxOf<MottakTabeller>(uow);
  return {
    ...forsendelser(uow, trx),
    ...dokumenter(uow, trx),
    ...stegOgPakker(uow, trx),
    ...deler(uow, trx),
    ...epostmerker(uow, trx),
    ...innsynskrav(uow, trx),
    ...mottakskvitteringer(uow, trx),
    ...fartsgrense(uow, trx),
    ...mottattSeddel(uow),
  };
}
