import { sql } from 'kysely';
import type { Ekspederingslager } from '../../ports/ekspedering.ts';
import type { Kontekst } from './kontekst.ts';

/** Where recipients are reached. The number is asked of the database one recipient at a time, and by nothing else in the program. */
export function ekspederingRepository({ trx, eiet }: Kontekst): Ekspederingslager {
  return {
    async postadresser(journalpost) {
      const rader = await trx
        .selectFrom('arkiv.korrespondansepart')
        .select(['system_id', 'postadresse'])
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('journalpost', '=', journalpost)
        .execute();
      return new Map(rader.flatMap((rad) => (rad.postadresse === null ? [] : [[rad.system_id, rad.postadresse]])));
    },
    async foedselsnummer(korrespondansepart) {
      const { rows } = await sql<{ nummer: string | null }>`
        select arkiv.foedselsnummer_ved_ekspedering(${korrespondansepart}::uuid) as nummer`.execute(trx);
      return rows[0]?.nummer ?? null;
    },
    async kopierFoedselsnummer(avsender, mottaker) {
      await sql`select arkiv.kopier_foedselsnummer_til_svar(${avsender}::uuid, ${mottaker}::uuid)`.execute(trx);
    },
  };
}
