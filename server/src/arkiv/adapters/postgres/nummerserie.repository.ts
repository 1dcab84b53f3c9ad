import { sql } from 'kysely';
import type { Nummerlager } from '../../ports.ts';
import type { Kontekst } from './kontekst.ts';

/**
 * Counters. One statement takes the number and locks the row until commit; the first of a year makes the row, and two firsts wait for
 * each other on its key.
 */
export function nummerRepository({ trx, eiet }: Kontekst): Nummerlager {
  return {
    async neste(serie, aar) {
      const rad = await trx
        .insertInto('arkiv.nummerserie')
        .values({ ...eiet, serie, aar, siste: 1 })
        .onConflict((oc) =>
          oc.columns(['arkivskaper', 'serie', 'aar']).doUpdateSet({ siste: sql<number>`nummerserie.siste + 1` }),
        )
        .returning('siste')
        .executeTakeFirstOrThrow();
      return rad.siste;
    },
    async siste(serie, aar) {
      const rad = await trx
        .selectFrom('arkiv.nummerserie')
        .select('siste')
        .where('serie', '=', serie)
        .where('aar', '=', aar)
        .executeTakeFirst();
      return rad?.siste ?? 0;
    },
  };
}
