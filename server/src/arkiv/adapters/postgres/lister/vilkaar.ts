import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { FERDIGSTILTE, MIDLERTIDIGE, type Postliste } from '../../../domain/arbeidsliste.ts';

type Vilkaar = RawBuilder<SqlBool>;

const SKREVET_AV = sql`select 1 from arkiv.avskrivning a where a.arkivskaper = j.arkivskaper and a.journalpost = j.system_id`;
const MOTTAKER = sql`select 1 from arkiv.korrespondansepart p where p.arkivskaper = j.arkivskaper and p.journalpost = j.system_id
    and p.korrespondanseparttype in ('IM', 'EM', 'GM')`;

/** `erRestanse` in SQL, of `arkiv.journalpost as j`. */
export const RESTANSE = sql<SqlBool>`(j.journalposttype in ('I', 'N') and not exists (${SKREVET_AV} and a.korrespondansepart is null)
  and (j.journalposttype = 'I' or not exists (${MOTTAKER})
    or exists (${MOTTAKER} and not exists (${SKREVET_AV} and a.korrespondansepart = p.system_id))))`;

/** A document whose newest version is not in archive format, and that is not paper: `harArkivformat` the other way. */
const UTEN_ARKIVFORMAT = sql<SqlBool>`exists (select 1 from arkiv.dokumentbeskrivelse_registrering r
    join arkiv.dokumentbeskrivelse b on b.arkivskaper = r.arkivskaper and b.system_id = r.dokumentbeskrivelse
   where r.arkivskaper = j.arkivskaper and r.journalpost = j.system_id and b.dokumentmedium <> 'F'
     and not exists (select 1 from arkiv.dokumentobjekt o
       where o.arkivskaper = b.arkivskaper and o.dokumentbeskrivelse = b.system_id and o.variantformat = 'A'
         and o.versjonsnummer = (select max(n.versjonsnummer) from arkiv.dokumentobjekt n
           where n.arkivskaper = b.arkivskaper and n.dokumentbeskrivelse = b.system_id)))`;

/** `Journalpost.skjermingOpphoerer` in SQL, of `arkiv.journalpost as j`. */
export const SKJERMING_OPPHOERER = sql<
  string | null
>`least(j.skjerming_opphoerer_dato, (select min(b.skjerming_opphoerer_dato) from arkiv.dokumentbeskrivelse_registrering r
    join arkiv.dokumentbeskrivelse b on b.arkivskaper = r.arkivskaper and b.system_id = r.dokumentbeskrivelse
   where r.arkivskaper = j.arkivskaper and r.journalpost = j.system_id))::text`;

/** `staarPaa` in SQL, of `arkiv.journalpost as j`. */
export function paaListen(liste: Postliste, grense: string): Vilkaar {
  const vilkaar: Record<Postliste, Vilkaar> = {
    restanser: RESTANSE,
    forfall: sql`(${RESTANSE} and j.forfallsdato <= ${grense})`,
    'ikke-journalfoert': sql`j.journalstatus in (${sql.join(FERDIGSTILTE.map((s) => sql.lit(s)))})`,
    'uten-dokumentdato': sql`j.dokumentets_dato is null`,
    midlertidige: sql`(j.journalstatus in (${sql.join(MIDLERTIDIGE.map((s) => sql.lit(s)))}) and j.journaldato <= ${grense})`,
    'uten-arkivformat': UTEN_ARKIVFORMAT,
    'skjerming-opphoerer': sql`(j.skjerming_opphoerer_dato <= ${grense} or exists (select 1 from arkiv.dokumentbeskrivelse_registrering r
      join arkiv.dokumentbeskrivelse b on b.arkivskaper = r.arkivskaper and b.system_id = r.dokumentbeskrivelse
     where r.arkivskaper = j.arkivskaper and r.journalpost = j.system_id and b.skjerming_opphoerer_dato <= ${grense}))`,
    kvalitetskontroll: sql`(j.journalstatus in ('J', 'E') and (j.journalstatus = 'J' or j.journalposttype <> 'I'))`,
  };
  return sql`(j.journalstatus <> 'U' and ${vilkaar[liste]})`;
}
