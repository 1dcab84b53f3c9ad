import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { FOELGESEDDEL, VINDU_MS } from '../../domain/foelgeseddel.ts';
import { PAPIRFILER, PAPIRKANALER } from '../../domain/papir.ts';
import type { Foelgeseddellager, Seddelrad } from '../../ports/foelgeseddel.ts';
import type { MottakLager } from '../../ports/lager.ts';
import type { MottakTabeller } from './tabeller.ts';

type Rad = Omit<Seddelrad, 'avklart'> & {
  readonly avklartTid: Date | null;
  readonly avklartAv: string | null;
  readonly avklartGrunn: string | null;
};

/** Keeps what a slip says, with the reception of it. */
export function mottattSeddel(uow: Uow): Pick<MottakLager, 'leggTilFoelgeseddel'> {
  return {
    async leggTilFoelgeseddel(forsendelse, { bunke, filer }) {
      await sql`
        insert into mottak.foelgeseddel (arkivskaper, forsendelse, bunke, filer, status)
        values (${uow.arkivskaper}, ${forsendelse}, ${bunke}, ${JSON.stringify(filer)}, 'venter')
        on conflict do nothing`.execute(trxOf<MottakTabeller>(uow));
    },
  };
}

const innen = (ms: number) => sql`make_interval(secs => ${ms / 1000})`;
/** One that a person has laid in the queue is a letter like any other. */
const FRA = sql`mottak.foelgeseddel s
  join mottak.forsendelse f on f.arkivskaper = s.arkivskaper and f.id = s.forsendelse
   and f.status = 'ikke-arkivert' and f.aarsak = ${FOELGESEDDEL}`;
const KOLONNER = sql`s.forsendelse as id, s.bunke, s.filer, f.filnavn as navn, f.mottatt_tid as "mottattTid", s.status, s.kontroll,
  s.avklart_tid as "avklartTid", s.avklart_av as "avklartAv", s.avklart_grunn as "avklartGrunn"`;

/** The slips of scanners, in one unit of work. */
export function foelgeseddellager(uow: Uow): Foelgeseddellager {
  const trx = trxOf<MottakTabeller>(uow);
  return { ...lesing(uow, trx), ...naboer(uow, trx), ...skriving(uow, trx) };
}

function lesing({ arkivskaper }: Uow, trx: Transaction<MottakTabeller>) {
  const eier = sql`s.arkivskaper = ${arkivskaper}`;
  return {
    async finn(grense) {
      const { rows } = await sql<Rad>`
        select ${KOLONNER} from ${FRA} where ${eier} and s.status <> 'erstattet'
         order by (s.status = 'avvik') desc, f.mottatt_tid desc, f.id limit ${grense}`.execute(trx);
      return rows.map(somSeddel);
    },
    async avvikende() {
      const { rows } = await sql<{ antall: number }>`
        select count(*)::integer as antall from ${FRA} where ${eier} and s.status = 'avvik'`.execute(trx);
      return rows[0]?.antall ?? 0;
    },
    async aapne(siden, grense) {
      const { rows } = await sql<Rad>`
        select ${KOLONNER} from ${FRA} where ${eier} and (s.status = 'venter' or s.status = 'avvik' and f.mottatt_tid >= ${siden})
         order by f.mottatt_tid, f.id limit ${grense} for update of s`.execute(trx);
      return rows.map(somSeddel);
    },
    async skannet(fra, til) {
      const kanaler = [...PAPIRKANALER];
      const { rows } = await sql<Awaited<ReturnType<Foelgeseddellager['skannet']>>[number]>`
        select f.id, f.filnavn, f.mottatt_tid as "mottattTid", f.status,
               (select sum(d.sider)::integer from mottak.dokument d where d.arkivskaper = f.arkivskaper and d.forsendelse = f.id) as sider
          from mottak.forsendelse f
         where f.arkivskaper = ${arkivskaper} and f.kanal = any (${kanaler}::text[]) and f.mottatt_tid between ${fra} and ${til}
           and lower(substring(f.original_filnavn from '[.]([^.]+)$')) = any (${[...PAPIRFILER]}::text[])
           and not exists (select from mottak.del d where d.arkivskaper = f.arkivskaper and d.forsendelse = f.id)
           and not exists (
             select from mottak.foelgeseddel s
               join mottak.forsendelse m on m.arkivskaper = s.arkivskaper and m.id = s.forsendelse
                and m.mottatt_tid between f.mottatt_tid - ${innen(VINDU_MS)} and f.mottatt_tid + ${innen(VINDU_MS)}
              where ${eier} and s.status in ('stemmer', 'avklart')
               and (s.kontroll -> 'rader' @> jsonb_build_array(jsonb_build_object('forsendelse', f.id))
                 or s.kontroll -> 'ekstra' @> jsonb_build_array(jsonb_build_object('forsendelse', f.id))))
         order by f.mottatt_tid, f.id limit 20000`.execute(trx);
      return rows;
    },
  } satisfies Partial<Foelgeseddellager>;
}

