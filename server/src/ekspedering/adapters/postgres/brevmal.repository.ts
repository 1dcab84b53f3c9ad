import { type ColumnType, type Selectable, sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Brevmallager, Lagretmal } from '../../ports.ts';

type Mulig<T> = ColumnType<T | null, T | null | undefined, T | null>;

interface Brevmaltabeller {
  'ekspedering.brevmal_versjon': {
    arkivskaper: string;
    kode: string;
    versjon: number;
    navn_nb: Mulig<string>;
    tekst_nb: Mulig<string>;
    navn_nn: Mulig<string>;
    tekst_nn: Mulig<string>;
    klagerett: boolean;
    i_bruk: boolean;
    lagret_tid: Date;
    lagret_av: string;
    lagret_av_navn: string;
  };
  'ekspedering.brev': {
    arkivskaper: string;
    journalpost: string;
    mal: Mulig<string>;
    mal_versjon: Mulig<number>;
    klagerett: boolean;
    laget_tid: Date;
    laget_av: string;
  };
}

export function brevmallager(uow: Uow): Brevmallager {
  return { ...malene(uow), ...brevene(uow) };
}

function malene(uow: Uow): Pick<Brevmallager, 'gjeldende' | 'historikk' | 'lagre'> {
  const trx = trxOf<Brevmaltabeller>(uow);
  const eier = uow.arkivskaper;
  const alle = () => trx.selectFrom('ekspedering.brevmal_versjon').selectAll().where('arkivskaper', '=', eier);
  return {
    async gjeldende() {
      const rader = await alle().orderBy('versjon').orderBy('lagret_tid').orderBy('kode').execute();
      // A later version takes the place of an earlier one, where the first one stood.
      const nyeste = new Map(rader.map((rad) => [rad.kode, rad]));
      return [...nyeste.values()].map((rad) => ({ ...tilMal(rad), hjemler: [] }));
    },
    historikk: async (kode) => (await alle().where('kode', '=', kode).orderBy('versjon', 'desc').execute()).map(tilMal),
    async lagre({ kode, versjon, nb, nn, klagerett, iBruk }) {
      const svar = await trx
        .insertInto('ekspedering.brevmal_versjon')
        .values({
          ...{ arkivskaper: eier, kode, versjon, klagerett, i_bruk: iBruk },
          ...{ navn_nb: nb?.navn ?? null, tekst_nb: nb?.tekst ?? null },
          ...{ navn_nn: nn?.navn ?? null, tekst_nn: nn?.tekst ?? null },
          ...{ lagret_tid: uow.naa, lagret_av: uow.aktoer.id, lagret_av_navn: uow.aktoer.navn },
        })
        .onConflict((konflikt) => konflikt.doNothing())
        .executeTakeFirst();
      return (svar.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
  };
}

function brevene(uow: Uow): Pick<Brevmallager, 'noterBrev' | 'brevFor'> {
  const trx = trxOf<Brevmaltabeller>(uow);
  const eier = uow.arkivskaper;
  return {
    async noterBrev({ journalpost, mal, klagerett }) {
      const felt = { mal: mal?.kode ?? null, mal_versjon: mal?.versjon ?? null, klagerett };
      await trx
        .insertInto('ekspedering.brev')
        .values({ arkivskaper: eier, journalpost, ...felt, laget_tid: uow.naa, laget_av: uow.aktoer.id })
        .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'journalpost']).doUpdateSet({ klagerett }))
        .execute();
    },
    async brevFor(journalposter) {
      const rader = await trx
        .selectFrom('ekspedering.brev')
        .selectAll()
        .where('arkivskaper', '=', eier)
        .where('journalpost', '=', sql<string>`any(${[...journalposter]}::uuid[])`)
        .execute();
      return new Map(
        rader.map(({ journalpost, mal, mal_versjon, klagerett }) => [
          journalpost,
          { journalpost, mal: mal === null ? null : { kode: mal, versjon: mal_versjon ?? 0 }, klagerett },
        ]),
      );
    },
  };
}

function tilMal(rad: Selectable<Brevmaltabeller['ekspedering.brevmal_versjon']>): Lagretmal {
  const form = (navn: string | null, tekst: string | null) =>
    navn === null || tekst === null ? null : { navn, tekst };
  return {
    ...{ kode: rad.kode, versjon: rad.versjon, klagerett: rad.klagerett, iBruk: rad.i_bruk },
    ...{ nb: form(rad.navn_nb, rad.tekst_nb), nn: form(rad.navn_nn, rad.tekst_nn) },
    ...{ lagretTid: rad.lagret_tid, lagretAv: rad.lagret_av_navn },
  };
}
