import { sql } from 'kysely';
import type { Modulenhet, Modulrett } from '../../domain/modulrett.ts';
import type { Modulrettlager, VistModulrett } from '../../ports/modulrett.ts';
import type { Kontekst } from './kontekst.ts';

const TABELL: Readonly<Record<Modulenhet, string>> = {
  arkivdel: 'arkiv.arkivdel',
  klasse: 'arkiv.klasse',
  saksmappe: 'arkiv.saksmappe',
  journalpost: 'arkiv.journalpost',
  arkivnotat: 'arkiv.arkivnotat',
  dokumentbeskrivelse: 'arkiv.dokumentbeskrivelse',
};
const FELT = sql.raw(`r.id, r.modul, r.enhetstype, r.enhet, r.rett, r.gitt_av as "gittAv", r.gitt_tid as "gittTid"`);
const NAVN = sql.raw(`coalesce(
  (select d.tittel from arkiv.arkivdel d where d.arkivskaper = r.arkivskaper and d.system_id = r.enhet),
  (select k.klasse_id || ' ' || k.tittel from arkiv.klasse k where k.arkivskaper = r.arkivskaper and k.system_id = r.enhet),
  (select m.mappe_id from arkiv.saksmappe m where m.arkivskaper = r.arkivskaper and m.system_id = r.enhet),
  (select j.registrerings_id from arkiv.journalpost j where j.arkivskaper = r.arkivskaper and j.system_id = r.enhet),
  (select n.registrerings_id from arkiv.arkivnotat n where n.arkivskaper = r.arkivskaper and n.system_id = r.enhet),
  r.enhet::text)`);

/** Rights of external modules, and where a unit lies. */
export function modulrettRepository({ trx, eiet: { arkivskaper }, opprettet }: Kontekst): Modulrettlager {
  return {
    async forModul(modul) {
      const { rows } = await sql<VistModulrett>`select ${FELT}, ${NAVN} as navn from arkiv.modulrett r
         where r.arkivskaper = ${arkivskaper} and r.modul = ${modul} and r.trukket_tid is null order by r.gitt_tid, r.id`.execute(
        trx,
      );
      return rows;
    },
    async forEnhet(enhet) {
      const { rows } = await sql<Modulrett>`select ${FELT} from arkiv.modulrett r
         where r.arkivskaper = ${arkivskaper} and r.enhet = ${enhet} and r.trukket_tid is null order by r.gitt_tid, r.id`.execute(
        trx,
      );
      return rows;
    },
    async gi(modul, { type, id }, rett) {
      const svar =
        await sql`insert into arkiv.modulrett (arkivskaper, id, modul, enhetstype, enhet, rett, gitt_av, gitt_tid)
        values (${arkivskaper}, gen_random_uuid(), ${modul}, ${type}, ${id}, ${rett}, ${opprettet.opprettet_av}, ${opprettet.opprettet_dato})
        on conflict (arkivskaper, modul, enhet, rett) where trukket_tid is null do nothing`.execute(trx);
      return (svar.numAffectedRows ?? 0n) > 0n;
    },
    async trekk(modul, id) {
      const { rows } = await sql<Modulrett>`update arkiv.modulrett r
           set trukket_av = ${opprettet.opprettet_av}, trukket_tid = ${opprettet.opprettet_dato}
         where r.arkivskaper = ${arkivskaper} and r.modul = ${modul} and r.id = ${id} and r.trukket_tid is null returning ${FELT}`.execute(
        trx,
      );
      return rows[0] ?? null;
    },
    async finnes({ type, id }) {
      const { rows } =
        await sql`select 1 from ${sql.table(TABELL[type])} where arkivskaper = ${arkivskaper} and system_id = ${id}`.execute(
          trx,
        );
      return rows.length > 0;
    },
    async kjede(enhet) {
      const { rows } = await sql<{ id: string }>`with recursive
        registrering(id) as (
          select ${enhet}::uuid
          union select l.journalpost from arkiv.dokumentbeskrivelse_registrering l where l.arkivskaper = ${arkivskaper} and l.dokumentbeskrivelse = ${enhet}
          union select l.arkivnotat from arkiv.dokumentbeskrivelse_arkivnotat l where l.arkivskaper = ${arkivskaper} and l.dokumentbeskrivelse = ${enhet}),
        mappe(id) as (
          select id from registrering
          union select j.saksmappe from arkiv.journalpost j join registrering r on r.id = j.system_id where j.arkivskaper = ${arkivskaper}
          union select n.saksmappe from arkiv.arkivnotat n join registrering r on r.id = n.system_id where n.arkivskaper = ${arkivskaper}),
        klasse(id) as (
          select m.klasse from arkiv.saksmappe m join mappe on mappe.id = m.system_id where m.arkivskaper = ${arkivskaper}
          union select k.overordnet from arkiv.klasse k join klasse on klasse.id = k.system_id where k.arkivskaper = ${arkivskaper} and k.overordnet is not null)
        select id::text from mappe union select id::text from klasse
        union select m.arkivdel::text from arkiv.saksmappe m join mappe on mappe.id = m.system_id where m.arkivskaper = ${arkivskaper}`.execute(
        trx,
      );
      return rows.map(({ id }) => id);
    },
  };
}
