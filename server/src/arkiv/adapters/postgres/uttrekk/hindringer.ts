import type { Hindringsslag } from '@dokumentsenter/noark';
import { sql } from 'kysely';
import type { Hindring, Uttrekksleser } from '../../../domain/uttrekk.ts';
import type { Kontekst } from '../kontekst.ts';

const SAKER = `from arkiv.saksmappe m where m.arkivdel = any ($deler)`;
const POSTER = `from arkiv.journalpost j join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe where m.arkivdel = any ($deler)`;
const DOKUMENTER = `from arkiv.dokumentbeskrivelse_registrering l join arkiv.dokumentbeskrivelse b on b.arkivskaper = l.arkivskaper and b.system_id = l.dokumentbeskrivelse
  join arkiv.journalpost j on j.arkivskaper = l.arkivskaper and j.system_id = l.journalpost join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
  where m.arkivdel = any ($deler)`;
const sak = (vilkaar: string) =>
  `select m.system_id as enhet, m.system_id as saksmappe, null::uuid as journalpost, m.mappe_id as nummer ${SAKER} and ${vilkaar}`;
const post = (vilkaar: string) =>
  `select j.system_id as enhet, m.system_id as saksmappe, j.system_id as journalpost, j.registrerings_id as nummer ${POSTER} and ${vilkaar}`;
const dokument = (vilkaar: string) =>
  `select b.system_id as enhet, m.system_id as saksmappe, j.system_id as journalpost, j.registrerings_id || ' dokument ' || l.dokumentnummer as nummer ${DOKUMENTER} and ${vilkaar}`;
const arkivdel = (vilkaar: string) =>
  `select d.system_id as enhet, null::uuid as saksmappe, null::uuid as journalpost, d.tittel as nummer from arkiv.arkivdel d where d.system_id = any ($deler) and ${vilkaar}`;

