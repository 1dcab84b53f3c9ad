import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { MottakLager } from '../../ports/lager.ts';
import type { MottakTabeller } from './tabeller.ts';

type Merker = Pick<
  MottakLager,
  'lagreEpostmerke' | 'foersteLike' | 'settKopiAv' | 'kopierAv' | 'medSammeMessageId' | 'journalposterFor'
>;

/** Copies that are shown; a mail that came more often than this came from a machine gone wrong. */
const FLEST = 20;

export function epostmerker(uow: Uow, trx: Transaction<MottakTabeller>): Merker {
  return {
    ...oppslag(uow, trx),
    async lagreEpostmerke(forsendelse, { messageId, innhold }) {
      if (innhold !== null)
        await sql`select pg_advisory_xact_lock(hashtextextended(${`epostmerke:${uow.arkivskaper}:${innhold}`}, 0))`.execute(
          trx,
        );
      await trx
        .insertInto('mottak.epostmerke')
        .values({ arkivskaper: uow.arkivskaper, forsendelse, message_id: messageId, innhold, kopi_av: null })
        .onConflict((konflikt) =>
          konflikt.columns(['arkivskaper', 'forsendelse']).doUpdateSet({ message_id: messageId, innhold }),
        )
        .execute();
    },
    async settKopiAv(forsendelse, foerste) {
      await trx
        .updateTable('mottak.epostmerke')
        .set({ kopi_av: foerste })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .execute();
    },
  };
}

function oppslag(uow: Uow, trx: Transaction<MottakTabeller>): Omit<Merker, 'lagreEpostmerke' | 'settKopiAv'> {
  const fra = () =>
    trx
      .selectFrom('mottak.epostmerke as m')
      .innerJoin('mottak.forsendelse as f', (on) =>
        on.onRef('f.arkivskaper', '=', 'm.arkivskaper').onRef('f.id', '=', 'm.forsendelse'),
      )
      .where('m.arkivskaper', '=', uow.arkivskaper);
  return {
    async foersteLike(forsendelse, { messageId, innhold }) {
      if (innhold === null || messageId === null) return null;
      const rad = await fra()
        .select(['f.id', 'f.status'])
        .where('m.innhold', '=', innhold)
        .where('m.message_id', '=', messageId)
        .where('m.kopi_av', 'is', null)
        .where('m.forsendelse', '!=', forsendelse)
        .orderBy('f.registrert_tid')
        .orderBy('f.id')
        .limit(1)
        .executeTakeFirst();
      return rad ?? null;
    },
    async kopierAv(forsendelse) {
      const rader = await fra()
        .select(['f.id', 'f.kanal', 'f.mottatt_tid'])
        .where('m.kopi_av', '=', forsendelse)
        .orderBy('f.mottatt_tid')
        .limit(FLEST)
        .execute();
      return rader.map((rad) => ({ id: rad.id, kanal: rad.kanal, mottattTid: rad.mottatt_tid }));
    },
    async medSammeMessageId(forsendelse, { messageId, innhold }) {
      if (messageId === null) return [];
      const rader = await fra()
        .select('f.id')
        .where('m.message_id', '=', messageId)
        .where('m.innhold', 'is distinct from', innhold)
        .where('m.forsendelse', '!=', forsendelse)
        .orderBy('f.registrert_tid')
        .limit(FLEST)
        .execute();
      return rader.map((rad) => rad.id);
    },
    async journalposterFor(messageIder) {
      if (messageIder.length === 0) return [];
      const rader = await fra()
        .select('f.journalpost')
        .distinct()
        .where('m.message_id', 'in', [...messageIder])
        .where('f.status', '=', 'journalfoert')
        .where('f.journalpost', 'is not', null)
        .limit(FLEST)
        .execute();
      return rader.flatMap((rad) => rad.journalpost ?? []);
    },
  };
}
