import type { Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { type Eksempel, type Eksempelfelt, LAERTE_FELT, type LaertFelt } from '../../domain/eksempel.ts';
import type { Bedoemtforslag, Eksempellager } from '../../ports/eksempel.ts';

export interface Eksempeltabeller {
  'tolking.eksempel': {
    arkivskaper: string;
    forsendelse: string;
    journalpost: string;
    avgjort_av: string;
    avgjort_tid: Date;
    endret_tid: Date | null;
  };
  'tolking.eksempelfelt': {
    arkivskaper: string;
    forsendelse: string;
    felt: LaertFelt;
    fasit: string | null;
    modell: string | null;
    foreslaatt: string | null;
    konfidens: number | null;
    avstand: number | null;
    regelverdi: string | null;
    regelkonfidens: number | null;
    rett: boolean | null;
    endret_tid: Date | null;
  };
}

export function eksempellager(uow: Uow): Eksempellager {
  const trx = trxOf<Eksempeltabeller>(uow);
  return {
    lagre: (eksempel) => lagre(uow, trx, eksempel),
    hentForJournalpost: (journalpost) => hentForJournalpost(uow, trx, journalpost),
    async endreFelter(forsendelse, felter, naa) {
      for (const { felt, fasit, rett } of felter)
        await trx
          .updateTable('tolking.eksempelfelt')
          .set({ fasit, rett, endret_tid: naa })
          .where('arkivskaper', '=', uow.arkivskaper)
          .where('forsendelse', '=', forsendelse)
          .where('felt', '=', felt)
          .execute();
      await trx
        .updateTable('tolking.eksempel')
        .set({ endret_tid: naa })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .execute();
    },
    async fjern(forsendelse) {
      await trx
        .deleteFrom('tolking.eksempel')
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .execute();
    },
    bedoemte: (felt, antall) => bedoemte(uow, trx, felt, antall),
    journalposterISak: (saksmappe) => journalposterISak(uow, trx, saksmappe),
  };
}

async function lagre(
  uow: Uow,
  trx: Transaction<Eksempeltabeller>,
  { forsendelse, journalpost, avgjortAv, avgjortTid, felter }: Eksempel,
): Promise<void> {
  await trx
    .deleteFrom('tolking.eksempel')
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('forsendelse', '=', forsendelse)
    .where('journalpost', '<>', journalpost)
    .execute();
  const ny = await trx
    .insertInto('tolking.eksempel')
    .values({
      arkivskaper: uow.arkivskaper,
      forsendelse,
      journalpost,
      avgjort_av: avgjortAv,
      avgjort_tid: avgjortTid,
      endret_tid: null,
    })
    .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'forsendelse']).doNothing())
    .returning('forsendelse')
    .executeTakeFirst();
  // Said before: what was proposed then stays, whatever has been proposed since.
  if (ny === undefined) return;
  await trx
    .insertInto('tolking.eksempelfelt')
    .values(felter.map((felt) => tilRad(uow, forsendelse, felt)))
    .execute();
}

async function hentForJournalpost(uow: Uow, trx: Transaction<Eksempeltabeller>, journalpost: string) {
  const rad = await trx
    .selectFrom('tolking.eksempel')
    .selectAll()
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('journalpost', '=', journalpost)
    .executeTakeFirst();
  if (rad === undefined) return null;
  const felter = await trx
    .selectFrom('tolking.eksempelfelt')
    .selectAll()
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('forsendelse', '=', rad.forsendelse)
    .execute();
  return {
    forsendelse: rad.forsendelse,
    journalpost: rad.journalpost,
    avgjortAv: rad.avgjort_av,
    avgjortTid: rad.avgjort_tid,
    felter: felter.map(tilFelt).sort((a, b) => LAERTE_FELT.indexOf(a.felt) - LAERTE_FELT.indexOf(b.felt)),
  };
}

async function journalposterISak(uow: Uow, trx: Transaction<Eksempeltabeller>, saksmappe: string): Promise<string[]> {
  const rader = await trx
    .selectFrom('tolking.eksempelfelt as f')
    .innerJoin('tolking.eksempel as e', (paa) =>
      paa.onRef('e.arkivskaper', '=', 'f.arkivskaper').onRef('e.forsendelse', '=', 'f.forsendelse'),
    )
    .select('e.journalpost')
    .where('f.arkivskaper', '=', uow.arkivskaper)
    .where('f.felt', '=', 'saksmappe')
    .where('f.fasit', '=', saksmappe)
    .orderBy('e.journalpost')
    .execute();
  return rader.map(({ journalpost }) => journalpost);
}

async function bedoemte(
  uow: Uow,
  trx: Transaction<Eksempeltabeller>,
  felt: LaertFelt,
  antall: number,
): Promise<Bedoemtforslag[]> {
  const rader = await trx
    .selectFrom('tolking.eksempel as e')
    .innerJoin('tolking.eksempelfelt as f', (paa) =>
      paa.onRef('f.arkivskaper', '=', 'e.arkivskaper').onRef('f.forsendelse', '=', 'e.forsendelse'),
    )
    .select(['f.foreslaatt', 'f.konfidens', 'f.rett', 'f.modell'])
    .where('e.arkivskaper', '=', uow.arkivskaper)
    .where('f.felt', '=', felt)
    .where('f.rett', 'is not', null)
    .orderBy('e.avgjort_tid', 'desc')
    .orderBy('e.forsendelse')
    .limit(antall)
    .execute();
  return rader.map(({ foreslaatt, konfidens, rett, modell }) => ({
    verdi: foreslaatt,
    sikkerhet: konfidens ?? 0,
    rett: rett === true,
    modell: modell ?? '',
  }));
}

const tilRad = (uow: Uow, forsendelse: string, { felt, fasit, foreslaatt, rett }: Eksempelfelt) => ({
  arkivskaper: uow.arkivskaper,
  forsendelse,
  felt,
  fasit,
  modell: foreslaatt?.modell ?? null,
  foreslaatt: foreslaatt?.verdi ?? null,
  konfidens: foreslaatt?.konfidens ?? null,
  avstand: foreslaatt?.avstand ?? null,
  regelverdi: foreslaatt?.regelsvar?.verdi ?? null,
  regelkonfidens: foreslaatt?.regelsvar?.konfidens ?? null,
  rett,
});

function tilFelt(rad: Eksempeltabeller['tolking.eksempelfelt']): Eksempelfelt {
  const { felt, fasit, modell, foreslaatt, konfidens, avstand, rett } = rad;
  const utenForslag = modell === null || konfidens === null || avstand === null;
  return { felt, fasit, rett, foreslaatt: utenForslag ? null : { verdi: foreslaatt, konfidens, avstand, modell } };
}
