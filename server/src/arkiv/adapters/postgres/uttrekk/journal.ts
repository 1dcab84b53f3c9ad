import type { Journallinje } from '@dokumentsenter/noark';
import { sql } from 'kysely';
import type { Uttrekksendring, Uttrekksleser, Uttrekkstall } from '../../../domain/uttrekk.ts';
import type { Kontekst } from '../kontekst.ts';

/** A mappe in a mappe stands under the klasse of the outermost one: so arkivstruktur.xml has it, and the journals must say the same. */
const KLASSEN = sql`case when m.overordnet is null then m.klasse else (
  with recursive o as (select u.arkivskaper, u.overordnet, u.klasse from arkiv.saksmappe u where u.arkivskaper = m.arkivskaper and u.system_id = m.overordnet
    union all select u.arkivskaper, u.overordnet, u.klasse from o join arkiv.saksmappe u on u.arkivskaper = o.arkivskaper and u.system_id = o.overordnet)
  select o.klasse from o where o.overordnet is null) end`;

export function journal({
  trx,
  eiet: { arkivskaper },
}: Kontekst): Pick<Uttrekksleser, 'journal' | 'endringer' | 'tall'> {
  return {
    async journal({ arkivdeler }, { etter, grense }) {
      const svar = await sql<Journallinje>`
        select k.klasse_id as "klasseID", k.tittel as klassetittel, k.tilgangskode is not null as "klasseSkjermet", s.klassifikasjonstype,
               m.mappe_id as "mappeID", m.saksaar, m.sakssekvensnummer, m.tittel as sakstittel, m.offentlig_tittel as "sakOffentligTittel", m.tilgangskode as "sakTilgangskode",
               m.skjermingshjemmel as "sakHjemmel", m.administrativ_enhet as "sakEnhet", m.saksansvarlig, m.arkivdel,
               j.system_id as "systemID", j.registrerings_id as "registreringsID", j.journalaar, j.journalsekvensnummer, j.journalpostnummer, j.tittel, j.offentlig_tittel as "offentligTittel",
               j.offentlighetsvurdert_dato::text as "offentlighetsvurdertDato", j.journaldato::text, j.dokumentets_dato::text as "dokumentetsDato", j.antall_vedlegg as "antallVedlegg",
               a.avskrivningsdato::text, a.avskrivningsmaate, a.referanse_avskrives_av_journalpost as "referanseAvskrivesAvJournalpost",
               j.administrativ_enhet as "administrativEnhet", j.saksbehandler, j.journalenhet, j.tilgangskode, j.skjermingshjemmel as hjemmel,
               (select g.grad from arkiv.gradering g where g.arkivskaper = j.arkivskaper and g.enhet = j.system_id and g.nedgraderingsdato is null) as grad,
               coalesce((select json_agg(json_build_object('type', p.korrespondanseparttype, 'navn', p.korrespondansepart_navn, 'skjermet', p.skjermet) order by p.rekkefoelge)
                  from arkiv.korrespondansepart p where p.arkivskaper = j.arkivskaper and p.journalpost = j.system_id), '[]') as parter
          from (${paaSiden(arkivskaper, arkivdeler, etter, grense)}) j
          join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
          left join arkiv.klasse k on k.arkivskaper = m.arkivskaper and k.system_id = ${KLASSEN}
          left join arkiv.klassifikasjonssystem s on s.arkivskaper = k.arkivskaper and s.system_id = k.klassifikasjonssystem
          left join lateral (select x.avskrivningsdato, x.avskrivningsmaate, x.referanse_avskrives_av_journalpost from arkiv.avskrivning x
             where x.arkivskaper = j.arkivskaper and x.journalpost = j.system_id order by x.avskrivningsdato desc, x.system_id limit 1) a on true
         order by j.journalaar, j.journalsekvensnummer`.execute(trx);
      return svar.rows;
    },
    async endringer({ arkivdeler }, { etter, grense }) {
      const svar = await sql<{ loepenummer: string; verdi: Uttrekksendring['verdi'] }>`
        select loepenummer, verdi from (${endringer(arkivdeler)}) e where loepenummer > ${etter} order by loepenummer limit ${grense}`.execute(
        trx,
      );
      return svar.rows.map((rad) => ({ loepenummer: Number(rad.loepenummer), verdi: rad.verdi }));
    },
    async tall({ arkivdeler }) {
      const svar = await sql<Uttrekkstall>`
        select (select count(*)::int from arkiv.saksmappe m where m.arkivdel = any (${[...arkivdeler]}::uuid[])) as saker,
               count(*)::int as journalposter, min(j.journaldato)::text as "foersteJournaldato", max(j.journaldato)::text as "sisteJournaldato",
               count(*)::int + (select count(*)::int from arkiv.arkivnotat n join arkiv.saksmappe m on m.system_id = n.saksmappe where m.arkivdel = any (${[...arkivdeler]}::uuid[])) as registreringer,
               (select count(*)::int from (${endringer(arkivdeler)}) e) as endringer
          from arkiv.journalpost j join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
         where m.arkivdel = any (${[...arkivdeler]}::uuid[])`.execute(trx);
      const tall = svar.rows[0];
      if (tall === undefined) throw new Error('count gave no row');
      return tall;
    },
  };
}

