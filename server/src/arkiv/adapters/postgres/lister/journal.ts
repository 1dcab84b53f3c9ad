import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Journaltreff, Journalutvalg } from '../../../domain/journalutvalg.ts';
import type { Journalleser } from '../../../ports/journal.ts';
import type { Kontekst } from '../kontekst.ts';

const JOURNALFOERT = sql`j.journalstatus in ('J', 'E', 'A', 'U')`;

function hvor(arkivskaper: string, u: Journalutvalg): RawBuilder<SqlBool> {
  const vilkaar = [
    sql`j.arkivskaper = ${arkivskaper}`,
    ...(u.bareJournalfoerte ? [JOURNALFOERT] : []),
    ...(u.fra === null ? [] : [sql`j.journaldato >= ${u.fra}`]),
    ...(u.til === null ? [] : [sql`j.journaldato <= ${u.til}`]),
    ...(u.fraNummer === null ? [] : [sql`j.journalsekvensnummer >= ${u.fraNummer}`]),
    ...(u.tilNummer === null ? [] : [sql`j.journalsekvensnummer <= ${u.tilNummer}`]),
    ...(u.typer.length === 0 ? [] : [sql`j.journalposttype = any (${[...u.typer]}::text[])`]),
    ...(u.journalenhet === null ? [] : [sql`j.journalenhet = ${u.journalenhet}`]),
    ...(u.enhet === null ? [] : [sql`j.administrativ_enhet = ${u.enhet}`]),
    ...(u.saksbehandler === null ? [] : [sql`j.saksbehandler = ${u.saksbehandler}`]),
    ...(u.arkivdel === null ? [] : [sql`m.arkivdel = ${u.arkivdel}`]),
  ];
  return sql<SqlBool>`${sql.join(vilkaar, sql` and `)}`;
}

/** Lines of the journal in its own order; the unique index on year and løpenummer gives it, so that a page costs the same anywhere. */
export function journalleser({ trx, eiet: { arkivskaper } }: Kontekst): Journalleser {
  return {
    async journal(utvalg, etter, grense) {
      type Rad = Omit<Journaltreff, 'plass'> & { aar: number; nummer: number };
      const { rows } = await sql<Rad>`
        select j.system_id as id, j.journalaar as aar, j.journalsekvensnummer as nummer, k.klasse_id as "klasseID", k.tittel as klassetittel,
               k.tilgangskode is not null as "klasseSkjermet", s.klassifikasjonstype, d.tittel as arkivdel, m.administrativ_enhet as "sakEnhet",
               m.saksansvarlig, j.journalenhet, j.antall_vedlegg as "antallVedlegg", j.offentlighetsvurdert_dato::text as "offentlighetsvurdertDato",
               coalesce((select json_object_agg(p.system_id, json_build_object('enhet', p.administrativ_enhet, 'saksbehandler', p.saksbehandler))
                  from arkiv.korrespondansepart p where p.arkivskaper = j.arkivskaper and p.journalpost = j.system_id
                   and (p.administrativ_enhet is not null or p.saksbehandler is not null)), '{}') as interne
          from arkiv.journalpost j
          join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
          join arkiv.arkivdel d on d.arkivskaper = m.arkivskaper and d.system_id = m.arkivdel
          left join arkiv.klasse k on k.arkivskaper = m.arkivskaper and k.system_id = m.klasse
          left join arkiv.klassifikasjonssystem s on s.arkivskaper = k.arkivskaper and s.system_id = k.klassifikasjonssystem
         where ${hvor(arkivskaper, utvalg)} and (j.journalaar, j.journalsekvensnummer) > (${etter?.[0] ?? 0}, ${etter?.[1] ?? 0})
         order by j.journalaar, j.journalsekvensnummer limit ${grense}`.execute(trx);
      return rows.map(({ aar, nummer, ...rad }) => ({ ...rad, plass: [aar, nummer] as const }));
    },
  };
}
