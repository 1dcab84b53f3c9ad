import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { I_ARBEID, PAPIRFILER, PAPIRKANALER, type Papir } from '../../domain/papir.ts';
import { type Eske, PAPIRUTVALG, type Papirlager, type Papirutvalg } from '../../ports/papir.ts';
import { papirloggene } from './papirlogg.repository.ts';
import type { Papirtabeller } from './papirtabeller.ts';

type Trx = Transaction<Papirtabeller>;
type Rad = Omit<Papir, 'eske' | 'henting'> & {
  readonly eskeId: string | null;
  readonly merke: string | null;
  readonly plass: string | null;
  readonly nummer: number | null;
  readonly henting: string | null;
  readonly hentGrunn: string | null;
  readonly bedtTid: Date | null;
  readonly bedtAv: string | null;
  readonly hentetTid: Date | null;
};

/** The paper in one unit of work. */
export function papirlager(uow: Uow): Papirlager {
  const trx = trxOf<Papirtabeller>(uow);
  return {
    ...lesing(uow, trx),
    ...eskene(uow, trx),
    ...beslutninger(uow, trx),
    ...hentinger(uow, trx),
    ...papirloggene(uow, trx),
  };
}

const PAPIR = sql.join(PAPIRKANALER.map((kanal) => sql.lit(kanal)));
const FILER = sql.join(PAPIRFILER.map((endelse) => sql.lit(endelse)));
const AAPNE = sql.join(I_ARBEID.map((status) => sql.lit(status)));

/** Scanned paper: not the letters it was split into, which lie on the same paper. */
const FRA = sql`mottak.forsendelse f
  left join mottak.papir p on p.arkivskaper = f.arkivskaper and p.forsendelse = f.id
  left join mottak.eske e on e.arkivskaper = p.arkivskaper and e.id = p.eske
  left join mottak.papirhenting h on h.arkivskaper = f.arkivskaper and h.forsendelse = f.id and h.tilbake_tid is null`;
const ER_PAPIR = sql`f.kanal in (${PAPIR}) and lower(substring(f.original_filnavn from '[.]([^.]+)$')) in (${FILER})
  and not exists (select from mottak.del d where d.arkivskaper = f.arkivskaper and d.forsendelse = f.id)`;
const I_ARBEID_NAA = sql`(f.status in (${AAPNE}) or exists (
  select from mottak.del d join mottak.forsendelse b on b.arkivskaper = d.arkivskaper and b.id = d.forsendelse
   where d.arkivskaper = f.arkivskaper and d.opphav = f.id and b.status in (${AAPNE})))`;
const kanGaa = (godkjentFoer: Date) =>
  sql`(p.bevares is null and h.id is null and p.kontrollert_tid <= ${godkjentFoer} and not ${I_ARBEID_NAA})`;

/** Each kind of list; the same line as `papirhindring` draws between waiting and ready. */
const UTVALG: Readonly<Record<Papirutvalg, (godkjentFoer: Date) => RawBuilder<unknown>>> = {
  uplassert: () => sql`p.forsendelse is null`,
  kontroll: () => sql`p.kontroll is null and p.forsendelse is not null`,
  'skannes-paa-nytt': () => sql`p.kontroll = 'skannes-paa-nytt'`,
  venter: (foer) => sql`p.kontroll = 'godkjent' and p.tilintetgjort_tid is null and not ${kanGaa(foer)}`,
  klar: (foer) => sql`p.kontroll = 'godkjent' and p.tilintetgjort_tid is null and ${kanGaa(foer)}`,
  hentes: () => sql`h.id is not null`,
  tilintetgjort: () => sql`p.tilintetgjort_tid is not null`,
};