/**
 * The journalposter of a page, taken in the order of the journal's own index before anything is joined to them. The case's arkivdel is a
 * scalar subquery, for the planner would else join and sort the whole journal for every page.
 */
function paaSiden(
  arkivskaper: string,
  arkivdeler: readonly string[],
  etter: { readonly aar: number; readonly nummer: number } | null,
  grense: number,
) {
  return sql`
    select p.* from arkiv.journalpost p
     where p.arkivskaper = ${arkivskaper} and (p.journalaar, p.journalsekvensnummer) > (${etter?.aar ?? 0}, ${etter?.nummer ?? 0})
       and (select s.arkivdel from arkiv.saksmappe s where s.arkivskaper = p.arkivskaper and s.system_id = p.saksmappe) = any (${[...arkivdeler]}::uuid[])
     order by p.journalaar, p.journalsekvensnummer limit ${grense}`;
}

/**
 * Changes of units that are in the package (N5.62), and of nothing else. The schema asks for both an old and a new value, so a first
 * value and a removed one are no endring; they are seen from the units themselves. The unit is looked up row by row (scalar subqueries, which
 * the planner cannot turn into hashes of the whole archive for every page), so that a page costs the same however large the archive is.
 */
/** The changes that go out with these arkivdeler: those with a value before and after. */
export function endringer(arkivdeler: readonly string[]) {
  const deler = [...arkivdeler];
  return sql`
    select e.loepenummer, json_build_object('referanseArkivenhet', e.referanse_arkivenhet, 'referanseMetadata', e.referanse_metadata, 'endretDato', e.endret_dato,
             'endretAv', e.endret_av, 'tidligereVerdi', e.tidligere_verdi, 'nyVerdi', e.ny_verdi) as verdi
      from arkiv.endringslogg e
     where btrim(coalesce(e.tidligere_verdi, '')) <> '' and btrim(coalesce(e.ny_verdi, '')) <> ''
       and coalesce(
         case when e.referanse_arkivenhet = any (${deler}::uuid[]) then e.referanse_arkivenhet end,
         (select m.arkivdel from arkiv.saksmappe m where m.arkivskaper = e.arkivskaper and m.system_id = e.referanse_arkivenhet and m.arkivdel = any (${deler}::uuid[])),
         (select m.arkivdel from arkiv.journalpost j join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
           where j.arkivskaper = e.arkivskaper and j.system_id = e.referanse_arkivenhet and m.arkivdel = any (${deler}::uuid[])),
         (select m.arkivdel from arkiv.arkivnotat n join arkiv.saksmappe m on m.arkivskaper = n.arkivskaper and m.system_id = n.saksmappe
           where n.arkivskaper = e.arkivskaper and n.system_id = e.referanse_arkivenhet and m.arkivdel = any (${deler}::uuid[])),
         (select m.arkivdel from arkiv.dokumentbeskrivelse_registrering l join arkiv.journalpost j on j.arkivskaper = l.arkivskaper and j.system_id = l.journalpost
            join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
           where l.arkivskaper = e.arkivskaper and l.dokumentbeskrivelse = e.referanse_arkivenhet and m.arkivdel = any (${deler}::uuid[]) limit 1)) is not null`;
}
