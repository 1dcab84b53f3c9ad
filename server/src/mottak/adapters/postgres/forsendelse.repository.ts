import type { Selectable, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { Forsendelserad, MottakLager } from '../../ports/lager.ts';
import type { MottakTabeller } from './tabeller.ts';

type Forsendelser = Pick<
  MottakLager,
  | 'leggTil'
  | 'finnEkstern'
  | 'hent'
  | 'laas'
  | 'endre'
  | 'medSjekksum'
  | 'medStatus'
  | 'karantenertFor'
  | 'visning'
  | 'liggendeFoer'
  | 'kanaltall'
  | 'mottakAv'
>;

export function forsendelser(uow: Uow, trx: Transaction<MottakTabeller>): Forsendelser {
  const fra = () => trx.selectFrom('mottak.forsendelse').where('arkivskaper', '=', uow.arkivskaper);
  return {
    async leggTil(rad) {
      const svar = await trx
        .insertInto('mottak.forsendelse')
        .values(tilTabell(uow, rad))
        .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'kanal', 'ekstern_id']).doNothing())
        .executeTakeFirst();
      return (svar.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async finnEkstern(kanal, eksternId) {
      const rad = await fra()
        .selectAll()
        .where('kanal', '=', kanal)
        .where('ekstern_id', '=', eksternId)
        .executeTakeFirst();
      return rad === undefined ? null : fraTabell(rad);
    },
    async hent(id) {
      const rad = await fra().selectAll().where('id', '=', id).executeTakeFirst();
      return rad === undefined ? null : fraTabell(rad);
    },
    async laas(id) {
      const rad = await fra().selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
      return rad === undefined ? null : fraTabell(rad);
    },
    async endre(id, felt) {
      await trx
        .updateTable('mottak.forsendelse')
        .set({
          ...(felt.status === undefined ? {} : { status: felt.status }),
          ...(felt.avvik === undefined ? {} : { avvik: JSON.stringify(felt.avvik) }),
          ...(felt.epost === undefined ? {} : { epost: felt.epost === null ? null : JSON.stringify(felt.epost) }),
          ...(felt.aarsak === undefined ? {} : { aarsak: felt.aarsak }),
          ...(felt.journalpost === undefined ? {} : { journalpost: felt.journalpost }),
          ...(felt.original === undefined
            ? {}
            : {
                sjekksum: felt.original.sjekksum,
                stoerrelse: felt.original.stoerrelse,
                filnavn: felt.original.filnavn,
                original_filnavn: felt.original.originalFilnavn,
              }),
        })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('id', '=', id)
        .execute();
    },
    ...oversikter(uow, trx),
    ...avgjorte(uow, trx),
  };
}

function oversikter(
  uow: Uow,
  trx: Transaction<MottakTabeller>,
): Pick<Forsendelser, 'medSjekksum' | 'medStatus' | 'karantenertFor' | 'visning' | 'liggendeFoer' | 'kanaltall'> {
  const fra = () => trx.selectFrom('mottak.forsendelse').where('arkivskaper', '=', uow.arkivskaper);
  return {
    async medSjekksum(sjekksum, unntatt) {
      const rader = await fra()
        .select('id')
        .where('sjekksum', '=', sjekksum)
        .where('id', '!=', unntatt)
        .orderBy('mottatt_tid')
        .limit(20)
        .execute();
      return rader.map((rad) => rad.id);
    },
    async medStatus(status, grense) {
      const rader = await fra().selectAll().where('status', '=', status).orderBy('mottatt_tid').limit(grense).execute();
      return rader.map(fraTabell);
    },
    async karantenertFor(kode, grense) {
      const rader = await fra()
        .select('id')
        .where('status', '=', 'karantene')
        .where(sql<boolean>`avvik @> ${JSON.stringify([{ kode }])}::jsonb`)
        .orderBy('mottatt_tid')
        .limit(grense)
        .execute();
      return rader.map((rad) => rad.id);
    },
    async visning(ider) {
      if (ider.length === 0) return [];
      return fra()
        .select(['id', 'filnavn'])
        .where('id', 'in', [...ider])
        .execute();
    },
    async liggendeFoer(tid) {
      const rader = await fra()
        .select(['id', 'status', 'kanal', 'mottatt_tid'])
        .select((eb) =>
          eb
            .selectFrom('mottak.dokument as d')
            .select(eb.fn.countAll<number>().as('antall'))
            .whereRef('d.arkivskaper', '=', 'mottak.forsendelse.arkivskaper')
            .whereRef('d.forsendelse', '=', 'mottak.forsendelse.id')
            .as('antall'),
        )
        .where('status', 'in', ['mottatt', 'utpakket', 'klar'])
        .where('mottatt_tid', '<', tid)
        .orderBy('mottatt_tid')
        .limit(1000)
        .execute();
      return rader.map((rad) => ({
        id: rad.id,
        status: rad.status,
        kanal: rad.kanal,
        mottattTid: rad.mottatt_tid,
        antallDokumenter: rad.antall ?? 0,
      }));
    },
    async kanaltall(iDagFra) {
      const rader = await fra()
        .select(['kanal', sql<Date | null>`max(registrert_tid)`.as('siste')])
        .select(sql<number>`count(*) filter (where registrert_tid >= ${iDagFra})`.as('i_dag'))
        .select(sql<number>`count(*) filter (where status = 'karantene')`.as('i_karantene'))
        .groupBy('kanal')
        .execute();
      return rader.map((rad) => ({ kanal: rad.kanal, siste: rad.siste, iDag: rad.i_dag, iKarantene: rad.i_karantene }));
    },
  };
}

function avgjorte(uow: Uow, trx: Transaction<MottakTabeller>): Pick<Forsendelser, 'mottakAv'> {
  return {
    async mottakAv(journalpost) {
      const rader = await trx
        .selectFrom('mottak.forsendelse')
        .selectAll()
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('journalpost', '=', journalpost)
        .where('status', 'in', ['journalfoert', 'koblet'])
        .orderBy('mottatt_tid')
        .orderBy('id')
        .execute();
      return rader.map(fraTabell);
    },
  };
}

function tilTabell(uow: Uow, rad: Parameters<MottakLager['leggTil']>[0]) {
  return {
    arkivskaper: uow.arkivskaper,
    id: rad.id,
    kanal: rad.kanal,
    ekstern_id: rad.eksternId,
    status: rad.status,
    filnavn: rad.filnavn,
    original_filnavn: rad.originalFilnavn,
    sjekksum: rad.sjekksum,
    stoerrelse: rad.stoerrelse,
    mottatt_tid: rad.mottattTid,
    registrert_tid: uow.naa,
    registrert_av: uow.aktoer.id,
    avvik: JSON.stringify(rad.avvik),
    overfoert_fra: rad.overfoertFra,
  };
}

function fraTabell(rad: Selectable<MottakTabeller['mottak.forsendelse']>): Forsendelserad {
  return {
    id: rad.id,
    kanal: rad.kanal,
    eksternId: rad.ekstern_id,
    status: rad.status,
    filnavn: rad.filnavn,
    originalFilnavn: rad.original_filnavn,
    sjekksum: rad.sjekksum,
    stoerrelse: rad.stoerrelse,
    mottattTid: rad.mottatt_tid,
    avvik: rad.avvik,
    epost: rad.epost,
    aarsak: rad.aarsak,
    journalpost: rad.journalpost,
    overfoertFra: rad.overfoert_fra,
    kassertTid: rad.kassert_tid,
  };
}
