import { sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { SLETT_ORIGINAL } from '../../domain/deling.ts';
import type { MottakTabeller } from './tabeller.ts';

/**
 * The letters that hold the same pages as these, and must go with them (ADR 0027): every pile they were split from by a split that stands,
 * however many times it was split, and the letters of splits that were undone. Never the other letters of a pile: each has a file of its own.
 * What is gone already is left out.
 */
async function sammeSider(uow: Uow, forsendelser: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive alt (id) as (
      select unnest(${[...forsendelser]}::uuid[])
      union
      select x.id from alt cross join lateral (
        select case when s.angret then d.forsendelse else d.opphav end as id
          from mottak.del d
          join mottak.steg s on s.arkivskaper = d.arkivskaper and s.forsendelse = d.opphav and s.nummer = d.steg
         where d.arkivskaper = ${uow.arkivskaper}
           and ((d.forsendelse = alt.id and not s.angret) or (d.opphav = alt.id and s.angret))) x)
    select f.id from mottak.forsendelse f join alt on alt.id = f.id
     where f.arkivskaper = ${uow.arkivskaper} and f.kassert_tid is null order by f.id`.execute(
    trxOf<MottakTabeller>(uow),
  );
  return rows.map(({ id }) => id);
}

/**
 * These and all that hold their pages. Each pile among them gets a step that tells which letters it went with, and which pages of it had been
 * left out of every letter: what was destroyed can be explained.
 */
export async function medBunker(uow: Uow, forsendelser: readonly string[]): Promise<string[]> {
  if (forsendelser.length === 0) return [];
  const alle = [...new Set([...forsendelser, ...(await sammeSider(uow, forsendelser))])];
  await sql`
    insert into mottak.steg (arkivskaper, forsendelse, nummer, handling, fra_status, til_status, aktoer, tidspunkt, innhold)
    select f.arkivskaper, f.id, (select max(n.nummer) + 1 from mottak.steg n where n.arkivskaper = f.arkivskaper and n.forsendelse = f.id),
           ${SLETT_ORIGINAL}, f.status, f.status, ${uow.aktoer.id}, ${uow.naa},
           jsonb_build_object('sjekksum', f.sjekksum, 'utelatt', s.innhold -> 'utelatt', 'brev',
             (select coalesce(jsonb_agg(jsonb_build_object('forsendelse', d.forsendelse, 'sider', d.sider) order by d.nummer), '[]')
                from mottak.del d where d.arkivskaper = f.arkivskaper and d.opphav = f.id and d.steg = s.nummer and d.forsendelse = any (${alle}::uuid[])))
      from mottak.forsendelse f
      join mottak.steg s on s.arkivskaper = f.arkivskaper and s.forsendelse = f.id and s.handling = 'splitt' and not s.angret
     where f.arkivskaper = ${uow.arkivskaper} and f.id = any (${alle}::uuid[]) and f.status = 'erstattet' and f.kassert_tid is null`.execute(
    trxOf<MottakTabeller>(uow),
  );
  return alle;
}

/** Whether a letter of the same pile is still to be made: until then the pile is the only place its pages are. */
export async function bunkeErUferdig(uow: Uow, forsendelser: readonly string[]): Promise<boolean> {
  if (forsendelser.length === 0) return false;
  const alle = await sammeSider(uow, forsendelser);
  const { rows } = await sql<{ id: string }>`
    select f.id from mottak.forsendelse f
      join mottak.steg s on s.arkivskaper = f.arkivskaper and s.forsendelse = f.id and s.handling = 'splitt' and not s.angret
     where f.arkivskaper = ${uow.arkivskaper} and f.id = any (${alle}::uuid[]) and f.status = 'erstattet'
       and jsonb_array_length(s.innhold -> 'deler') > (
         select count(*) from mottak.del d where d.arkivskaper = f.arkivskaper and d.opphav = f.id and d.steg = s.nummer)
     limit 1`.execute(trxOf<MottakTabeller>(uow));
  return rows.length > 0;
}