/** What each rule looks for, in words the rule's krav gives: one query each, so that one slow rule does not hold up the others. */
const REGLER: Readonly<Record<Hindringsslag, string>> = {
  // krav 6.4.12: only closed periods are delivered
  'arkivdel-ikke-avsluttet': arkivdel(`d.arkivdelstatus <> 'P'`),
  'arkivdel-uten-sluttdato': arkivdel(`(d.avsluttet_dato is null or coalesce(btrim(d.avsluttet_av), '') = '')`),
  'sak-ikke-avsluttet': sak(`m.saksstatus not in ('A', 'U')`),
  'sak-uten-avsluttetdato': sak(
    `m.saksstatus in ('A', 'U') and (m.avsluttet_dato is null or coalesce(btrim(m.avsluttet_av), '') = '')`,
  ),
  'sak-uten-saksansvarlig': sak(`coalesce(btrim(m.saksansvarlig), '') = ''`),
  'sak-uten-klasse':
    sak(`not exists (select 1 from arkiv.klasse k join arkiv.arkivdel_klassifikasjonssystem x on x.arkivskaper = k.arkivskaper and x.klassifikasjonssystem = k.klassifikasjonssystem
     where k.arkivskaper = m.arkivskaper and k.system_id = m.klasse and x.arkivdel = m.arkivdel)`),
  // krav 2.4.4; N5.12
  'klasse-med-underklasse-og-mappe': `select distinct k.system_id as enhet, null::uuid as saksmappe, null::uuid as journalpost, k.klasse_id as nummer
     from (select arkivskaper, arkivdel, klasse from arkiv.saksmappe union all select arkivskaper, arkivdel, klasse from arkiv.moetemappe) m
     join arkiv.klasse k on k.arkivskaper = m.arkivskaper and k.system_id = m.klasse
     where m.arkivdel = any ($deler) and exists (select 1 from arkiv.klasse u where u.arkivskaper = k.arkivskaper and u.overordnet = k.system_id)`,
  'mappe-med-undermappe-og-registrering':
    sak(`exists (select 1 from arkiv.saksmappe u where u.arkivskaper = m.arkivskaper and u.overordnet = m.system_id)
     and (exists (select 1 from arkiv.journalpost j where j.arkivskaper = m.arkivskaper and j.saksmappe = m.system_id)
       or exists (select 1 from arkiv.arkivnotat n where n.arkivskaper = m.arkivskaper and n.saksmappe = m.system_id))`),
  // M053; N5.22
  'journalpost-ikke-arkivert': post(`j.journalstatus not in ('A', 'U')`),
  'registrering-uten-arkivertdato': post(
    `j.journalstatus in ('A', 'U') and (j.arkivert_dato is null or coalesce(btrim(j.arkivert_av), '') = '')`,
  ),
  // krav 2.6.3
  'journalpost-uten-part': post(
    `not exists (select 1 from arkiv.korrespondansepart p where p.arkivskaper = j.arkivskaper and p.journalpost = j.system_id)`,
  ),
  'journalpost-uten-hoveddokument':
    post(`j.journalstatus <> 'U' and not exists (select 1 from arkiv.dokumentbeskrivelse_registrering l
     where l.arkivskaper = j.arkivskaper and l.journalpost = j.system_id and l.tilknyttet_registrering_som = 'H')`),
  // N5.25
  'dokument-ikke-ferdigstilt': dokument(`b.dokumentstatus <> 'F'`),
  // krav 2.7.13, 6.3.1: electronic documents in archive format
  'dokument-uten-arkivformat':
    dokument(`b.dokumentmedium <> 'F' and not exists (select 1 from arkiv.utfoert_kassasjon u where u.arkivskaper = b.arkivskaper and u.enhet = b.system_id)
     and not exists (select 1 from arkiv.dokumentobjekt o where o.arkivskaper = b.arkivskaper and o.dokumentbeskrivelse = b.system_id and o.variantformat = 'A')`),
  // noark.md 2.4: what the receiver takes; an object that says nothing about its level is one nobody has established it for
  'dokument-ikke-pdfa':
    dokument(`exists (select 1 from arkiv.dokumentobjekt o where o.arkivskaper = b.arkivskaper and o.dokumentbeskrivelse = b.system_id and o.variantformat = 'A'
     and not (coalesce(o.pronom, '') in ('fmt/95', 'fmt/354', 'fmt/476', 'fmt/477', 'fmt/478', 'fmt/479', 'fmt/480', 'fmt/481')
       or (o.pronom is null and replace(lower(coalesce(o.format_detaljer, '')), ' ', '') like '%pdf/a-%')))`),
  'dokument-ikke-pdfa-1b':
    dokument(`exists (select 1 from arkiv.dokumentobjekt o where o.arkivskaper = b.arkivskaper and o.dokumentbeskrivelse = b.system_id and o.variantformat = 'A'
     and not (coalesce(o.pronom, '') = 'fmt/354' or (o.pronom is null and replace(lower(coalesce(o.format_detaljer, '')), ' ', '') like '%pdf/a-1b%')))`),
  'midlertidig-tilgangskode': post(`j.tilgangskode = 'XX'`),
  'skjermet-uten-offentlig-tittel': post(`j.tilgangskode is not null and coalesce(btrim(j.offentlig_tittel), '') = ''`),
};

/** As people count: 2026/2 before 2026/10, journalpost and document likewise. A klasse or an arkivdel stands by its name. */
const NUMMERORDEN = sql.raw(
  `case when saksmappe is not null then array(select t[1]::numeric from regexp_matches(nummer, '\\d+', 'g') t) end`,
);

export function hindringer({ trx }: Kontekst): Uttrekksleser['hindringer'] {
  return async ({ arkivdeler }, slag, grense) => {
    const [foer = '', ...rest] = REGLER[slag].split('$deler');
    const deler = rest.map((tekst) => sql`${[...arkivdeler]}::uuid[]${sql.raw(tekst)}`);
    const svar = await sql<Hindring & { antall: number }>`
      with funn as (${sql.raw(foer)}${sql.join(deler, sql``)})
      select ${slag} as slag, enhet, saksmappe, journalpost, nummer, count(*) over ()::int as antall from funn order by ${NUMMERORDEN}, nummer, enhet limit ${grense}`.execute(
      trx,
    );
    return {
      antall: svar.rows[0]?.antall ?? 0,
      rader: svar.rows.map(({ antall: _antall, ...rad }) => rad),
    };
  };
}
