import type { Selectable, Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { Side, TolkingLager } from '../../ports/lager.ts';
import type { Ordrad, TolkingTabeller } from './tabeller.ts';

type Sider = Pick<TolkingLager, 'lagreSide' | 'side' | 'sidehoder' | 'sider' | 'tekst'>;

const HODE = [
  'dokument',
  'nr',
  'bredde',
  'hoeyde',
  'bilde',
  'miniatyr',
  'kilde',
  'konfidens',
  'rotasjon',
  'skjevhet',
  'advarsel',
  'skilleark',
] as const;
const SIDER_OM_GANGEN = 50;

export function sider(uow: Uow, trx: Transaction<TolkingTabeller>): Sider {
  const fra = () => trx.selectFrom('tolking.side').where('arkivskaper', '=', uow.arkivskaper);
  return {
    async lagreSide(dokument, side) {
      const { ord, ...resten } = side;
      const skilleark = side.skilleark === null ? null : JSON.stringify(side.skilleark);
      const verdier = { ...resten, skilleark, ord: JSON.stringify(ord.map(tilRad)) };
      await trx
        .insertInto('tolking.side')
        .values({ arkivskaper: uow.arkivskaper, dokument, ...verdier })
        .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'dokument', 'nr']).doUpdateSet(verdier))
        .execute();
    },
    async side(dokument, nr) {
      const rad = await fra().selectAll().where('dokument', '=', dokument).where('nr', '=', nr).executeTakeFirst();
      return rad === undefined ? null : tilSide(rad);
    },
    async sidehoder(dokumenter) {
      if (dokumenter.length === 0) return [];
      return fra()
        .select(HODE)
        .where('dokument', 'in', [...dokumenter])
        .orderBy('dokument')
        .orderBy('nr')
        .execute();
    },
    async sider(dokument, maks) {
      return (await fra().selectAll().where('dokument', '=', dokument).orderBy('nr').limit(maks).execute()).map(
        tilSide,
      );
    },
    async *tekst(dokument) {
      for (let etter = 0; ; ) {
        const bolk = await fra()
          .select(['nr', 'tekst'])
          .where('dokument', '=', dokument)
          .where('nr', '>', etter)
          .orderBy('nr')
          .limit(SIDER_OM_GANGEN)
          .execute();
        yield* bolk;
        const siste = bolk.at(-1);
        if (siste === undefined) return;
        etter = siste.nr;
      }
    },
  };
}

/** Four decimals are a tenth of a millimetre on A4, and half the bytes. */
function tilRad(ord: Side['ord'][number]): Ordrad {
  const kort = (tall: number) => Math.round(tall * 10_000) / 10_000;
  return [ord.tekst, kort(ord.x), kort(ord.y), kort(ord.b), kort(ord.h), Math.round(ord.konfidens * 100) / 100];
}

function tilSide(rad: Selectable<TolkingTabeller['tolking.side']>): Side {
  const { arkivskaper: _arkivskaper, dokument: _dokument, ord, ...resten } = rad;
  return { ...resten, ord: ord.map(([tekst, x, y, b, h, konfidens]) => ({ tekst, x, y, b, h, konfidens })) };
}