type Lesing = Pick<Papirlager, 'finn' | 'antall' | 'hent' | 'erPapir'>;
function lesing(uow: Uow, trx: Trx): Lesing {
  const eier = sql`f.arkivskaper = ${uow.arkivskaper}`;
  const velg = async (hvor: RawBuilder<unknown>, slutt: RawBuilder<unknown>): Promise<Papir[]> => {
    const svar = await sql<Rad>`
      select f.id as forsendelse, f.filnavn,
             (select d.id from mottak.dokument d where d.arkivskaper = f.arkivskaper and d.forsendelse = f.id order by d.nummer limit 1) as dokument, f.mottatt_tid as "mottattTid",
             (select sum(d.sider)::integer from mottak.dokument d where d.arkivskaper = f.arkivskaper and d.forsendelse = f.id) as sider,
             e.id as "eskeId", e.merke, e.plass, p.nummer, p.kontroll, p.kontroll_grunn as "kontrollGrunn",
             p.kontrollert_tid as "kontrollertTid", p.kontrollert_av as "kontrollertAv", p.bevares,
             p.tilintetgjort_tid as "tilintetgjortTid", f.kassert_tid as "slettetTid", ${I_ARBEID_NAA} as "iArbeid", h.id as henting, h.grunn as "hentGrunn",
             h.bedt_tid as "bedtTid", h.bedt_av as "bedtAv", h.hentet_tid as "hentetTid"
        from ${FRA} where ${eier} and ${hvor} ${slutt}`.execute(trx);
    return svar.rows.map(somPapir);
  };
  return {
    finn(utvalg, soek, foer, grense) {
      const treff =
        soek === '' ? sql`true` : sql`(f.filnavn ilike ${`%${likt(soek)}%`} or e.merke ilike ${`%${likt(soek)}%`})`;
      const orden =
        utvalg === 'tilintetgjort'
          ? sql`p.tilintetgjort_tid desc, f.id`
          : sql`e.merke nulls first, p.nummer, f.mottatt_tid, f.id`;
      return velg(sql`${ER_PAPIR} and ${UTVALG[utvalg](foer)} and ${treff}`, sql`order by ${orden} limit ${grense}`);
    },
    async antall(foer) {
      const tall = PAPIRUTVALG.map(
        (ett) => sql`count(*) filter (where ${UTVALG[ett](foer)})::integer as ${sql.ref(ett)}`,
      );
      const svar = await sql<Record<Papirutvalg, number>>`
        select ${sql.join(tall)} from ${FRA} where ${eier} and ${ER_PAPIR}`.execute(trx);
      const [rad] = svar.rows;
      if (rad === undefined) throw new Error('A count gave no row');
      return rad;
    },
    hent: (ider) =>
      velg(sql`f.id = any (${[...ider]}::uuid[]) and p.forsendelse is not null`, sql`order by f.id for update of p`),
    async erPapir(ider) {
      const svar = await sql<{ antall: number }>`
        select count(*)::integer as antall from mottak.forsendelse f
         where ${eier} and f.id = any (${[...ider]}::uuid[]) and ${ER_PAPIR}`.execute(trx);
      return svar.rows[0]?.antall ?? 0;
    },
  };
}

const likt = (tekst: string) => tekst.replaceAll(/[\\%_]/g, String.raw`\$&`);

function somPapir({
  eskeId,
  merke,
  plass,
  nummer,
  henting,
  hentGrunn,
  bedtTid,
  bedtAv,
  hentetTid,
  ...rad
}: Rad): Papir {
  const ligger = eskeId === null || merke === null || plass === null || nummer === null;
  const hentes = henting === null || hentGrunn === null || bedtTid === null || bedtAv === null;
  return {
    ...rad,
    eske: ligger ? null : { id: eskeId, merke, plass, nummer },
    henting: hentes ? null : { id: henting, grunn: hentGrunn, bedtTid, bedtAv, hentetTid },
  };
}

type Eskene = Pick<
  Papirlager,
  'esker' | 'eske' | 'finnesMerke' | 'nyEske' | 'flyttEske' | 'plasser' | 'dager' | 'settDager'
