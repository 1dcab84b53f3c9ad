import { sql } from 'kysely';
import {
  type Bestemmelser,
  gjeldendeKassasjon,
  type Kassasjonsbestemmelse,
  kassasjonsdatoFor,
} from '../../../domain/kassasjonsliste.ts';
import type { Saksmappe } from '../../../domain/saksmappe.ts';
import type { Kassasjonssted, Listelager } from '../../../ports/lister.ts';
import { KLASSEVEDTAK } from '../kassasjon.repository.ts';
import type { Kontekst } from '../kontekst.ts';
import { velgSak } from '../sakskolonner.ts';

interface Rad {
  readonly id: string;
  readonly avsluttet: string;
  readonly sak: Kassasjonsbestemmelse | null;
  readonly arkivdel: Kassasjonsbestemmelse | null;
  readonly klasse: Kassasjonsbestemmelse | null;
  readonly hvor: Kassasjonssted;
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

/** Nothing is left to destroy: it is done, and the metadata stand (krav 6.4.27). */
const ALT_KASSERT = sql.raw(`exists (${dokumenterSomEr('exists')}) and not exists (${dokumenterSomEr('not exists')})`);

function dokumenterSomEr(kassert: 'exists' | 'not exists'): string {
  return `select 1 from arkiv.journalpost j
    join arkiv.dokumentbeskrivelse_registrering l on l.arkivskaper = j.arkivskaper and l.journalpost = j.system_id
   where j.arkivskaper = m.arkivskaper and j.saksmappe = m.system_id
     and ${kassert} (select 1 from arkiv.utfoert_kassasjon u where u.arkivskaper = l.arkivskaper and u.enhet = l.dokumentbeskrivelse)`;
}

/** Closed cases whose time is out: `staarPaaKassasjonsliste` in SQL. */
export function kassasjonsleser(k: Kontekst): Pick<Listelager, 'tilKassasjon'> {
  const { trx, eiet } = k;
  return {
    async tilKassasjon(tilOgMed, etter, grense) {
      const fra =
        etter === null
          ? sql`true`
          : sql`(t.dato, t.aar, t.nummer) > (${etter[0]}::date, ${etter[1]}::int, ${etter[2]}::int)`;
      const { rows } = await sql<Rad>`with recursive ${KLASSEVEDTAK} select t.* from (
          select m.system_id as id, ${AVSLUTTET} as avsluttet, m.saksaar as aar, m.sakssekvensnummer as nummer,
                 ${bestemt('ks')} as sak, ${bestemt('kd')} as arkivdel, ${bestemt('kk')} as klasse,
                 ${HVOR} as hvor,
                 coalesce(${gjeldende('kassasjonsdato')}, (${AVSLUTTET} + make_interval(years => ${gjeldende('bevaringstid')}))::date) as dato
            from arkiv.saksmappe m
            join arkiv.arkivdel d on d.arkivskaper = m.arkivskaper and d.system_id = m.arkivdel
            join arkiv.arkiv a on a.arkivskaper = d.arkivskaper and a.system_id = d.arkiv ${paa('ks', 'm.system_id')} ${paa('kd', 'm.arkivdel')} and kd.arves
            left join klassevedtak kk on kk.klasse = m.klasse
           where m.arkivskaper = ${eiet.arkivskaper} and m.saksstatus = 'A' and m.avsluttet_dato is not null
             and ${gjeldende('kassasjonsvedtak')} in ('K', 'G') and not (${ALT_KASSERT})) t
         where t.dato <= ${tilOgMed} and ${fra} order by t.dato, t.aar, t.nummer limit ${grense}`.execute(trx);
      const saker = await sakerMedId(
        k,
        rows.map((rad) => rad.id),
      );
      return rows.flatMap(({ id, avsluttet, sak, arkivdel, klasse, hvor, aar, nummer }) => {
        const funnet = saker.get(id);
        const bestemmelser: Bestemmelser = { sak, arkivdel, klasse };
        const gjelder = gjeldendeKassasjon(bestemmelser);
        if (funnet === undefined || gjelder === null) return [];
        const dato = kassasjonsdatoFor(gjelder.bestemmelse, avsluttet);
        return [{ sak: funnet, avsluttet, bestemt: bestemmelser, hvor, plass: [dato, aar, nummer] as const }];
      });
    },
  };
}

async function sakerMedId(k: Kontekst, ider: readonly string[]): Promise<Map<string, Saksmappe>> {
  if (ider.length === 0) return new Map();
  const rader = await velgSak(k)
    .where('m.system_id', 'in', [...ider])
    .execute();
  return new Map((rader as Saksmappe[]).map((sak) => [sak.id, sak]));
}
