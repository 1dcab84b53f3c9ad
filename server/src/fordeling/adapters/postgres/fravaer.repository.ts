import { sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Fravaerlager } from '../../ports.ts';
import type { FordelingTabeller } from './tabeller.ts';

export function fravaerLager(uow: Uow): Fravaerlager {
  const trx = trxOf<FordelingTabeller>(uow);
  return {
    finn(bruker) {
      return trx
        .selectFrom('fordeling.fravaer')
        .select(['id', 'bruker', 'fra', 'til', 'stedfortreder'])
        .$if(bruker !== undefined, (sp) => sp.where('bruker', '=', bruker ?? ''))
        .orderBy('fra', 'desc')
        .orderBy('id')
        .limit(500)
        .execute();
    },
    async finnFor(personer, fra, til) {
      if (personer.length === 0) return [];
      const her = await trx
        .selectFrom('fordeling.fravaer')
        .select(['bruker', 'fra', 'til', 'stedfortreder'])
        .where('bruker', 'in', [...personer])
        .where('fra', '<=', til)
        .where('til', '>=', fra)
        .orderBy('fra')
        .execute();
      const alle = await sql<{ bruker: string; fra: string; til: string }>`
        select bruker, fra, til from fordeling.borte(${[...personer]}::uuid[], ${fra}, ${til})`.execute(trx);
      return [...her, ...alle.rows.map((rad) => ({ ...rad, stedfortreder: null }))];
    },
    async opprett(rad) {
      await trx
        .insertInto('fordeling.fravaer')
        .values({ ...rad, arkivskaper: uow.arkivskaper })
        .execute();
    },
    async slett(id) {
      const svar = await trx.deleteFrom('fordeling.fravaer').where('id', '=', id).executeTakeFirst();
      return svar.numDeletedRows === 1n;
    },
  };
}
