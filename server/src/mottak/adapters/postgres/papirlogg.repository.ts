import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { Papirloggrad } from '../../domain/papir.ts';
import type { Papirlager } from '../../ports/papir.ts';
import type { Papirtabeller } from './papirtabeller.ts';

type Loggene = Pick<Papirlager, 'loggrader' | 'tilintetgjoer' | 'logger' | 'logg' | 'loggsak' | 'noterArkivert'>;
/** The logs of destroyed paper. */
export function papirloggene(uow: Uow, trx: Transaction<Papirtabeller>): Loggene {
  const { arkivskaper } = uow;
  const fra = () =>
    trx
      .selectFrom('mottak.papirlogg')
      .select(['id', 'tid', 'av', 'rader', 'saksmappe', 'registrerings_id as registreringsID'])
      .where('arkivskaper', '=', arkivskaper);
  return {
    async loggrader(ider) {
      const svar = await sql<Papirloggrad>`
        select f.filnavn, (f.mottatt_tid at time zone 'Europe/Oslo')::date::text as mottatt, f.sjekksum, e.merke as eske, p.nummer,
               (select sum(d.sider)::integer from mottak.dokument d where d.arkivskaper = f.arkivskaper and d.forsendelse = f.id) as sider,
               p.kontrollert_av as "godkjentAv", (p.kontrollert_tid at time zone 'Europe/Oslo')::date::text as godkjent,
               coalesce((select jsonb_agg(jsonb_build_object('status', b.status, 'journalpost', b.journalpost) order by d.steg, d.nummer)
                  from mottak.del d join mottak.forsendelse b on b.arkivskaper = d.arkivskaper and b.id = d.forsendelse
                 where d.arkivskaper = f.arkivskaper and d.opphav = f.id),
                jsonb_build_array(jsonb_build_object('status', f.status, 'journalpost', f.journalpost))) as brev
          from mottak.forsendelse f
          join mottak.papir p on p.arkivskaper = f.arkivskaper and p.forsendelse = f.id
          join mottak.eske e on e.arkivskaper = p.arkivskaper and e.id = p.eske where f.arkivskaper = ${arkivskaper} and f.id = any (${[...ider]}::uuid[])
         order by e.merke, p.nummer`.execute(trx);
      return svar.rows;
    },
    async tilintetgjoer(ider, rader) {
      const id = uow.nyId();
      const logg = { arkivskaper, id, tid: uow.naa, av: uow.aktoer.navn, rader: JSON.stringify(rader) };
      await trx.insertInto('mottak.papirlogg').values(logg).execute();
      await trx
        .updateTable('mottak.papir')
        .set({ tilintetgjort_tid: uow.naa, logg: id })
        .where('arkivskaper', '=', arkivskaper)
        .where('forsendelse', 'in', [...ider])
        .execute();
      return id;
    },
    logger: (grense) => fra().orderBy('tid', 'desc').limit(grense).execute(),
    async logg(id) {
      return (await fra().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
    },
    async loggsak(aar) {
      const rad = await fra()
        .where('saksmappe', 'is not', null)
        .where(sql<boolean>`extract(year from tid at time zone 'Europe/Oslo') = ${Number(aar)}`)
        .orderBy('tid', 'desc')
        .limit(1)
        .executeTakeFirst();
      return rad?.saksmappe ?? null;
    },
    async noterArkivert(id, saksmappe, registreringsID) {
      await trx
        .updateTable('mottak.papirlogg')
        .set({ saksmappe, registrerings_id: registreringsID })
        .where('arkivskaper', '=', arkivskaper)
        .where('id', '=', id)
        .execute();
    },
  };
}
