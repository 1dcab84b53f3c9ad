import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { Delplan } from '../../domain/deling.ts';
import type { MottakLager } from '../../ports/lager.ts';
import type { MottakTabeller } from './tabeller.ts';

/** Letters made by splitting. */
export function deler(
  uow: Uow,
  trx: Transaction<MottakTabeller>,
): Pick<MottakLager, 'leggTilDel' | 'delerAv' | 'delrad' | 'delplan'> {
  return {
    async leggTilDel({ sider, ...rad }) {
      await trx
        .insertInto('mottak.del')
        .values({ arkivskaper: uow.arkivskaper, ...rad, sider: JSON.stringify(sider) })
        .execute();
    },
    delerAv: (opphav) =>
      trx
        .selectFrom('mottak.del as d')
        .innerJoin('mottak.forsendelse as f', (on) =>
          on.onRef('f.arkivskaper', '=', 'd.arkivskaper').onRef('f.id', '=', 'd.forsendelse'),
        )
        .select(['d.forsendelse', 'd.opphav', 'd.steg', 'd.nummer', 'd.sider', 'd.saksnummer', 'f.status'])
        .where('d.arkivskaper', '=', uow.arkivskaper)
        .where('d.opphav', '=', opphav)
        .orderBy('d.steg')
        .orderBy('d.nummer')
        .execute(),
    async delrad(forsendelse) {
      const rad = await trx
        .selectFrom('mottak.del')
        .select(['forsendelse', 'opphav', 'steg', 'nummer', 'sider', 'saksnummer'])
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .executeTakeFirst();
      return rad ?? null;
    },
    async delplan(forsendelse, steg) {
      const rad = await trx
        .selectFrom('mottak.steg')
        .select(sql<Delplan>`innhold`.as('plan'))
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .where('nummer', '=', steg)
        .where('handling', '=', 'splitt')
        .executeTakeFirst();
      return rad?.plan ?? null;
    },
  };
}
