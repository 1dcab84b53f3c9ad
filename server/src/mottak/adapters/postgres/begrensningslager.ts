import { type JSONColumnType, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import {
  type Begrensningsloggrad,
  DAGER_UTEN_BEGRENSNINGSOPPSETT,
  FASTE_GRUNNER,
} from '../../domain/arkivbegrensning.ts';
import { UTEN_OPPLYSNINGER } from '../../domain/opplysninger.ts';
import { I_ARBEID } from '../../domain/papir.ts';
import type { Begrenset, Begrensningslager } from '../../ports/arkivbegrensning.ts';
import type { Kanaltabeller } from './kanaltabeller.ts';
import type { MottakTabeller } from './tabeller.ts';

interface Begrensningstabeller extends MottakTabeller, Kanaltabeller {
  'mottak.begrensningsoppsett': {
    arkivskaper: string;
    dager: number;
    gjelder_fra: Date | null;
    fakturamottak: string | null;
  };
  'mottak.begrensningslogg': {
    arkivskaper: string;
    id: string;
    tid: Date;
    rader: JSONColumnType<readonly Begrensningsloggrad[]>;
    saksmappe: string | null;
    registrerings_id: string | null;
  };
}
type Trx = Transaction<Begrensningstabeller>;

/** Stands in the place of names that told what it was. */
const SLETTET = 'slettet';

/** What is not for the archive, in one unit of work. */
export function begrensningslager(uow: Uow): Begrensningslager {
  const trx = trxOf<Begrensningstabeller>(uow);
  return { ...oppsettet(uow, trx), ...radene(uow, trx), ...loggene(uow, trx) };
}

function oppsettet(
  { arkivskaper }: Uow,
  trx: Trx,
): Pick<Begrensningslager, 'oppsett' | 'settDager' | 'settFakturamottak'> {
  return {
    async oppsett() {
      const rad = await trx
        .selectFrom('mottak.begrensningsoppsett')
        .select(['dager', 'gjelder_fra as gjelderFra', 'fakturamottak'])
        .where('arkivskaper', '=', arkivskaper)
        .executeTakeFirst();
      return rad ?? null;
    },
    async settDager(dager) {
      await trx
        .insertInto('mottak.begrensningsoppsett')
        .values({ arkivskaper, dager, gjelder_fra: null, fakturamottak: null })
        .onConflict((rad) => rad.column('arkivskaper').doUpdateSet({ dager }))
        .execute();
    },
    async settFakturamottak(fakturamottak) {
      await trx
        .insertInto('mottak.begrensningsoppsett')
        .values({ arkivskaper, dager: DAGER_UTEN_BEGRENSNINGSOPPSETT, gjelder_fra: null, fakturamottak })
        .onConflict((rad) => rad.column('arkivskaper').doUpdateSet({ fakturamottak }))
        .execute();
    },
  };
}

const AAPNE = sql.join(I_ARBEID.map((status) => sql.lit(status)));
/** The letter and the piles it was split from, by splits that stand. */
const MED_BUNKER = sql`
  with recursive opp (id) as (
    select f.id
    union
    select d.opphav from opp
      join mottak.del d on d.arkivskaper = f.arkivskaper and d.forsendelse = opp.id
      join mottak.steg n on n.arkivskaper = d.arkivskaper and n.forsendelse = d.opphav and n.nummer = d.steg and not n.angret)`;

/**
 * The decision that stands is the last step nobody has undone. Paper in a box needs its picture until the paper is gone. A letter of a pile takes
 * the pile with it (ADR 0027), and waits while another letter of it is to be made or decided on: the pile may still be split anew.
 */
const FRA = sql`
  from mottak.forsendelse f
  left join lateral (
    select n.aktoer, n.tidspunkt, n.innhold, n.handling, n.nummer from mottak.steg n
     where n.arkivskaper = f.arkivskaper and n.forsendelse = f.id and not n.angret
     order by n.nummer desc limit 1) s on true
  left join lateral (${MED_BUNKER}
    select p.forsendelse from opp join mottak.papir p on p.arkivskaper = f.arkivskaper and p.forsendelse = opp.id and p.tilintetgjort_tid is null
     limit 1) p on true
  left join lateral (${MED_BUNKER}
    select f.id as forsendelse from opp
      join mottak.steg n on n.arkivskaper = f.arkivskaper and n.forsendelse = opp.id and n.handling = 'splitt' and not n.angret
      left join mottak.del d on d.arkivskaper = n.arkivskaper and d.opphav = n.forsendelse and d.steg = n.nummer
      left join mottak.forsendelse b on b.arkivskaper = d.arkivskaper and b.id = d.forsendelse
     group by n.forsendelse, n.nummer, n.innhold
    having count(d.forsendelse) < jsonb_array_length(n.innhold -> 'deler') or bool_or(b.status in (${AAPNE}))
     limit 1) bunke on true
  left join mottak.begrensningsregel r on r.arkivskaper = f.arkivskaper and r.id::text = s.innhold #>> '{regel,id}'
    and r.versjon = (s.innhold #>> '{regel,versjon}')::integer
  left join mottak.videresending v on v.arkivskaper = f.arkivskaper and v.forsendelse = f.id and v.steg = s.nummer
  left join mottak.begrensningsoppsett o on o.arkivskaper = f.arkivskaper`;
const AVGJORT = sql`coalesce(s.tidspunkt, f.registrert_tid)`;
const KOLONNER = sql`
  f.id as forsendelse, f.kanal, f.filnavn, f.epost ->> 'emne' as emne, nullif(concat_ws(' ', f.epost #>> '{fra,navn}',
  '<' || (f.epost #>> '{fra,adresse}') || '>'), '') as fra, f.mottatt_tid as "mottattTid", f.stoerrelse, f.sjekksum, f.aarsak,
  s.innhold ->> 'merknad' as merknad, coalesce(s.aktoer, f.registrert_av) as "avgjortAv", ${AVGJORT} as "avgjortTid",
  s.handling, f.kassert_tid as "fjernetTid",
  case when r.id is not null then jsonb_build_object('navn', r.navn, 'versjon', r.versjon) end as regel,
  case when v.til is not null then jsonb_build_object('til', v.til, 'status', v.status) end as videresending,
  case when f.kassert_tid is not null then null when p.forsendelse is not null then 'papir'
       when v.status = 'venter' then 'videresending' when bunke.forsendelse is not null then 'bunke' end as hindring`;

function radene(
  { arkivskaper }: Uow,
  trx: Trx,
): Pick<Begrensningslager, 'finn' | 'antall' | 'forfalte' | 'glemOpplysninger'> {
  const hent = async (rest: RawBuilder<unknown>): Promise<Begrenset[]> =>
    (
      await sql<Begrenset>`select ${KOLONNER} ${FRA}
        where f.arkivskaper = ${arkivskaper} and f.status = 'ikke-arkivert' ${rest}`.execute(trx)
    ).rows;
  return {
    finn({ fjernet, aarsak, soek }, grense) {
      const del = `%${soek.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
      return hent(sql`
        and (f.kassert_tid is not null) = ${fjernet} and (${aarsak}::text is null or f.aarsak = ${aarsak})
        and (f.filnavn ilike ${del} or f.epost ->> 'emne' ilike ${del} or f.epost #>> '{fra,adresse}' ilike ${del} or f.epost #>> '{fra,navn}' ilike ${del})
        order by coalesce(f.kassert_tid, ${AVGJORT}) desc, f.id limit ${grense}`);
    },
    async antall() {
      const { rows } = await sql<{ ligger: number; fjernet: number }>`
        select count(*) filter (where kassert_tid is null)::integer as ligger, count(kassert_tid)::integer as fjernet
          from mottak.forsendelse where arkivskaper = ${arkivskaper} and status = 'ikke-arkivert'`.execute(trx);
      return rows[0] ?? { ligger: 0, fjernet: 0 };
    },
    forfalte: (sisteDag, grense) =>
      hent(sql`
        and f.kassert_tid is null and p.forsendelse is null and v.status is distinct from 'venter' and bunke.forsendelse is null
        and (greatest(${AVGJORT}, o.gjelder_fra) at time zone 'Europe/Oslo')::date <= ${sisteDag}::date
        order by ${AVGJORT}, f.id limit ${grense} for update of f skip locked`),
    async glemOpplysninger(ider) {
      if (ider.length === 0) return;
      const disse = sql`arkivskaper = ${arkivskaper} and forsendelse = any (${[...ider]}::uuid[])`;
      await trx
        .updateTable('mottak.forsendelse')
        .set({
          ...{ filnavn: SLETTET, original_filnavn: SLETTET, epost: null },
          aarsak: sql<string>`case when aarsak = any (${[...FASTE_GRUNNER]}::text[]) then aarsak else 'avvist' end`,
        })
        .where('arkivskaper', '=', arkivskaper)
        .where('id', 'in', [...ider])
        .execute();
      await sql`update mottak.steg set innhold = innhold - 'merknad' where ${disse}`.execute(trx);
      await sql`update mottak.leveranse set opplysninger = ${JSON.stringify(UTEN_OPPLYSNINGER)}, raa_filnavn = ${SLETTET}
                 where ${disse}`.execute(trx);
    },
  };
}

type Loggene = Pick<Begrensningslager, 'leggTilLogg' | 'logger' | 'logg' | 'loggsak' | 'noterArkivert'>;

function loggene(uow: Uow, trx: Trx): Loggene {
  const { arkivskaper } = uow;
  const fra = () =>
    trx
      .selectFrom('mottak.begrensningslogg')
      .select(['id', 'tid', 'rader', 'saksmappe', 'registrerings_id as registreringsID'])
      .where('arkivskaper', '=', arkivskaper);
  return {
    async leggTilLogg(rader) {
      const id = uow.nyId();
      const logg = { arkivskaper, id, tid: uow.naa, rader: JSON.stringify(rader) };
      await trx
        .insertInto('mottak.begrensningslogg')
        .values({ ...logg, saksmappe: null, registrerings_id: null })
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
        .updateTable('mottak.begrensningslogg')
        .set({ saksmappe, registrerings_id: registreringsID })
        .where('arkivskaper', '=', arkivskaper)
        .where('id', '=', id)
        .execute();
    },
  };
}
