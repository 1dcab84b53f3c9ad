import type { Fristlager } from '../../ports.ts';
import type { Kontekst } from './kontekst.ts';

/** Pauses of deadlines, and the service goals of the municipality. */
export function fristRepository({ trx, eiet, opprettet, uow }: Kontekst): Fristlager {
  return {
    async pauser(journalpost) {
      return trx
        .selectFrom('arkiv.fristpause')
        .select(['system_id as id', 'fra', 'til', 'hjemmel'])
        .where('journalpost', '=', journalpost)
        .orderBy('fra')
        .execute();
    },
    async settPause(journalpost, { fra, til, hjemmel }) {
      const endret = await trx
        .updateTable('arkiv.fristpause')
        .set({ til, hjemmel })
        .where('journalpost', '=', journalpost)
        .where('fra', '=', fra)
        .executeTakeFirst();
      if (endret.numUpdatedRows > 0n) return;
      const rad = { ...eiet, ...opprettet, system_id: uow.nyId(), journalpost, fra, til, hjemmel };
      await trx.insertInto('arkiv.fristpause').values(rad).execute();
    },
    async tjenestemaal() {
      return trx
        .selectFrom('arkiv.tjenestemaal')
        .select(['klasse_id as klasseID', 'virkedager'])
        .orderBy('klasse_id')
        .execute();
    },
    async settTjenestemaal(maal) {
      await trx.deleteFrom('arkiv.tjenestemaal').where('arkivskaper', '=', eiet.arkivskaper).execute();
      const rader = maal.map(({ klasseID, virkedager }) => ({ ...eiet, klasse_id: klasseID, virkedager }));
      if (rader.length > 0) await trx.insertInto('arkiv.tjenestemaal').values(rader).execute();
    },
  };
}
