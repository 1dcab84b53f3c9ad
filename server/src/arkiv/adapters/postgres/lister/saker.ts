import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Kassasjonsbestemmelse } from '../../../domain/kassasjonsliste.ts';
import type { Saksmappe } from '../../../domain/saksmappe.ts';
import type { Intervall, Saksutvalg } from '../../../domain/saksutvalg.ts';
import type { Kassasjonssted, Listelager, Saksrapport } from '../../../ports/lister.ts';
import { KLASSEVEDTAK } from '../kassasjon.repository.ts';
import type { Kontekst } from '../kontekst.ts';
import { velgSak } from '../sakskolonner.ts';
import { RESTANSE } from './vilkaar.ts';

interface Rad {
  readonly id: string;
  readonly avsluttet: string | null;
  readonly sak: Kassasjonsbestemmelse | null;
  readonly arkivdel: Kassasjonsbestemmelse | null;
  readonly klasse: Kassasjonsbestemmelse | null;
  readonly hvor: Kassasjonssted;
  readonly klassifikasjonssystem: string;
  readonly graderte: number;
  readonly noekkel: string;
  readonly aar: number;
  readonly nummer: number;
}

const bestemt = (alias: string) =>
  sql.raw(`case when ${alias}.enhet is null then null else json_build_object(
  'kassasjonsvedtak', ${alias}.kassasjonsvedtak, 'kassasjonshjemmel', ${alias}.kassasjonshjemmel,
  'bevaringstid', ${alias}.bevaringstid, 'kassasjonsdato', ${alias}.kassasjonsdato) end`);
const paa = (alias: string, enhet: string) =>
  sql.raw(`left join arkiv.kassasjon ${alias} on ${alias}.arkivskaper = m.arkivskaper and ${alias}.enhet = ${enhet}`);
const gjeldende = (felt: string) =>
  sql.raw(
    `case when ks.enhet is not null then ks.${felt} when kd.enhet is not null then kd.${felt} else kk.${felt} end`,
  );
const HVOR = sql`json_build_object('arkiv', a.tittel, 'arkivdel', d.tittel, 'periodeStart', d.arkivperiode_start_dato,
  'periodeSlutt', d.arkivperiode_slutt_dato, 'opprettetDato', (m.opprettet_dato at time zone 'Europe/Oslo')::date)`;
const AVSLUTTET = sql`(m.avsluttet_dato at time zone 'Europe/Oslo')::date`;
const KASSASJONSDATO = sql`coalesce(${gjeldende('kassasjonsdato')}, (${AVSLUTTET} + make_interval(years => ${gjeldende('bevaringstid')}))::date)`;

/** Documents of journalposter and arkivnotater in the case, from `arkiv.saksmappe as m`. */
const DOKUMENTER = `(select j.arkivskaper, j.system_id as registrering, l.dokumentbeskrivelse from arkiv.journalpost j
      join arkiv.dokumentbeskrivelse_registrering l on l.arkivskaper = j.arkivskaper and l.journalpost = j.system_id
     where j.arkivskaper = m.arkivskaper and j.saksmappe = m.system_id
    union all
    select n.arkivskaper, n.system_id, l.dokumentbeskrivelse from arkiv.arkivnotat n
      join arkiv.dokumentbeskrivelse_arkivnotat l on l.arkivskaper = n.arkivskaper and l.arkivnotat = n.system_id
     where n.arkivskaper = m.arkivskaper and n.saksmappe = m.system_id)`;
/** How many documents are graded: themselves, or by what they lie in. */
const GRADERTE = sql.raw(`(select count(distinct x.dokumentbeskrivelse)::int from ${DOKUMENTER} x
    join arkiv.gradering g on g.arkivskaper = x.arkivskaper and g.nedgraderingsdato is null
     and g.enhet in (x.dokumentbeskrivelse, x.registrering, m.system_id))`);

/** Nothing is left to destroy: it is done, and the metadata stand (krav 6.4.27). */
const ALT_KASSERT = sql.raw(`exists (${dokumenterSomEr('exists')}) and not exists (${dokumenterSomEr('not exists')})`);

function dokumenterSomEr(kassert: 'exists' | 'not exists'): string {
  return `select 1 from arkiv.journalpost j
    join arkiv.dokumentbeskrivelse_registrering l on l.arkivskaper = j.arkivskaper and l.journalpost = j.system_id
   where j.arkivskaper = m.arkivskaper and j.saksmappe = m.system_id
     and ${kassert} (select 1 from arkiv.utfoert_kassasjon u where u.arkivskaper = l.arkivskaper and u.enhet = l.dokumentbeskrivelse)`;
}

/** By what the reports of cases are ordered, and what they leave out whatever is chosen. */
const RAPPORT: Readonly<Record<Saksrapport, { noekkel: RawBuilder<unknown>; alltid: RawBuilder<unknown> }>> = {
  // `staarPaaKassasjonsliste` in SQL, but for the day.
  kassasjon: {
    noekkel: sql`${KASSASJONSDATO}::text`,
    alltid: sql`m.saksstatus = 'A' and m.avsluttet_dato is not null and ${gjeldende('kassasjonsvedtak')} in ('K', 'G') and not (${ALT_KASSERT})`,
  },
  bortsetting: { noekkel: sql`k.klasse_id`, alltid: sql`m.saksstatus <> 'U'` },
};

