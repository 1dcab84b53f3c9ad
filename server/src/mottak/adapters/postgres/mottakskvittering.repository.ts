import type { Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { Kvitteringslager } from '../../ports/mottakskvittering.ts';
import type { MottakTabeller } from './tabeller.ts';

/** Receipts of letters, at most one for each. */
export function mottakskvitteringer(uow: Uow, trx: Transaction<MottakTabeller>): Kvitteringslager {
  const { arkivskaper } = uow;
  return {
    async leggTilKvittering(forsendelse, referanse) {
      const svar = await trx
        .insertInto('mottak.mottakskvittering')
        .values({ arkivskaper, forsendelse, referanse, status: 'venter', opprettet_tid: uow.naa })
        .onConflict((oc) => oc.columns(['arkivskaper', 'forsendelse']).doNothing())
        .executeTakeFirst();
      return (svar.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async mottakskvittering(forsendelse) {
      const rad = await trx
        .selectFrom('mottak.mottakskvittering')
        .select(['referanse', 'status', 'sendt_tid'])
        .where('arkivskaper', '=', arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .executeTakeFirst();
      return rad === undefined
        ? null
        : { forsendelse, referanse: rad.referanse, status: rad.status, sendtTid: rad.sendt_tid };
    },
    async settKvittering(forsendelse, status) {
      await trx
        .updateTable('mottak.mottakskvittering')
        .set({ status, sendt_tid: status === 'sendt' ? uow.naa : null })
        .where('arkivskaper', '=', arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .where('status', '=', 'venter')
        .execute();
    },
  };
}
