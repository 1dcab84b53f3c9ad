import { sql } from 'kysely';
import type { Kassasjonsvedtaket } from '../../domain/kassasjon.ts';
import type { Kassasjonsenhet, Kassasjonskandidat, Kassasjonslager, Sperring } from '../../ports/kassasjon.ts';
import { blant, type Kontekst } from './kontekst.ts';

const vedtakJson = (a: string) =>
  sql.raw(`case when ${a}.enhet is not null then json_build_object('kassasjonsvedtak', ${a}.kassasjonsvedtak,
    'kassasjonshjemmel', ${a}.kassasjonshjemmel, 'bevaringstid', ${a}.bevaringstid, 'kassasjonsdato', ${a}.kassasjonsdato, 'arves', ${a}.arves) end`);
const bli = (a: string, enhet: string) =>
  sql.raw(`left join arkiv.kassasjon ${a} on ${a}.arkivskaper = m.arkivskaper and ${a}.enhet = ${enhet}`);

/** For each klasse the nearest decision that lets itself be inherited, from itself and upwards (krav 6.1.1). */
export const KLASSEVEDTAK = sql.raw(`opp as (
    select k.arkivskaper, k.system_id as klasse, k.system_id as node, k.overordnet, 0 as avstand from arkiv.klasse k
    union all
    select o.arkivskaper, o.klasse, p.system_id, p.overordnet, o.avstand + 1 from opp o
      join arkiv.klasse p on p.arkivskaper = o.arkivskaper and p.system_id = o.overordnet),
  klassevedtak as (select distinct on (o.klasse) o.klasse, h.* from opp o
    join arkiv.kassasjon h on h.arkivskaper = o.arkivskaper and h.enhet = o.node and h.arves order by o.klasse, o.avstand)`);

/** Documents with their registrering, of journalposter and arkivnotater alike, from `arkiv.saksmappe as m`. */
const DOKUMENTER = sql.raw(`join (
    select j.arkivskaper, j.saksmappe, j.system_id as registrering, j.system_id as journalpost, j.forsendelse, l.dokumentbeskrivelse
      from arkiv.journalpost j join arkiv.dokumentbeskrivelse_registrering l on l.arkivskaper = j.arkivskaper and l.journalpost = j.system_id
    union all
    select n.arkivskaper, n.saksmappe, n.system_id, null, null, l.dokumentbeskrivelse
      from arkiv.arkivnotat n join arkiv.dokumentbeskrivelse_arkivnotat l on l.arkivskaper = n.arkivskaper and l.arkivnotat = n.system_id
  ) r on r.arkivskaper = m.arkivskaper and r.saksmappe = m.system_id
  left join arkiv.utfoert_kassasjon u on u.arkivskaper = m.arkivskaper and u.enhet = r.dokumentbeskrivelse`);
const KJEDE = sql`${bli('hd', 'r.dokumentbeskrivelse')} ${bli('hj', 'r.registrering')} ${bli('hm', 'm.system_id')} ${bli('ha', 'm.arkivdel')}
  left join klassevedtak hk on hk.klasse = m.klasse`;
const AVSLUTTET = sql.raw(`(m.avsluttet_dato at time zone 'Europe/Oslo')::date`);
const ANDRE_SAKER = sql.raw(`exists (select 1 from arkiv.dokumentbeskrivelse_registrering x
    join arkiv.journalpost xj on xj.arkivskaper = x.arkivskaper and xj.system_id = x.journalpost
   where x.arkivskaper = m.arkivskaper and x.dokumentbeskrivelse = r.dokumentbeskrivelse and xj.saksmappe <> m.system_id)
  or exists (select 1 from arkiv.dokumentbeskrivelse_moeteregistrering x where x.arkivskaper = m.arkivskaper and x.dokumentbeskrivelse = r.dokumentbeskrivelse)`);

/** Decisions on keeping and destroying, what they lead to, and what is blocked instead. */
export function kassasjonRepository(k: Kontekst): Kassasjonslager {
  return { ...vedtakene(k), ...utvalg(k), ...utfoering(k), ...sperringer(k) };
}

