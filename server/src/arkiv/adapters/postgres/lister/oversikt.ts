import { sql } from 'kysely';
import type { Journalfoeringstall, Listelager, Oversiktsrad } from '../../../ports/lister.ts';
import type { Kontekst } from '../kontekst.ts';

/** The Norwegian day of an instant. */
const dag = (kolonne: string) => sql`(${sql.ref(kolonne)} at time zone 'Europe/Oslo')::date::text`;

/** Arkivoversikt (krav 6.6.1–2): what each arkivdel holds, by primary klasse. */
export function oversiktsleser({
  trx,
  eiet: { arkivskaper },
}: Kontekst): Pick<Listelager, 'oversikt' | 'journalfoert'> {
  return {
    async journalfoert(fra, til) {
      const { rows } = await sql<Journalfoeringstall>`
        select to_char(coalesce(j.mottatt_dato, j.opprettet_dato) at time zone 'Europe/Oslo', 'YYYY-MM-DD') as mottatt,
               j.journaldato::text as journaldato, count(*)::int as antall
          from arkiv.journalpost j
         where j.arkivskaper = ${arkivskaper} and j.journalposttype = 'I' and j.journalstatus <> 'U'
           and j.journaldato between ${fra}::date and ${til}::date
         group by 1, 2`.execute(trx);
      return rows;
    },
    async oversikt({ arkiv, arkivperiode }, etter, grense) {
      const valgt = [
        ...(arkiv === null ? [] : [sql`d.arkiv = ${arkiv}::uuid`]),
        ...(arkivperiode.fra === null ? [] : [sql`d.arkivperiode_start_dato >= ${arkivperiode.fra}::date`]),
        ...(arkivperiode.til === null ? [] : [sql`d.arkivperiode_slutt_dato <= ${arkivperiode.til}::date`]),
      ];
      const fra =
        etter === null
          ? sql`true`
          : sql`(d.system_id::text, k.klasse_id collate "C") > (${etter[0]}, ${etter[1]} collate "C")`;
      const { rows } = await sql<Oversiktsrad & { arkivdelId: string }>`
        select d.system_id::text as "arkivdelId", a.arkivskaper_navn as "arkivskaperNavn", a.tittel as arkiv, a.arkivstatus,
               d.tittel as arkivdel, d.arkivdelstatus, d.arkivperiode_start_dato::text as "periodeStart", d.arkivperiode_slutt_dato::text as "periodeSlutt",
               ${dag('a.opprettet_dato')} as "arkivOpprettet", ${dag('a.avsluttet_dato')} as "arkivAvsluttet",
               ${dag('d.opprettet_dato')} as "arkivdelOpprettet", ${dag('d.avsluttet_dato')} as "arkivdelAvsluttet",
               fl.tittel as forloeper, at.tittel as arvtaker, d.dokumentmedium, d.beskrivelse,
               (select string_agg(o.sted, '; ' order by o.rekkefoelge) from arkiv.oppbevaringssted o
                 where o.arkivskaper = d.arkivskaper and o.enhet = d.system_id) as oppbevaringssted,
               ks.tittel as klassifikasjonssystem, ks.klassifikasjonstype, k.klasse_id as klasse, k.tittel as klassetittel,
               s.saker, s.aapne, coalesce(p.journalposter, 0)::int as journalposter, coalesce(p.uarkiverte, 0)::int as uarkiverte,
               s.foerste as "foersteDato", s.siste as "sisteDato"
          from (select m.arkivdel, m.klasse, count(*)::int as saker, (count(*) filter (where m.saksstatus not in ('A', 'U')))::int as aapne,
                       min(m.saksdato) as foerste, max(greatest(m.saksdato, m.siste_journaldato)) as siste
                  from arkiv.saksmappe m where m.arkivskaper = ${arkivskaper} group by m.arkivdel, m.klasse) s
          join arkiv.arkivdel d on d.arkivskaper = ${arkivskaper} and d.system_id = s.arkivdel
          join arkiv.arkiv a on a.arkivskaper = d.arkivskaper and a.system_id = d.arkiv
          left join arkiv.arkivdel fl on fl.arkivskaper = d.arkivskaper and fl.system_id = d.referanse_forloeper
          left join arkiv.arkivdel at on at.arkivskaper = d.arkivskaper and at.system_id = d.referanse_arvtaker
          join arkiv.klasse k on k.arkivskaper = ${arkivskaper} and k.system_id = s.klasse
          join arkiv.klassifikasjonssystem ks on ks.arkivskaper = k.arkivskaper and ks.system_id = k.klassifikasjonssystem
          left join (select m.arkivdel, m.klasse, count(*) as journalposter, count(*) filter (where j.journalstatus not in ('A', 'U')) as uarkiverte
                  from arkiv.journalpost j join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
                 where j.arkivskaper = ${arkivskaper} group by m.arkivdel, m.klasse) p on p.arkivdel = s.arkivdel and p.klasse = s.klasse
         where ${sql.join([fra, ...valgt], sql` and `)}
         order by d.system_id::text, k.klasse_id collate "C" limit ${grense}`.execute(trx);
      return rows.map(({ arkivdelId, ...rad }) => ({ ...rad, plass: [arkivdelId, rad.klasse] as [string, string] }));
    },
  };
}
