import { type ColumnType, type Generated, type JSONColumnType, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Avviksslag, Regnskapslinje } from '../../domain/regnskap.ts';
import { forsendelseMottatt } from '../../events.ts';
import type { Regnskapslager } from '../../ports/regnskap.ts';
import { oppdelte } from './oppdelte.ts';
import type { MottakTabeller } from './tabeller.ts';

interface Regnskapstabeller extends MottakTabeller {
  'mottak.regnskapsavvik': {
    arkivskaper: string;
    id: string;
    slag: Avviksslag;
    forsendelse: string;
    kanal: string;
    registrert_tid: Date;
    detaljer: JSONColumnType<Record<string, string>>;
    oppdaget_tid: Date;
    over_tid: Generated<Date | null>;
  };
  'mottak.regnskapskontroll': { arkivskaper: string; kontrollert_tid: Date };
  'mottak.dagsregnskap': {
    arkivskaper: string;
    dag: string;
    laget_tid: ColumnType<Date, Date, never>;
    linjer: JSONColumnType<Regnskapslinje[]>;
    avvik: number;
  };
}
type Trx = Transaction<Regnskapstabeller>;

/** The ledger's reads and rows in one unit of work. */
export function regnskaplager(uow: Uow): Regnskapslager {
  const trx = trxOf<Regnskapstabeller>(uow);
  return {
    ...tellinger(uow, trx),
    ...vitner(uow, trx),
    ...oppdelte(uow, trx),
    ...avvikene(uow, trx),
    ...rapportene(uow, trx),
  };
}

function tellinger(uow: Uow, trx: Trx): Pick<Regnskapslager, 'kunngjorte' | 'staar' | 'uforenlige'> {
  const eier = uow.arkivskaper;
  return {
    async kunngjorte(fra, til) {
      const svar = await sql<{ kanal: string; antall: number }>`
        select innhold ->> 'kanal' as kanal, count(*)::integer as antall from platform.hendelse
         where arkivskaper = ${eier} and navn = ${forsendelseMottatt.navn} and tidspunkt >= ${fra} and tidspunkt < ${til}
         group by 1`.execute(trx);
      return svar.rows;
    },
    staar: (fra, til) =>
      trx
        .selectFrom('mottak.forsendelse as f')
        .leftJoin('mottak.del as d', (on) =>
          on.onRef('d.arkivskaper', '=', 'f.arkivskaper').onRef('d.forsendelse', '=', 'f.id'),
        )
        .select(['kanal', 'status', sql<number>`count(*)::integer`.as('antall')])
        .select(sql<number>`count(d.forsendelse)::integer`.as('deler'))
        .where('f.arkivskaper', '=', eier)
        .where('registrert_tid', '>=', fra)
        .where('registrert_tid', '<', til)
        .groupBy(['kanal', 'status'])
        .execute(),
    async uforenlige(fra) {
      const svar = await sql<{ slag: Avviksslag; forsendelse: string; kanal: string; registrertTid: Date }>`
        with kunngjort as (
          select (innhold ->> 'forsendelse')::uuid as id, innhold ->> 'kanal' as kanal, tidspunkt from platform.hendelse
           where arkivskaper = ${eier} and navn = ${forsendelseMottatt.navn} and tidspunkt >= ${fra}),
        staar as (select id, kanal, registrert_tid from mottak.forsendelse where arkivskaper = ${eier} and registrert_tid >= ${fra})
        select case when kunngjort.id is null then 'uten-hendelse' else 'uten-forsendelse' end as slag,
               coalesce(staar.id, kunngjort.id) as forsendelse, coalesce(staar.kanal, kunngjort.kanal) as kanal,
               coalesce(staar.registrert_tid, kunngjort.tidspunkt) as "registrertTid"
          from staar full join kunngjort on kunngjort.id = staar.id
         where staar.id is null or kunngjort.id is null
         limit 1000`.execute(trx);
      return svar.rows.map((rad) => ({ ...rad, detaljer: {} }));
    },
  };
}

