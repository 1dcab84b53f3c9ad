import type { ColumnType, Insertable, JSONColumnType } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Tilstand, Varselhva, Varselslag, Varselvei } from '../../domain/varsel.ts';
import type { Varsellager } from '../../ports/varsling.ts';

type Mulig<T> = ColumnType<T | null, T | null | undefined, T | null>;

interface Varseltabeller {
  'mottak.varsling': {
    arkivskaper: string;
    epost: string[];
    webhook: string | null;
    webhook_hemmelighet: string | null;
    feilet_minutter: number;
    utloep_dager: number;
    endret_tid: Date;
    endret_av: string;
  };
  'mottak.varsling_endring': {
    arkivskaper: string;
    id: string;
    felt: string;
    fra: string | null;
    til: string | null;
    endret_av: string;
    tidspunkt: Date;
  };
  'mottak.varsel': {
    arkivskaper: string;
    id: string;
    slag: Varselslag;
    noekkel: string;
    detaljer: JSONColumnType<Tilstand['detaljer']>;
    startet_tid: Date;
    over_tid: Mulig<Date>;
  };
  'mottak.varselsending': {
    arkivskaper: string;
    varsel: string;
    hva: Varselhva;
    vei: Varselvei;
    sendt_tid: Mulig<Date>;
    oppgitt_tid: Mulig<Date>;
  };
}

/** The tables of alarms in one unit of work. */
export function varsellager(uow: Uow): Varsellager {
  return { ...oppsettet(uow), ...varslene(uow) };
}

function oppsettet(uow: Uow): Pick<Varsellager, 'oppsett' | 'lagreOppsett' | 'endringer'> {
  const trx = trxOf<Varseltabeller>(uow);
  const eier = uow.arkivskaper;
  return {
    async oppsett() {
      const rad = await trx
        .selectFrom('mottak.varsling')
        .selectAll()
        .where('arkivskaper', '=', eier)
        .executeTakeFirst();
      if (rad === undefined) return null;
      return {
        epost: rad.epost,
        webhook: rad.webhook,
        webhookHemmelighet: rad.webhook_hemmelighet,
        feiletMinutter: rad.feilet_minutter,
        utloepDager: rad.utloep_dager,
      };
    },
    async lagreOppsett(oppsett, endringer) {
      const felt: Omit<Insertable<Varseltabeller['mottak.varsling']>, 'arkivskaper'> = {
        epost: [...oppsett.epost],
        webhook: oppsett.webhook,
        webhook_hemmelighet: oppsett.webhookHemmelighet,
        feilet_minutter: oppsett.feiletMinutter,
        utloep_dager: oppsett.utloepDager,
        endret_tid: uow.naa,
        endret_av: uow.aktoer.id,
      };
      await trx
        .insertInto('mottak.varsling')
        .values({ arkivskaper: eier, ...felt })
        .onConflict((konflikt) => konflikt.column('arkivskaper').doUpdateSet(felt))
        .execute();
      if (endringer.length === 0) return;
      await trx
        .insertInto('mottak.varsling_endring')
        .values(
          endringer.map((endring) => ({
            arkivskaper: eier,
            id: uow.nyId(),
            ...endring,
            endret_av: uow.aktoer.id,
            tidspunkt: uow.naa,
          })),
        )
        .execute();
    },
    async endringer(grense) {
      const rader = await trx
        .selectFrom('mottak.varsling_endring')
        .selectAll()
        .where('arkivskaper', '=', eier)
        .orderBy('tidspunkt', 'desc')
        .orderBy('felt')
        .limit(grense)
        .execute();
      return rader.map(({ felt, fra, til, endret_av, tidspunkt }) => ({
        felt,
        fra,
        til,
        endretAv: endret_av,
        tidspunkt,
      }));
    },
  };
}

function varslene(uow: Uow): Omit<Varsellager, 'oppsett' | 'lagreOppsett' | 'endringer'> {
  const trx = trxOf<Varseltabeller>(uow);
  const eier = uow.arkivskaper;
  const fra = () =>
    trx.selectFrom('mottak.varsel').select(['id', 'slag', 'noekkel', 'detaljer']).where('arkivskaper', '=', eier);
  return {
    aapne: () => fra().where('over_tid', 'is', null).execute(),
    varsel: async (id) => (await fra().where('id', '=', id).executeTakeFirst()) ?? null,
    async start(id, { slag, noekkel, detaljer }) {
      const svar = await trx
        .insertInto('mottak.varsel')
        .values({ arkivskaper: eier, id, slag, noekkel, detaljer: JSON.stringify(detaljer), startet_tid: uow.naa })
        .onConflict((konflikt) => konflikt.doNothing())
        .executeTakeFirst();
      return (svar.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async avslutt(id) {
      await trx
        .updateTable('mottak.varsel')
        .set({ over_tid: uow.naa })
        .where('arkivskaper', '=', eier)
        .where('id', '=', id)
        .execute();
    },
    async erSendt(varsel, hva, vei) {
      const rad = await trx
        .selectFrom('mottak.varselsending')
        .select('sendt_tid')
        .where('arkivskaper', '=', eier)
        .where('varsel', '=', varsel)
        .where('hva', '=', hva)
        .where('vei', '=', vei)
        .executeTakeFirst();
      return rad !== undefined && rad.sendt_tid !== null;
    },
    async noterSending(varsel, hva, vei, utfall) {
      const tid = utfall === 'sendt' ? { sendt_tid: uow.naa } : { oppgitt_tid: uow.naa };
      await trx
        .insertInto('mottak.varselsending')
        .values({ arkivskaper: eier, varsel, hva, vei, ...tid })
        .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'varsel', 'hva', 'vei']).doUpdateSet(tid))
        .execute();
    },
  };
}
