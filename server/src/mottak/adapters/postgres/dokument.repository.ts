import type { Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { MottakLager } from '../../ports/lager.ts';
import type { MottakTabeller } from './tabeller.ts';

type Dokumenter = Pick<MottakLager, 'dokumenter' | 'byttDokumenter' | 'settArkivfil'>;

export function dokumenter(uow: Uow, trx: Transaction<MottakTabeller>): Dokumenter {
  return {
    async dokumenter(forsendelse) {
      const rader = await trx
        .selectFrom('mottak.dokument')
        .selectAll()
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .orderBy('nummer')
        .execute();
      return rader.map(
        ({
          arkivskaper: _arkivskaper,
          uten_arkivfil: utenArkivfil,
          arkivfil_stoerrelse: arkivfilStoerrelse,
          ...rad
        }) => ({
          ...rad,
          utenArkivfil,
          arkivfilStoerrelse,
        }),
      );
    },
    async byttDokumenter(forsendelse, nye) {
      await trx
        .deleteFrom('mottak.dokument')
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .execute();
      for (const { utenArkivfil, arkivfilStoerrelse, ...rad } of nye) {
        await trx
          .insertInto('mottak.dokument')
          .values({
            ...rad,
            arkivskaper: uow.arkivskaper,
            uten_arkivfil: utenArkivfil,
            arkivfil_stoerrelse: arkivfilStoerrelse,
            avvik: JSON.stringify(rad.avvik),
          })
          .execute();
      }
    },
    async settArkivfil(dokument, kopi) {
      await trx
        .updateTable('mottak.dokument')
        .set({
          arkivfil: kopi.arkivfil,
          arkivfil_stoerrelse: kopi.arkivfilStoerrelse,
          arkivformat: kopi.arkivformat,
          uten_arkivfil: kopi.utenArkivfil,
          sider: kopi.sider,
        })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('id', '=', dokument)
        .execute();
    },
  };
}