/** Reports of cases, and the decision on retention that holds for each. */
export function saksrapportleser(k: Kontekst): Pick<Listelager, 'finnSaker'> {
  const { trx, eiet } = k;
  return {
    async finnSaker(rapport, utvalg, etter, grense) {
      const { noekkel, alltid } = RAPPORT[rapport];
      const fra =
        etter === null
          ? sql`true`
          : sql`(t.noekkel collate "C", t.aar, t.nummer) > (${etter[0]} collate "C", ${etter[1]}::int, ${etter[2]}::int)`;
      const { rows } = await sql<Rad>`with recursive ${KLASSEVEDTAK} select t.* from (
          select m.system_id as id, ${AVSLUTTET} as avsluttet, m.saksaar as aar, m.sakssekvensnummer as nummer,
                 ${bestemt('ks')} as sak, ${bestemt('kd')} as arkivdel, ${bestemt('kk')} as klasse,
                 ${HVOR} as hvor, s.tittel as klassifikasjonssystem, ${noekkel} as noekkel, ${rapport === 'bortsetting' ? GRADERTE : sql`0`} as graderte
            from arkiv.saksmappe m
            join arkiv.arkivdel d on d.arkivskaper = m.arkivskaper and d.system_id = m.arkivdel
            join arkiv.arkiv a on a.arkivskaper = d.arkivskaper and a.system_id = d.arkiv
            join arkiv.klasse k on k.arkivskaper = m.arkivskaper and k.system_id = m.klasse
            join arkiv.klassifikasjonssystem s on s.arkivskaper = k.arkivskaper and s.system_id = k.klassifikasjonssystem
            ${paa('ks', 'm.system_id')} ${paa('kd', 'm.arkivdel')} and kd.arves
            left join klassevedtak kk on kk.klasse = m.klasse
           where m.arkivskaper = ${eiet.arkivskaper} and ${alltid} and ${iUtvalget(utvalg)}) t
         where ${fra} order by t.noekkel collate "C", t.aar, t.nummer limit ${grense}`.execute(trx);
      const saker = await sakerMedId(
        k,
        rows.map((rad) => rad.id),
      );
      return rows.flatMap(({ id, sak, arkivdel, klasse, noekkel: her, aar, nummer, ...rad }) => {
        const funnet = saker.get(id);
        if (funnet === undefined) return [];
        return [{ ...rad, sak: funnet, bestemt: { sak, arkivdel, klasse }, plass: [her, aar, nummer] as const }];
      });
    },
  };
}

/** `erIUtvalget` in SQL. */
function iUtvalget(u: Saksutvalg): RawBuilder<SqlBool> {
  const blant = (felt: RawBuilder<unknown>, verdier: readonly string[]) =>
    verdier.length === 0 ? [] : [sql`${felt} in (${sql.join(verdier)})`];
  const innenfor = (felt: RawBuilder<unknown>, { fra, til }: Intervall) => [
    ...(fra === null ? [] : [sql`${felt} >= ${fra}::date`]),
    ...(til === null ? [] : [sql`${felt} <= ${til}::date`]),
  ];
  const avskrevet = u.avskrevet === 'tomt' ? [] : innenfor(sql`v.avskrivningsdato`, u.avskrevet);
  const vilkaar = [
    ...blant(sql`m.arkivdel::text`, u.arkivdeler),
    ...innenfor(sql`d.arkivperiode_start_dato`, { fra: u.arkivperiode.fra, til: null }),
    ...innenfor(sql`d.arkivperiode_slutt_dato`, { fra: null, til: u.arkivperiode.til }),
    ...blant(sql`m.journalenhet`, u.journalenheter),
    ...blant(sql`m.administrativ_enhet`, u.enheter),
    ...blant(sql`m.saksstatus`, u.saksstatuser),
    ...blant(gjeldende('kassasjonsvedtak'), u.vedtak),
    ...innenfor(KASSASJONSDATO, u.kassasjonsdato),
    ...(u.avskrevet === 'tomt'
      ? [sql`exists (select 1 from ${JOURNALPOSTER} and j.journalstatus <> 'U' and ${RESTANSE})`]
      : []),
    ...(avskrevet.length === 0
      ? []
      : [
          sql`exists (select 1 from ${JOURNALPOSTER} and exists (select 1 from arkiv.avskrivning v where v.arkivskaper = j.arkivskaper
                and v.journalpost = j.system_id and ${sql.join(avskrevet, sql` and `)}))`,
        ]),
  ];
  return vilkaar.length === 0 ? sql`true` : sql<SqlBool>`${sql.join(vilkaar, sql` and `)}`;
}
const JOURNALPOSTER = sql`arkiv.journalpost j where j.arkivskaper = m.arkivskaper and j.saksmappe = m.system_id`;

async function sakerMedId(k: Kontekst, ider: readonly string[]): Promise<Map<string, Saksmappe>> {
  if (ider.length === 0) return new Map();
  const rader = await velgSak(k)
    .where('m.system_id', 'in', [...ider])
    .execute();
  return new Map((rader as Saksmappe[]).map((sak) => [sak.id, sak]));
}