>;
function eskene(uow: Uow, trx: Trx): Eskene {
  const { arkivskaper } = uow;
  return {
    async esker() {
      const svar = await sql<Eske>`
        select e.id, e.merke, e.plass, count(p.forsendelse)::integer as antall from mottak.eske e
          left join mottak.papir p on p.arkivskaper = e.arkivskaper and p.eske = e.id and p.tilintetgjort_tid is null
         where e.arkivskaper = ${arkivskaper} group by e.arkivskaper, e.id order by max(e.opprettet_tid) desc, e.merke limit 500`.execute(
        trx,
      );
      return svar.rows;
    },
    async eske(id) {
      const rad = await trx
        .selectFrom('mottak.eske')
        .select('id')
        .where('arkivskaper', '=', arkivskaper)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      return rad !== undefined;
    },
    async finnesMerke(merke) {
      const fra = trx.selectFrom('mottak.eske').select('id').where('arkivskaper', '=', arkivskaper);
      return (await fra.where('merke', '=', merke).executeTakeFirst()) !== undefined;
    },
    async nyEske(merke, plass) {
      const id = uow.nyId();
      const hvem = { opprettet_tid: uow.naa, opprettet_av: uow.aktoer.navn };
      await trx
        .insertInto('mottak.eske')
        .values({ arkivskaper, id, merke, plass, ...hvem })
        .execute();
      return id;
    },
    async flyttEske(id, plass) {
      await trx
        .updateTable('mottak.eske')
        .set({ plass })
        .where('arkivskaper', '=', arkivskaper)
        .where('id', '=', id)
        .execute();
    },
    async plasser(ider, eske) {
      await sql`
        insert into mottak.papir (arkivskaper, forsendelse, eske, nummer, plassert_tid, plassert_av)
        select ${arkivskaper}, x.id, ${eske}::uuid, x.nr + coalesce((select max(nummer) from mottak.papir where arkivskaper = ${arkivskaper} and eske = ${eske}::uuid), 0),
               ${uow.naa}, ${uow.aktoer.navn}
          from unnest(${[...ider]}::uuid[]) with ordinality as x (id, nr)
        on conflict (arkivskaper, forsendelse) do update
          set eske = excluded.eske, nummer = excluded.nummer, plassert_tid = excluded.plassert_tid, plassert_av = excluded.plassert_av`.execute(
        trx,
      );
    },
    async dager() {
      const fra = trx.selectFrom('mottak.papiroppsett').select('dager');
      return (await fra.where('arkivskaper', '=', arkivskaper).executeTakeFirst())?.dager ?? null;
    },
    async settDager(dager) {
      await trx
        .insertInto('mottak.papiroppsett')
        .values({ arkivskaper, dager })
        .onConflict((k) => k.column('arkivskaper').doUpdateSet({ dager }))
        .execute();
    },
  };
}

type Beslutninger = Pick<Papirlager, 'noterKontroll' | 'settBevares'>;
function beslutninger(uow: Uow, trx: Trx): Beslutninger {
  const papiret = () => trx.updateTable('mottak.papir').where('arkivskaper', '=', uow.arkivskaper);
  return {
    async noterKontroll(ider, kontroll, grunn) {
      const hvem = { kontrollert_tid: uow.naa, kontrollert_av: uow.aktoer.navn };
      await papiret()
        .set({ kontroll, kontroll_grunn: grunn, ...hvem })
        .where('forsendelse', 'in', [...ider])
        .execute();
    },
    async settBevares(forsendelse, grunn) {
      await papiret().set({ bevares: grunn }).where('forsendelse', '=', forsendelse).execute();
    },
  };
}

function hentinger(uow: Uow, trx: Trx): Pick<Papirlager, 'nyHenting' | 'noterHenting'> {
  const { arkivskaper } = uow;
  return {
    async nyHenting(forsendelse, grunn) {
      const hvem = { bedt_tid: uow.naa, bedt_av: uow.aktoer.navn };
      await trx
        .insertInto('mottak.papirhenting')
        .values({ arkivskaper, id: uow.nyId(), forsendelse, grunn, ...hvem })
        .execute();
    },
    async noterHenting(id, steg) {
      const felt =
        steg === 'hentet'
          ? { hentet_tid: uow.naa, hentet_av: uow.aktoer.navn }
          : { tilbake_tid: uow.naa, tilbake_av: uow.aktoer.navn };
      const aapen = trx
        .updateTable('mottak.papirhenting')
        .set(felt)
        .where('arkivskaper', '=', arkivskaper)
        .where('id', '=', id);
      const rader = await aapen.where('tilbake_tid', 'is', null).returning('id').execute();
      return rader.length > 0;
    },
  };
}