function vedtakene({ trx, eiet }: Kontekst) {
  return {
    async enheter() {
      const { rows } = await sql<Kassasjonsenhet>`
        with m as (
          select arkivskaper, system_id as id, 'arkivdel' as nivaa, tittel as navn, 0 as orden from arkiv.arkivdel
          union all
          select k.arkivskaper, k.system_id, 'klasse', k.klasse_id || ' ' || k.tittel, 1 from arkiv.klasse k
            join arkiv.klassifikasjonssystem s on s.arkivskaper = k.arkivskaper and s.system_id = k.klassifikasjonssystem
           where s.klassifikasjonstype <> 'GBN')
        select m.nivaa, m.id, m.navn, ${vedtakJson('h')} as vedtak from m ${bli('h', 'm.id')}
         where m.arkivskaper = ${eiet.arkivskaper} order by m.orden, m.navn, m.id`.execute(trx);
      return rows;
    },
    async vedtak(enhet) {
      const rad = await trx
        .selectFrom('arkiv.kassasjon')
        .select(['kassasjonsvedtak', 'kassasjonshjemmel', 'bevaringstid', 'kassasjonsdato', 'arves'])
        .where('enhet', '=', enhet)
        .executeTakeFirst();
      return (rad as Kassasjonsvedtaket | undefined) ?? null;
    },
    async settVedtak(nivaa, enhet, vedtak) {
      await trx.deleteFrom('arkiv.kassasjon').where('enhet', '=', enhet).execute();
      if (vedtak === null) return;
      const { kassasjonsvedtak, kassasjonshjemmel, bevaringstid, kassasjonsdato, arves } = vedtak;
      const felt = {
        kassasjonsvedtak,
        kassasjonshjemmel,
        bevaringstid,
        kassasjonsdato,
        arves,
      };
      await trx
        .insertInto('arkiv.kassasjon')
        .values({ ...eiet, enhetstype: nivaa, enhet, ...felt })
        .execute();
    },
    async finnes(nivaa, enhet) {
      const funnet = await trx
        .selectFrom(`arkiv.${nivaa}`)
        .select('system_id')
        .where('system_id', '=', enhet)
        .executeTakeFirst();
      return funnet !== undefined;
    },
  } satisfies Partial<Kassasjonslager>;
}

function utvalg({ trx, eiet }: Kontekst) {
  return {
    async forfalteSaker(dato, grense) {
      const { rows } = await sql<{ id: string }>`
        with recursive ${KLASSEVEDTAK}, gjeldende as (
          select m.system_id as id, m.avsluttet_dato, ${AVSLUTTET} as avsluttet,
            coalesce(${vedtakJson('hd')}, ${vedtakJson('hj')}, ${vedtakJson('hm')}, case when ha.arves then ${vedtakJson('ha')} end, ${vedtakJson('hk')}) as v
          from arkiv.saksmappe m ${DOKUMENTER} ${KJEDE}
          where m.arkivskaper = ${eiet.arkivskaper} and m.saksstatus = 'A' and m.avsluttet_dato is not null and u.enhet is null)
        select id from gjeldende where v ->> 'kassasjonsvedtak' = 'K'
          and coalesce((v ->> 'kassasjonsdato')::date, (avsluttet + make_interval(years => (v ->> 'bevaringstid')::int))::date) <= ${dato}::date
        group by id, avsluttet_dato order by avsluttet_dato, id limit ${grense}`.execute(trx);
      return rows.map((rad) => rad.id);
    },
    async kandidater(saker) {
      if (saker.length === 0) return [];
      const { rows } = await sql<Omit<Kassasjonskandidat, 'kjede'> & KjedeRad>`
        with recursive ${KLASSEVEDTAK}
        select r.dokumentbeskrivelse as dokument, r.registrering, r.journalpost, r.forsendelse, m.system_id as sak, m.saksstatus,
          to_char(${AVSLUTTET}, 'YYYY-MM-DD') as avsluttet, u.enhet is not null as kassert, (${ANDRE_SAKER}) as "bruktAvAndre",
          ${vedtakJson('hd')} as hd, ${vedtakJson('hj')} as hj, ${vedtakJson('hm')} as hm, ${vedtakJson('ha')} as ha, ${vedtakJson('hk')} as hk
        from arkiv.saksmappe m ${DOKUMENTER} ${KJEDE}
        where m.arkivskaper = ${eiet.arkivskaper} and m.system_id = ${blant(saker)}
        order by m.saksaar, m.sakssekvensnummer, r.registrering, r.dokumentbeskrivelse`.execute(trx);
      return rows.map(({ hd, hj, hm, ha, hk, ...rad }) => ({
        ...rad,
        kjede: { dokumentbeskrivelse: hd, journalpost: hj, saksmappe: hm, arkivdel: ha, klasser: [hk] },
      }));
    },
  } satisfies Partial<Kassasjonslager>;
}
type KjedeRad = Record<'hd' | 'hj' | 'hm' | 'ha' | 'hk', Kassasjonsvedtaket | null>;

