import type { Selectable, Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { Dokumentlesning, Lest, TolkingLager } from '../../ports/lager.ts';
import type { TolkingTabeller } from './tabeller.ts';

type Dokumenter = Pick<TolkingLager, 'start' | 'glem' | 'laas' | 'hent' | 'dokument' | 'dokumenter' | 'endreDokument'>;

export function dokumenter(uow: Uow, trx: Transaction<TolkingTabeller>): Dokumenter {
  const forsendelser = (forsendelse: string) =>
    trx
      .selectFrom('tolking.forsendelse')
      .selectAll()
      .where('arkivskaper', '=', uow.arkivskaper)
      .where('forsendelse', '=', forsendelse);
  const rader = () => trx.selectFrom('tolking.dokument').selectAll().where('arkivskaper', '=', uow.arkivskaper);
  return {
    start: (lest, nye) => start(uow, trx, lest, nye),
    glem: (forsendelse) => glem(uow, trx, forsendelse),
    async laas(forsendelse) {
      const rad = await forsendelser(forsendelse).forUpdate().executeTakeFirst();
      return rad === undefined ? null : tilLest(rad);
    },
    async hent(forsendelse) {
      const rad = await forsendelser(forsendelse).executeTakeFirst();
      return rad === undefined ? null : tilLest(rad);
    },
    async dokument(dokument) {
      const rad = await rader().where('dokument', '=', dokument).executeTakeFirst();
      return rad === undefined ? null : tilDokument(rad);
    },
    async dokumenter(forsendelse) {
      return (await rader().where('forsendelse', '=', forsendelse).orderBy('nummer').execute()).map(tilDokument);
    },
    async endreDokument(dokument, felt) {
      const { arkivfilStoerrelse, ...resten } = felt;
      await trx
        .updateTable('tolking.dokument')
        .set({ ...resten, ...(arkivfilStoerrelse === undefined ? {} : { arkivfil_stoerrelse: arkivfilStoerrelse }) })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('dokument', '=', dokument)
        .execute();
    },
  };
}

async function start(
  uow: Uow,
  trx: Transaction<TolkingTabeller>,
  lest: Parameters<TolkingLager['start']>[0],
  nye: Parameters<TolkingLager['start']>[1],
): Promise<void> {
  await trx
    .insertInto('tolking.forsendelse')
    .values({
      arkivskaper: uow.arkivskaper,
      forsendelse: lest.forsendelse,
      kanal: lest.kanal,
      mottatt_tid: lest.mottattTid,
    })
    .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'forsendelse']).doNothing())
    .execute();
  for (const d of nye) {
    await trx
      .insertInto('tolking.dokument')
      .values({ arkivskaper: uow.arkivskaper, forsendelse: lest.forsendelse, status: 'venter', ...d })
      .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'dokument']).doNothing())
      .execute();
  }
}

async function glem(uow: Uow, trx: Transaction<TolkingTabeller>, forsendelse: string): Promise<void> {
  const dokumentene = trx
    .selectFrom('tolking.dokument')
    .select('dokument')
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('forsendelse', '=', forsendelse);
  await trx
    .deleteFrom('tolking.side')
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('dokument', 'in', dokumentene)
    .execute();
  await trx
    .deleteFrom('tolking.dokument')
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('forsendelse', '=', forsendelse)
    .execute();
  await trx
    .deleteFrom('tolking.forslag')
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('forsendelse', '=', forsendelse)
    .execute();
  await trx
    .updateTable('tolking.forsendelse')
    .set({ foreslaatt: null })
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('forsendelse', '=', forsendelse)
    .execute();
}

function tilLest(rad: Selectable<TolkingTabeller['tolking.forsendelse']>): Lest {
  return {
    forsendelse: rad.forsendelse,
    kanal: rad.kanal,
    mottattTid: rad.mottatt_tid,
    maalform: rad.maalform,
    foreslaatt: rad.foreslaatt,
  };
}

function tilDokument(rad: Selectable<TolkingTabeller['tolking.dokument']>): Dokumentlesning {
  const { arkivskaper: _arkivskaper, arkivfil_stoerrelse: arkivfilStoerrelse, ...resten } = rad;
  return { ...resten, arkivfilStoerrelse };
}
