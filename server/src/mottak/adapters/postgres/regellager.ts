import { type ColumnType, type JSONColumnType, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Regelaarsak, Regelvilkaar } from '../../domain/begrensningsregel.ts';
import type { Historiskbrev, Regellager, Regelrad, Videresendingsstatus } from '../../ports/begrensningsregel.ts';
import type { MottakTabeller } from './tabeller.ts';

interface Regeltabeller extends MottakTabeller {
  'mottak.begrensningsregel': {
    arkivskaper: string;
    id: string;
    versjon: number;
    navn: string;
    vilkaar: JSONColumnType<Regelvilkaar>;
    aarsak: Regelaarsak;
    videresend: string | null;
    aktiv: boolean;
    slettet: boolean;
    endret_tid: Date;
    endret_av: string;
  };
  'mottak.videresending': {
    arkivskaper: string;
    forsendelse: string;
    steg: number;
    til: string;
    status: Videresendingsstatus;
    sendt_tid: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
}

/** The rules for what is not for the archive, in one unit of work. */
export function regellager(uow: Uow): Regellager {
  const trx = trxOf<Regeltabeller>(uow);
  const { arkivskaper } = uow;
  return {
    async regler() {
      const { rows } = await sql<Regelrad>`
        select r.id, r.versjon, r.navn, r.vilkaar, r.aarsak, r.videresend, r.aktiv, r.endret_tid as "endretTid", r.endret_av as "endretAv",
               s.tatt, s.angret
          from (select distinct on (id) *, min(endret_tid) over (partition by id) as laget from mottak.begrensningsregel
                 where arkivskaper = ${arkivskaper} order by id, versjon desc) r
          cross join lateral (
            select count(*)::integer as tatt, count(*) filter (where angret)::integer as angret from mottak.steg
             where arkivskaper = ${arkivskaper} and handling = 'ikke-arkiver' and innhold #>> '{regel,id}' = r.id::text) s
         where not r.slettet order by r.laget, r.id`.execute(trx);
      return rows;
    },
    async leggTilVersjon({ vilkaar, ...regel }, slettet) {
      const endret = { endret_tid: uow.naa, endret_av: uow.aktoer.navn };
      await trx
        .insertInto('mottak.begrensningsregel')
        .values({ arkivskaper, ...regel, vilkaar: JSON.stringify(vilkaar), slettet, ...endret })
        .execute();
    },
    async historikk(siden, grense) {
      const { rows } = await sql<Historiskbrev>`
        select f.id as forsendelse, f.kanal, coalesce(nullif(f.epost ->> 'emne', ''), f.filnavn) as tittel, f.mottatt_tid as "mottattTid", f.status,
               f.epost #>> '{fra,adresse}' as fra, coalesce((f.epost ->> 'masseutsendt')::boolean, false) as masseutsendt,
               array(select a ->> 'adresse' from jsonb_array_elements(coalesce(f.epost -> 'til', '[]') || coalesce(f.epost -> 'kopi', '[]')) a) as til
          from mottak.forsendelse f
         where f.arkivskaper = ${arkivskaper} and f.kassert_tid is null and f.mottatt_tid >= ${siden}
           and f.status in ('klar', 'journalfoert', 'koblet', 'ikke-arkivert', 'overfoert', 'venter-arkivmaal')
         order by f.mottatt_tid desc, f.id limit ${grense}`.execute(trx);
      return rows;
    },
    ...videresendinger(uow, trx),
  };
}

type Videresendinger = Pick<Regellager, 'leggTilVideresending' | 'videresending' | 'settVideresending'>;

function videresendinger({ arkivskaper, naa }: Uow, trx: Transaction<Regeltabeller>): Videresendinger {
  return {
    async leggTilVideresending(forsendelse, steg, til) {
      await trx
        .insertInto('mottak.videresending')
        .values({ arkivskaper, forsendelse, steg, til, status: 'venter' })
        .execute();
    },
    async videresending(forsendelse, steg) {
      const rad = await trx
        .selectFrom('mottak.videresending as v')
        .innerJoin('mottak.steg as s', (on) =>
          on
            .onRef('s.arkivskaper', '=', 'v.arkivskaper')
            .onRef('s.forsendelse', '=', 'v.forsendelse')
            .onRef('s.nummer', '=', 'v.steg'),
        )
        .select(['v.til', 'v.status', 's.angret'])
        .where('v.arkivskaper', '=', arkivskaper)
        .where('v.forsendelse', '=', forsendelse)
        .where('v.steg', '=', steg)
        .forUpdate('v')
        .executeTakeFirst();
      return rad === undefined ? null : { til: rad.til, status: rad.status, staar: !rad.angret };
    },
    async settVideresending(forsendelse, steg, status) {
      await trx
        .updateTable('mottak.videresending')
        .set({ status, sendt_tid: status === 'sendt' ? naa : null })
        .where('arkivskaper', '=', arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .where('steg', '=', steg)
        .execute();
    },
  };
}
