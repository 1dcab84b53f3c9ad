import { sql } from 'kysely';
import type { Skjermingslager, UtloeptSkjerming } from '../../ports/skjerming.ts';
import type { Kontekst } from './kontekst.ts';

/** Shieldings with an end. */
export function skjermingRepository({ trx, eiet: { arkivskaper } }: Kontekst): Skjermingslager {
  return {
    async utloepte(dato, grense) {
      const { rows } = await sql<UtloeptSkjerming>`
        select type, id, eier from (
          select 1 as orden, 'saksmappe' as type, m.system_id as id, m.system_id as eier
            from arkiv.saksmappe m
           where m.arkivskaper = ${arkivskaper} and m.skjerming_opphoerer_dato <= ${dato}
             and not exists (select 1 from arkiv.part p where p.arkivskaper = m.arkivskaper and p.saksmappe = m.system_id and p.skjermet)
          union all
          select 2, 'journalpost', j.system_id, j.system_id
            from arkiv.journalpost j
           where j.arkivskaper = ${arkivskaper} and j.skjerming_opphoerer_dato <= ${dato} and j.journalstatus <> 'U'
             and not (j.skjerming_arvet and exists (select 1 from arkiv.saksmappe s where s.arkivskaper = j.arkivskaper
                                                     and s.system_id = j.saksmappe and s.skjerming_opphoerer_dato <= ${dato}))
             and not exists (select 1 from arkiv.korrespondansepart k
                              where k.arkivskaper = j.arkivskaper and k.journalpost = j.system_id and k.skjermet)
          union all
          select distinct on (d.system_id) 3, 'dokument', d.system_id, r.journalpost
            from arkiv.dokumentbeskrivelse d
            join arkiv.dokumentbeskrivelse_registrering r on r.arkivskaper = d.arkivskaper and r.dokumentbeskrivelse = d.system_id
           where d.arkivskaper = ${arkivskaper} and d.skjerming_opphoerer_dato <= ${dato}
        ) utloept order by orden, id limit ${grense}`.execute(trx);
      return rows;
    },
  };
}