function utfoering({ trx, eiet, uow }: Kontekst) {
  return {
    async kasser(dokumenter) {
      const objekter = await trx
        .selectFrom('arkiv.dokumentobjekt')
        .select(['system_id', 'sjekksum'])
        .where('dokumentbeskrivelse', '=', blant(dokumenter))
        .execute();
      const ider = objekter.map((rad) => rad.system_id);
      await trx.deleteFrom('arkiv.konvertering').where('dokumentobjekt', '=', blant(ider)).execute();
      await trx.deleteFrom('arkiv.dokumentobjekt').where('system_id', '=', blant(ider)).execute();
      await trx
        .updateTable('arkiv.dokumentbeskrivelse')
        .set({ uten_arkivformat: 'arkiv.kassert' })
        .where('system_id', '=', blant(dokumenter))
        .execute();
      const spor = { enhetstype: 'dokumentbeskrivelse' as const, kassert_dato: uow.naa, kassert_av: uow.aktoer.navn };
      await trx
        .insertInto('arkiv.utfoert_kassasjon')
        .values(dokumenter.map((enhet) => ({ ...eiet, enhet, ...spor })))
        .execute();
      return [...new Set(objekter.map((rad) => rad.sjekksum))];
    },
    async iBruk(sjekksummer) {
      const rader = await trx
        .selectFrom('arkiv.dokumentobjekt')
        .select('sjekksum')
        .distinct()
        .where('sjekksum', 'in', [...sjekksummer, ''])
        .execute();
      return rader.map((rad) => rad.sjekksum);
    },
  } satisfies Partial<Kassasjonslager>;
}

function sperringer({ trx, eiet, uow }: Kontekst) {
  return {
    async sperr(journalpost, grunn, hjemmel) {
      await trx
        .insertInto('arkiv.sperring')
        .values({
          ...eiet,
          system_id: uow.nyId(),
          journalpost,
          grunn,
          hjemmel,
          sperret_dato: uow.naa,
          sperret_av: uow.aktoer.navn,
        })
        .execute();
    },
    async opphevSperring(journalpost, grunn) {
      await trx
        .updateTable('arkiv.sperring')
        .set({ opphevet_dato: uow.naa, opphevet_av: uow.aktoer.navn, opphevet_grunn: grunn })
        .where('journalpost', '=', journalpost)
        .where('opphevet_dato', 'is', null)
        .execute();
    },
    async sperrede(grense): Promise<Sperring[]> {
      return trx
        .selectFrom('arkiv.sperring as s')
        .innerJoin('arkiv.journalpost as j', (b) =>
          b.onRef('j.arkivskaper', '=', 's.arkivskaper').onRef('j.system_id', '=', 's.journalpost'),
        )
        .select([
          's.journalpost',
          'j.saksmappe',
          'j.registrerings_id as registreringsID',
          's.grunn',
          's.hjemmel',
          's.sperret_dato as sperretDato',
          's.sperret_av as sperretAv',
        ])
        .where('s.opphevet_dato', 'is', null)
        .orderBy('s.sperret_dato', 'desc')
        .limit(grense)
        .execute();
    },
  } satisfies Partial<Kassasjonslager>;
}
