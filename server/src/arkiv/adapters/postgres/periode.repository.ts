import type { Arkivdelstatus } from '@dokumentsenter/noark';
import type { Periode } from '../../domain/periode.ts';
import type { Strukturlager } from '../../ports.ts';
import type { Kontekst } from './kontekst.ts';

type Periodelager = Pick<
  Strukturlager,
  'arkivdelForNyMappe' | 'arkivdel' | 'perioder' | 'laasPerioder' | 'settArkivdelstatus' | 'settArvtaker'
>;
const FELT = [
  'system_id',
  'tittel',
  'arkivdelstatus',
  'journalenhet',
  'referanse_forloeper',
  'referanse_arvtaker',
] as const;

function somPeriode(rad: {
  system_id: string;
  tittel: string;
  arkivdelstatus: Arkivdelstatus;
  journalenhet: string | null;
  referanse_forloeper: string | null;
  referanse_arvtaker: string | null;
}): Periode {
  return {
    id: rad.system_id,
    tittel: rad.tittel,
    arkivdelstatus: rad.arkivdelstatus,
    journalenhet: rad.journalenhet,
    forloeper: rad.referanse_forloeper,
    arvtaker: rad.referanse_arvtaker,
  };
}

/** Arkivdeler as the periods they are (krav 6.2.1–12). */
export function periodeRepository({ trx, uow }: Kontekst): Periodelager {
  return {
    async arkivdelForNyMappe(id) {
      const alle = trx.selectFrom('arkiv.arkivdel').select(FELT).forShare();
      const soek =
        id === null
          ? alle.where('arkivdelstatus', '=', 'A').orderBy('opprettet_dato', 'desc').orderBy('system_id').limit(1)
          : alle.where('system_id', '=', id);
      const rad = await soek.executeTakeFirst();
      return rad === undefined ? null : somPeriode(rad);
    },
    async arkivdel(id) {
      const rad = await trx.selectFrom('arkiv.arkivdel').select(FELT).where('system_id', '=', id).executeTakeFirst();
      return rad === undefined ? null : somPeriode(rad);
    },
    async perioder() {
      const rader = await trx.selectFrom('arkiv.arkivdel').select(FELT).orderBy('tittel').execute();
      return rader.map(somPeriode);
    },
    async laasPerioder() {
      const rader = await trx.selectFrom('arkiv.arkivdel').select(FELT).orderBy('system_id').forUpdate().execute();
      return new Map(rader.map((rad) => [rad.system_id, somPeriode(rad)]));
    },
    async settArkivdelstatus(id, status, avsluttet) {
      const hvem = avsluttet
        ? { avsluttet_dato: uow.naa, avsluttet_av: uow.aktoer.navn }
        : { avsluttet_dato: null, avsluttet_av: null };
      await trx
        .updateTable('arkiv.arkivdel')
        .set({ arkivdelstatus: status, ...hvem })
        .where('system_id', '=', id)
        .execute();
    },
    async settArvtaker(arkivdel, arvtaker) {
      await trx
        .updateTable('arkiv.arkivdel')
        .set({ referanse_arvtaker: arvtaker })
        .where('system_id', '=', arkivdel)
        .execute();
      await trx
        .updateTable('arkiv.arkivdel')
        .set({ referanse_forloeper: arkivdel })
        .where('system_id', '=', arvtaker)
        .execute();
    },
  };
}
