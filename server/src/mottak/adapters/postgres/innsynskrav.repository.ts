import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { MottakLager } from '../../ports/lager.ts';
import type { MottakTabeller } from './tabeller.ts';

export function innsynskrav(
  uow: Uow,
  trx: Transaction<MottakTabeller>,
): Pick<MottakLager, 'leggTilInnsynskrav' | 'innsynskrav'> {
  return {
    async leggTilInnsynskrav(forsendelse, { registreringsID, frist }) {
      await trx
        .insertInto('mottak.innsynskrav')
        .values({ arkivskaper: uow.arkivskaper, forsendelse, registrerings_id: registreringsID, frist })
        .execute();
    },
    async innsynskrav(forsendelser) {
      if (forsendelser.length === 0) return new Map();
      const rader = await trx
        .selectFrom('mottak.innsynskrav')
        // As text: a date has no time, and the driver would give it one.
        .select(['forsendelse', 'registrerings_id', sql<string>`frist::text`.as('frist')])
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', 'in', [...forsendelser])
        .execute();
      return new Map(
        rader.map((rad) => [rad.forsendelse, { registreringsID: rad.registrerings_id, frist: rad.frist }]),
      );
    },
  };
}
