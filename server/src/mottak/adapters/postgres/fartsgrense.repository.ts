import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { MottakLager } from '../../ports/lager.ts';
import type { MottakTabeller } from './tabeller.ts';

export function fartsgrense(uow: Uow, trx: Transaction<MottakTabeller>): Pick<MottakLager, 'tell' | 'ryddTellinger'> {
  return {
    async tell(noekkel, utloeper) {
      const svar = await sql<{ antall: number; utloeper_tid: Date }>`
        insert into mottak.fartsgrense as f (arkivskaper, noekkel, antall, utloeper_tid)
             values (${uow.arkivskaper}, ${noekkel}, 1, ${utloeper})
        on conflict (arkivskaper, noekkel) do update
           set antall = case when f.utloeper_tid <= ${uow.naa} then 1 else f.antall + 1 end,
               utloeper_tid = case when f.utloeper_tid <= ${uow.naa} then excluded.utloeper_tid else f.utloeper_tid end
        returning antall, utloeper_tid`.execute(trx);
      const rad = svar.rows[0];
      if (rad === undefined) throw new Error('A count without a row');
      return { antall: rad.antall, utloeper: rad.utloeper_tid };
    },
    async ryddTellinger() {
      await trx
        .deleteFrom('mottak.fartsgrense')
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('utloeper_tid', '<=', uow.naa)
        .execute();
    },
  };
}
