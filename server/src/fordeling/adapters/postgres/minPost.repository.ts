import { type RawBuilder, sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Mottakere } from '../../domain/minPost.ts';
import type { MinPostlager, MinPostrad } from '../../ports.ts';
import type { FordelingTabeller } from './tabeller.ts';

export function minPostLager(uow: Uow): MinPostlager {
  const trx = trxOf<FordelingTabeller>(uow);
  return {
    async lagre({ journalpost, saksbehandler, enhet, tilgangskode, utsendingFeilet }) {
      await sql`
        insert into fordeling.min_post as m (arkivskaper, journalpost, saksbehandler, enhet, tilgangskode, utsending_feilet, lagt_til_tid)
        values (${uow.arkivskaper}, ${journalpost}, ${saksbehandler}, ${enhet}, ${tilgangskode}, ${utsendingFeilet}, ${uow.naa})
        on conflict (arkivskaper, journalpost) do update
           set saksbehandler = excluded.saksbehandler, enhet = excluded.enhet, tilgangskode = excluded.tilgangskode,
               utsending_feilet = excluded.utsending_feilet,
               lest_tid = case when m.saksbehandler is not distinct from excluded.saksbehandler
                                and (m.utsending_feilet or not excluded.utsending_feilet) then m.lest_tid end`.execute(
        trx,
      );
    },
    async slett(journalpost) {
      await trx.deleteFrom('fordeling.min_post').where('journalpost', '=', journalpost).execute();
    },
    async hent(journalpost) {
      const svar = await sql<MinPostrad>`
        select m.journalpost, m.saksbehandler, m.enhet, m.tilgangskode, m.lest_tid is not null as lest,
               m.utsending_feilet as "utsendingFeilet"
          from fordeling.min_post m where m.journalpost = ${journalpost}`.execute(trx);
      return svar.rows[0] ?? null;
    },
    async finn(mottakere, klarering, bareUleste, grense) {
      const svar = await sql<MinPostrad>`
        select m.journalpost, m.saksbehandler, m.enhet, m.tilgangskode, m.lest_tid is not null as lest,
               m.utsending_feilet as "utsendingFeilet"
          from fordeling.min_post m
         where ${toMe(mottakere, klarering)} and (not ${bareUleste}::boolean or m.lest_tid is null)
         order by (m.lest_tid is not null), m.lagt_til_tid desc, m.journalpost limit ${grense}`.execute(trx);
      return svar.rows;
    },
    async tellUleste(mottakere, klarering) {
      const svar = await sql<{ antall: number }>`
        select count(*)::int as antall from fordeling.min_post m
         where m.lest_tid is null and ${toMe(mottakere, klarering)}`.execute(trx);
      return svar.rows[0]?.antall ?? 0;
    },
    async merk(journalpost, lestTid) {
      await trx
        .updateTable('fordeling.min_post')
        .set({ lest_tid: lestTid })
        .where('journalpost', '=', journalpost)
        .execute();
    },
  };
}

function toMe({ selv, paaVegneAv, enheter }: Mottakere, klarering: readonly string[]): RawBuilder<boolean> {
  const klarert = sql`(m.tilgangskode is null or m.tilgangskode = any (${[...klarering]}::text[]))`;
  const enhetens =
    enheter === 'alle'
      ? sql`m.saksbehandler is null`
      : sql`(m.saksbehandler is null and m.enhet = any (${[...enheter]}::text[]))`;
  return sql`(m.saksbehandler = ${selv}
              or (${klarert} and (m.saksbehandler = any (${[...paaVegneAv.keys()]}::uuid[]) or ${enhetens})))`;
}