function vitner(uow: Uow, trx: Trx): Pick<Regnskapslager, 'journalfoerte' | 'overfoerte'> {
  const fra = (siden: Date, etter: string | null) => {
    const rader = trx
      .selectFrom('mottak.forsendelse as f')
      .where('f.arkivskaper', '=', uow.arkivskaper)
      .where('f.registrert_tid', '>=', siden)
      .orderBy('f.id');
    return etter === null ? rader : rader.where('f.id', '>', etter);
  };
  return {
    async journalfoerte(siden, etter, grense) {
      const rader = await fra(siden, etter)
        .select(['f.id', 'f.kanal', 'f.registrert_tid as registrertTid', 'f.journalpost'])
        .where('f.status', 'in', ['journalfoert', 'koblet'])
        .where('f.journalpost', 'is not', null)
        .limit(grense)
        .execute();
      return rader.flatMap(({ journalpost, ...rad }) => (journalpost === null ? [] : [{ ...rad, journalpost }]));
    },
    async overfoerte(siden, foer, etter, grense) {
      const rader = await fra(siden, etter)
        .innerJoin('mottak.steg as s', (on) =>
          on.onRef('s.arkivskaper', '=', 'f.arkivskaper').onRef('s.forsendelse', '=', 'f.id'),
        )
        .select(['f.id', 'f.kanal', 'f.registrert_tid as registrertTid', 'f.aarsak as til', 's.nummer as steg'])
        .where('f.status', '=', 'overfoert')
        .where('s.handling', '=', 'overfoer')
        .where('s.angret', '=', false)
        .where('s.tidspunkt', '<', foer)
        .limit(grense)
        .execute();
      return rader.flatMap(({ til, ...rad }) => (til === null ? [] : [{ ...rad, til }]));
    },
  };
}

type Avvikene = Pick<Regnskapslager, 'aapneAvvik' | 'aapneAvvikEtter' | 'lukkAvvik' | 'lukkedeSiden'>;

function avvikene(uow: Uow, trx: Trx): Avvikene {
  const fra = () =>
    trx
      .selectFrom('mottak.regnskapsavvik')
      .select(['id', 'slag', 'forsendelse', 'kanal', 'detaljer'])
      .select(['registrert_tid as registrertTid', 'oppdaget_tid as oppdagetTid', 'over_tid as overTid'])
      .where('arkivskaper', '=', uow.arkivskaper);
  return {
    aapneAvvik: () => fra().where('over_tid', 'is', null).orderBy('oppdaget_tid').orderBy('id').limit(5000).execute(),
    async lukkedeSiden(siden) {
      const rader = await fra().where('over_tid', '>=', siden).orderBy('over_tid', 'desc').limit(100).execute();
      return rader.flatMap(({ overTid, ...rad }) => (overTid === null ? [] : [{ ...rad, overTid }]));
    },
    async aapneAvvikEtter(avvik) {
      if (avvik.length === 0) return;
      const rader = avvik.map(({ detaljer, registrertTid, ...rad }) => ({
        arkivskaper: uow.arkivskaper,
        id: uow.nyId(),
        ...rad,
        registrert_tid: registrertTid,
        detaljer: JSON.stringify(detaljer),
        oppdaget_tid: uow.naa,
      }));
      await trx
        .insertInto('mottak.regnskapsavvik')
        .values(rader)
        // Found by a control on another node a moment ago: it stands open already.
        .onConflict((k) => k.columns(['arkivskaper', 'slag', 'forsendelse']).where('over_tid', 'is', null).doNothing())
        .execute();
    },
    async lukkAvvik(ider) {
      if (ider.length === 0) return;
      await trx
        .updateTable('mottak.regnskapsavvik')
        .set({ over_tid: uow.naa })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('id', 'in', [...ider])
        .execute();
    },
  };
}

type Rapportene = Pick<Regnskapslager, 'noterKontroll' | 'sisteKontroll' | 'lagreDag' | 'dager' | 'dag'>;

function rapportene(uow: Uow, trx: Trx): Rapportene {
  const arkivskaper = uow.arkivskaper;
  const fra = () =>
    trx
      .selectFrom('mottak.dagsregnskap')
      .select([sql<string>`dag::text`.as('dag'), 'laget_tid as lagetTid', 'linjer', 'avvik'])
      .where('arkivskaper', '=', arkivskaper);
  return {
    async noterKontroll() {
      await trx
        .insertInto('mottak.regnskapskontroll')
        .values({ arkivskaper, kontrollert_tid: uow.naa })
        .onConflict((k) => k.column('arkivskaper').doUpdateSet({ kontrollert_tid: uow.naa }))
        .execute();
    },
    async sisteKontroll() {
      const rad = await trx
        .selectFrom('mottak.regnskapskontroll')
        .select('kontrollert_tid')
        .where('arkivskaper', '=', arkivskaper)
        .executeTakeFirst();
      return rad?.kontrollert_tid ?? null;
    },
    async lagreDag({ dag, linjer, avvik }) {
      const svar = await trx
        .insertInto('mottak.dagsregnskap')
        .values({ arkivskaper, dag, laget_tid: uow.naa, linjer: JSON.stringify(linjer), avvik })
        .onConflict((k) => k.columns(['arkivskaper', 'dag']).doNothing())
        .executeTakeFirst();
      return (svar.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    dager: (grense) => fra().orderBy('dag', 'desc').limit(grense).execute(),
    async dag(dag) {
      return (await fra().where('dag', '=', dag).executeTakeFirst()) ?? null;
    },
  };
}