function naboer({ arkivskaper }: Uow, trx: Transaction<MottakTabeller>) {
  return {
    async foersteLike(id, vinduMs) {
      const { rows } = await sql<{ id: string }>`
        select f.id from ${FRA}
          join mottak.forsendelse denne on denne.arkivskaper = f.arkivskaper and denne.id = ${id} and denne.sjekksum = f.sjekksum
         where s.arkivskaper = ${arkivskaper} and s.status <> 'erstattet' and f.id <> denne.id
           and (s.status in ('stemmer', 'avklart') or (f.mottatt_tid, f.id) < (denne.mottatt_tid, denne.id))
           and f.mottatt_tid between denne.mottatt_tid - ${innen(vinduMs)} and denne.mottatt_tid + ${innen(vinduMs)}
         order by f.mottatt_tid, f.id limit 1`.execute(trx);
      return rows[0]?.id ?? null;
    },
    async senereForBunken(id, bunke, vinduMs) {
      const { rows } = await sql<{ id: string }>`
        select f.id from ${FRA}
          join mottak.forsendelse denne on denne.arkivskaper = f.arkivskaper and denne.id = ${id} and denne.sjekksum <> f.sjekksum
         where s.arkivskaper = ${arkivskaper} and s.status <> 'erstattet' and lower(s.bunke) = lower(${bunke})
           and (f.mottatt_tid, f.id) > (denne.mottatt_tid, denne.id) and f.mottatt_tid <= denne.mottatt_tid + ${innen(vinduMs)}
         order by f.mottatt_tid desc, f.id desc limit 1`.execute(trx);
      return rows[0]?.id ?? null;
    },
  } satisfies Partial<Foelgeseddellager>;
}

function skriving({ arkivskaper, naa, aktoer }: Uow, trx: Transaction<MottakTabeller>) {
  return {
    async lagre(id, status, kontroll) {
      await sql`
        update mottak.foelgeseddel set status = ${status}, kontroll = ${kontroll === null ? null : JSON.stringify(kontroll)}
         where arkivskaper = ${arkivskaper} and forsendelse = ${id} and status in ('venter', 'avvik')`.execute(trx);
    },
    async avklar(id, grunn) {
      const { rows } = await sql`
        update mottak.foelgeseddel set status = 'avklart', avklart_tid = ${naa}, avklart_av = ${aktoer.navn}, avklart_grunn = ${grunn}
         where arkivskaper = ${arkivskaper} and forsendelse = ${id} and status = 'avvik' returning forsendelse`.execute(
        trx,
      );
      return rows.length > 0;
    },
  } satisfies Partial<Foelgeseddellager>;
}

function somSeddel({ avklartTid, avklartAv, avklartGrunn, ...rad }: Rad): Seddelrad {
  const avklart = avklartTid !== null && avklartAv !== null && avklartGrunn !== null;
  return { ...rad, avklart: avklart ? { tid: avklartTid, av: avklartAv, grunn: avklartGrunn } : null };
}
