import type { Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Fillager } from '../../ports/filer.ts';
import type { Filtabeller } from './filtabeller.ts';

type Trx = Transaction<Filtabeller>;

/** bevaring's file tables in one unit of work. */
export function fillager(uow: Uow): Fillager {
  const trx = trxOf<Filtabeller>(uow);
  return { ...regler(uow, trx), ...ukonverterte(uow, trx), ...kontroller(uow, trx) };
}

function regler(
  { arkivskaper, aktoer, naa, nyId }: Uow,
  trx: Trx,
): Pick<Fillager, 'regel' | 'lagreRegel' | 'regelhistorikk'> {
  return {
    async regel(laas = false) {
      const sok = trx
        .selectFrom('bevaring_filer.konverteringsregel')
        .select(['arkivformat', 'konverter_ved as konverterVed', 'pdf', 'godtas']);
      return (await (laas ? sok.forUpdate() : sok).executeTakeFirst()) ?? null;
    },
    async lagreRegel({ arkivformat, konverterVed, pdf, godtas }, endringer) {
      const felt = { arkivformat, konverter_ved: konverterVed, pdf, godtas: [...godtas] };
      await trx
        .insertInto('bevaring_filer.konverteringsregel')
        .values({ arkivskaper, ...felt })
        .onConflict((k) => k.column('arkivskaper').doUpdateSet(felt))
        .execute();
      const rader = endringer.map((e) => ({ arkivskaper, id: nyId(), ...e, endret_av: aktoer.navn, tidspunkt: naa }));
      await trx.insertInto('bevaring_filer.konverteringsregel_endring').values(rader).execute();
    },
    regelhistorikk: () =>
      trx
        .selectFrom('bevaring_filer.konverteringsregel_endring')
        .select(['felt', 'fra', 'til', 'endret_av as endretAv', 'tidspunkt'])
        .orderBy('tidspunkt', 'desc')
        .orderBy('felt')
        .limit(200)
        .execute(),
  };
}

function ukonverterte(
  { arkivskaper, naa }: Uow,
  trx: Trx,
): Pick<Fillager, 'foerUkonvertert' | 'strykUkonvertert' | 'ukonvertert' | 'ukonverterte'> {
  const fra = () =>
    trx
      .selectFrom('bevaring_filer.ukonvertert')
      .select([
        'dokument',
        'journalpost',
        'format',
        'aarsak',
        'forsoek',
        'foerste_tid as foersteTid',
        'siste_tid as sisteTid',
      ]);
  return {
    async foerUkonvertert({ dokument, journalpost, format, aarsak }) {
      await trx
        .insertInto('bevaring_filer.ukonvertert')
        .values({ arkivskaper, dokument, journalpost, format, aarsak, forsoek: 1, foerste_tid: naa, siste_tid: naa })
        .onConflict((k) =>
          k.columns(['arkivskaper', 'dokument']).doUpdateSet((b) => ({
            aarsak,
            format,
            siste_tid: naa,
            forsoek: b('bevaring_filer.ukonvertert.forsoek', '+', 1),
          })),
        )
        .execute();
    },
    async strykUkonvertert(dokument) {
      await trx.deleteFrom('bevaring_filer.ukonvertert').where('dokument', '=', dokument).execute();
    },
    ukonvertert: async (dokument) => (await fra().where('dokument', '=', dokument).executeTakeFirst()) ?? null,
    ukonverterte: (grense) => fra().orderBy('foerste_tid').orderBy('dokument').limit(grense).execute(),
  };
}

function kontroller(
  { arkivskaper, naa }: Uow,
  trx: Trx,
): Pick<Fillager, 'sisteKontroll' | 'lagreKontroll' | 'foerFilavvik' | 'lukkFilavvik' | 'aapneFilavvik'> {
  return {
    async sisteKontroll() {
      const rad = await trx
        .selectFrom('bevaring_filer.filkontroll')
        .select(['id', 'startet_tid as startetTid', 'ferdig_tid as ferdigTid', 'filer', 'byte', 'avvik'])
        .orderBy('startet_tid', 'desc')
        .limit(1)
        .executeTakeFirst();
      return rad ?? null;
    },
    async lagreKontroll({ id, startetTid, ferdigTid, filer, byte, avvik }) {
      const felt = { ferdig_tid: ferdigTid, filer, byte, avvik };
      await trx
        .insertInto('bevaring_filer.filkontroll')
        .values({ arkivskaper, id, startet_tid: startetTid, ...felt })
        .onConflict((k) => k.columns(['arkivskaper', 'id']).doUpdateSet(felt))
        .execute();
    },
    async foerFilavvik({ sjekksum, slag, hva, id }) {
      const felt = { slag, hva, id, sist_sett: naa, loest_tid: null };
      await trx
        .insertInto('bevaring_filer.filavvik')
        .values({ arkivskaper, sjekksum, ...felt, oppdaget: naa })
        .onConflict((k) => k.columns(['arkivskaper', 'sjekksum']).doUpdateSet(felt))
        .execute();
    },
    async lukkFilavvik(foer) {
      await trx
        .updateTable('bevaring_filer.filavvik')
        .set({ loest_tid: naa })
        .where('loest_tid', 'is', null)
        .where('sist_sett', '<', foer)
        .execute();
    },
    aapneFilavvik: (grense) =>
      trx
        .selectFrom('bevaring_filer.filavvik')
        .select(['sjekksum', 'slag', 'hva', 'id', 'oppdaget', 'sist_sett as sistSett'])
        .where('loest_tid', 'is', null)
        .orderBy('oppdaget')
        .orderBy('sjekksum')
        .limit(grense)
        .execute(),
  };
}
