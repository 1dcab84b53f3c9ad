import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { DELING_ANGRET } from '../../domain/deling.ts';
import type { Regnskapslager } from '../../ports/regnskap.ts';
import type { MottakTabeller } from './tabeller.ts';

/**
 * Originals whose letters are not what the split that stands says: `ventet` letters by the plan, `rette` of them there with the plan's
 * own pages, `alle` that have not been withdrawn. Where no split stands, no letter may be left.
 */
export function oppdelte(uow: Uow, trx: Transaction<MottakTabeller>): Pick<Regnskapslager, 'feilOppdelte'> {
  return {
    async feilOppdelte(fra, foer) {
      const svar = await sql<{
        forsendelse: string;
        kanal: string;
        registrertTid: Date;
        ventet: number;
        rette: number;
      }>`
        select f.id as forsendelse, f.kanal, f.registrert_tid as "registrertTid",
               coalesce(s.ventet, 0)::integer as ventet, d.rette::integer as rette
          from mottak.forsendelse f
          left join lateral (
            select nummer, tidspunkt, innhold, jsonb_array_length(innhold -> 'deler') as ventet from mottak.steg
             where arkivskaper = f.arkivskaper and forsendelse = f.id and handling = 'splitt' and not angret
             order by nummer desc limit 1) s on true
          cross join lateral (
            select count(*) as alle,
                   count(*) filter (where del.steg = s.nummer and del.sider = s.innhold -> 'deler' -> (del.nummer - 1) -> 'sider') as rette
              from mottak.del del
              join mottak.forsendelse brev on brev.arkivskaper = del.arkivskaper and brev.id = del.forsendelse
             where del.arkivskaper = f.arkivskaper and del.opphav = f.id
               and (brev.status <> 'ikke-arkivert' or brev.aarsak is distinct from ${DELING_ANGRET})) d
         where f.arkivskaper = ${uow.arkivskaper} and f.registrert_tid >= ${fra}
           and (f.status = 'erstattet' or d.alle > 0)
           and (s.tidspunkt is null or s.tidspunkt < ${foer})
           and ((f.status = 'erstattet' and s.nummer is null) or d.rette <> coalesce(s.ventet, 0) or d.alle <> d.rette)
         order by f.id limit 1000`.execute(trx);
      return svar.rows.map(({ ventet, rette, ...rad }) => ({
        ...rad,
        slag: 'deler-stemmer-ikke',
        detaljer: { ventet: String(ventet), rette: String(rette) },
      }));
    },
  };
}
