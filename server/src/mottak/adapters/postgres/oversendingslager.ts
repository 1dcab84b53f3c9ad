import { type ColumnType, type Selectable, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Foelgebrevslag, Foelgebrevstatus, Maalform } from '../../domain/foelgebrev.ts';
import type { Foelgebrev, Oversendingslager, Sendtvidere } from '../../ports/oversending.ts';
import type { MottakTabeller } from './tabeller.ts';

type Mulig<T> = ColumnType<T | null, T | null | undefined, T | null>;
interface Oversendingstabeller extends MottakTabeller {
  'mottak.overlevering': {
    arkivskaper: string;
    forsendelse: string;
    fra: string;
    fra_kanal: string;
    av: string;
    overlevert_tid: Date;
    merknad: string | null;
  };
  'mottak.foelgebrev': {
    arkivskaper: string;
    id: string;
    forsendelse: string;
    steg: number;
    slag: Foelgebrevslag;
    mottaker: string;
    adresse: string;
    epost: string | null;
    maalform: Maalform;
    tekst: string;
    status: Foelgebrevstatus;
    laget_tid: Date;
    laget_av: string;
    sendt_tid: Mulig<Date>;
    sendt_av: Mulig<string>;
    sendt_maate: Mulig<'epost' | 'post'>;
  };
}
type Trx = Transaction<Oversendingstabeller>;

/** Hand-overs and their letters in one unit of work. */
export function oversendingslager(uow: Uow): Oversendingslager {
  const trx = trxOf<Oversendingstabeller>(uow);
  return { ...overleveringer(uow, trx), ...brevene(uow, trx) };
}

type Overleveringer = Pick<
  Oversendingslager,
  'leggTilOverlevering' | 'overlevering' | 'overleveringssteg' | 'sendtVidere'
>;

function overleveringer({ arkivskaper }: Uow, trx: Trx): Overleveringer {
  return {
    async leggTilOverlevering(forsendelse, { fra, fraKanal, av, tid, merknad }) {
      await trx
        .insertInto('mottak.overlevering')
        .values({ arkivskaper, forsendelse, fra, fra_kanal: fraKanal, av, overlevert_tid: tid, merknad })
        .execute();
    },
    async overlevering(forsendelse) {
      const rad = await trx
        .selectFrom('mottak.overlevering')
        .select(['fra', 'fra_kanal as fraKanal', 'av', 'overlevert_tid as tid', 'merknad'])
        .where('arkivskaper', '=', arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .executeTakeFirst();
      return rad ?? null;
    },
    async overleveringssteg(forsendelse, steg) {
      const rad = await trx
        .selectFrom('mottak.steg')
        .select(['tidspunkt as tid', sql<string | null>`innhold ->> 'merknad'`.as('merknad')])
        // Steps from before the name was kept have only an id.
        .select(sql<string>`coalesce(innhold ->> 'av', aktoer)`.as('av'))
        .where('arkivskaper', '=', arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .where('nummer', '=', steg)
        .executeTakeFirst();
      return rad ?? null;
    },
    async sendtVidere(grense) {
      const { rows } = await sql<Sendtvidere>`
        select f.id as forsendelse, 'ut' as retning, f.filnavn, f.epost ->> 'emne' as emne, f.kanal, f.mottatt_tid as "mottattTid",
               coalesce(f.aarsak, '') as motpart, coalesce(s.innhold ->> 'av', s.aktoer) as av, s.tidspunkt as tid, s.innhold ->> 'merknad' as merknad
          from mottak.forsendelse f
          join mottak.steg s on s.arkivskaper = f.arkivskaper and s.forsendelse = f.id and s.til_status = 'overfoert' and not s.angret
         where f.arkivskaper = ${arkivskaper} and f.status = 'overfoert'
        union all
        select f.id, 'inn', f.filnavn, f.epost ->> 'emne', o.fra_kanal, f.mottatt_tid, o.fra, o.av, o.overlevert_tid, o.merknad
          from mottak.overlevering o join mottak.forsendelse f on f.arkivskaper = o.arkivskaper and f.id = o.forsendelse
         where o.arkivskaper = ${arkivskaper}
         order by tid desc, forsendelse limit ${grense}`.execute(trx);
      return rows;
    },
  };
}

function brevene(uow: Uow, trx: Trx): Omit<Oversendingslager, keyof Overleveringer> {
  const { arkivskaper } = uow;
  const fra = () =>
    trx
      .selectFrom('mottak.foelgebrev as b')
      .innerJoin('mottak.forsendelse as f', (on) =>
        on.onRef('f.arkivskaper', '=', 'b.arkivskaper').onRef('f.id', '=', 'b.forsendelse'),
      )
      .selectAll('b')
      .select('f.mottatt_tid')
      .where('b.arkivskaper', '=', arkivskaper);
  const endre = () => trx.updateTable('mottak.foelgebrev').where('arkivskaper', '=', arkivskaper);
  return {
    async leggTilFoelgebrev(forsendelse, steg, brev) {
      const laget = { laget_tid: uow.naa, laget_av: uow.aktoer.navn };
      await trx
        .insertInto('mottak.foelgebrev')
        .values({ arkivskaper, id: uow.nyId(), forsendelse, steg, ...brev, status: 'venter', ...laget })
        .execute();
    },
    async trekkFoelgebrev(forsendelse, steg) {
      await endre()
        .set({ status: 'trukket' })
        .where('forsendelse', '=', forsendelse)
        .where('steg', '=', steg)
        .where('status', 'in', ['venter', 'sendes'])
        .execute();
    },
    async oversendingErSendt(forsendelse, steg) {
      const rad = await fra()
        .where('b.forsendelse', '=', forsendelse)
        .where('b.steg', '=', steg)
        .where('b.slag', '=', 'oversending')
        .where('b.status', '=', 'sendt')
        .executeTakeFirst();
      return rad !== undefined;
    },
    async foelgebrevene(utvalg, grense) {
      const rader =
        utvalg === 'venter'
          ? fra().where('b.status', 'in', ['venter', 'sendes']).orderBy('b.laget_tid')
          : fra().where('b.status', '=', 'sendt').orderBy('b.sendt_tid', 'desc');
      return (await rader.orderBy('b.id').limit(grense).execute()).map(somBrev);
    },
    async foelgebrev(id) {
      const rad = await fra().where('b.id', '=', id).forUpdate('b').executeTakeFirst();
      return rad === undefined ? null : somBrev(rad);
    },
    async settFoelgebrev(id, status) {
      await endre().set({ status }).where('id', '=', id).execute();
    },
    async noterSendt(id, maate, av) {
      await endre()
        .set({ status: 'sendt', sendt_tid: uow.naa, sendt_av: av, sendt_maate: maate })
        .where('id', '=', id)
        .execute();
    },
  };
}

const somBrev = (rad: Selectable<Oversendingstabeller['mottak.foelgebrev']> & { mottatt_tid: Date }): Foelgebrev => ({
  ...{ id: rad.id, forsendelse: rad.forsendelse, steg: rad.steg, slag: rad.slag, mottaker: rad.mottaker },
  ...{ adresse: rad.adresse, epost: rad.epost, maalform: rad.maalform, tekst: rad.tekst, status: rad.status },
  ...{ mottattTid: rad.mottatt_tid, lagetTid: rad.laget_tid, lagetAv: rad.laget_av },
  ...{ sendtTid: rad.sendt_tid, sendtAv: rad.sendt_av, sendtMaate: rad.sendt_maate },
});
