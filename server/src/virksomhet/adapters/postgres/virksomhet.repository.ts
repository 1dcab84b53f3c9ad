import type { Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Enhet } from '../../domain/enhet.ts';
import type { Innstillinger } from '../../domain/innstillinger.ts';
import type { VirksomhetLager } from '../../ports.ts';
import { tilKommune } from './kommunekatalog.ts';
import type { VirksomhetTabeller } from './tabeller.ts';

type Trx = Transaction<VirksomhetTabeller>;

export function virksomhetLager(uow: Uow): VirksomhetLager {
  const trx = trxOf<VirksomhetTabeller>(uow);
  const { arkivskaper } = uow;
  return {
    async hentKommune() {
      const rad = await trx.selectFrom('virksomhet.kommune').selectAll().executeTakeFirst();
      return rad === undefined ? null : tilKommune(rad);
    },
    async lagreKommune(kommune, innstillinger) {
      await trx
        .insertInto('virksomhet.kommune')
        .values({ ...kommune, opprettet_tid: uow.naa })
        .execute();
      await trx
        .insertInto('virksomhet.innstillinger')
        .values({ arkivskaper, ...tilKolonner(innstillinger) })
        .execute();
    },
    finnEnheter: () => finnEnheter(trx),
    lagreEnhet: (enhet, dato) => lagreEnhet(trx, arkivskaper, enhet, dato),
    async hentInnstillinger(valg) {
      const spoerring = trx.selectFrom('virksomhet.innstillinger').selectAll();
      const rad = await (valg?.laas === true ? spoerring.forUpdate() : spoerring).executeTakeFirst();
      if (rad === undefined) return null;
      return {
        arkivmaal: rad.arkivmaal,
        publiseringsforsinkelseDager: rad.publiseringsforsinkelse_dager,
        fristDager: rad.frist_dager,
        svarfristDager: rad.svarfrist_dager,
        kontaktEpost: rad.kontakt_epost,
        kontaktTelefon: rad.kontakt_telefon,
        mottakskvittering: rad.mottakskvittering,
      };
    },
    async lagreInnstillinger(innstillinger) {
      await trx.updateTable('virksomhet.innstillinger').set(tilKolonner(innstillinger)).execute();
    },
    async foerHistorikk(endringer) {
      if (endringer.length === 0) return;
      const felles = { arkivskaper, endret_av: uow.aktoer.navn, tidspunkt: uow.naa };
      await trx
        .insertInto('virksomhet.innstilling_endring')
        .values(endringer.map((endring) => ({ ...felles, ...endring, id: uow.nyId() })))
        .execute();
    },
    async finnHistorikk() {
      const rader = await trx
        .selectFrom('virksomhet.innstilling_endring')
        .selectAll()
        .orderBy('tidspunkt', 'desc')
        .orderBy('felt')
        .limit(200)
        .execute();
      return rader.map((rad) => ({
        felt: rad.felt as keyof Innstillinger,
        fra: rad.fra,
        til: rad.til,
        endretAv: rad.endret_av,
        tidspunkt: rad.tidspunkt,
      }));
    },
  };
}

function tilKolonner(i: Innstillinger) {
  return {
    arkivmaal: i.arkivmaal,
    publiseringsforsinkelse_dager: i.publiseringsforsinkelseDager,
    frist_dager: i.fristDager,
    svarfrist_dager: i.svarfristDager,
    kontakt_epost: i.kontaktEpost,
    kontakt_telefon: i.kontaktTelefon,
    mottakskvittering: i.mottakskvittering,
  };
}

async function finnEnheter(trx: Trx): Promise<Enhet[]> {
  const rader = await trx.selectFrom('virksomhet.administrativ_enhet').selectAll().orderBy('kode').execute();
  return rader.map(({ kode, navn, overordnet, ansvar, aktiv }) => ({ kode, navn, overordnet, ansvar, aktiv }));
}

async function lagreEnhet(trx: Trx, arkivskaper: string, enhet: Enhet, dato: string): Promise<void> {
  const felt = { navn: enhet.navn, overordnet: enhet.overordnet, ansvar: [...enhet.ansvar], aktiv: enhet.aktiv };
  await trx
    .insertInto('virksomhet.administrativ_enhet')
    .values({ arkivskaper, kode: enhet.kode, ...felt })
    .onConflict((oc) => oc.columns(['arkivskaper', 'kode']).doUpdateSet(felt))
    .execute();
  const aapen = await trx
    .selectFrom('virksomhet.enhet_periode')
    .select('fra')
    .where('kode', '=', enhet.kode)
    .where('til', 'is', null)
    .executeTakeFirst();
  if (enhet.aktiv && aapen === undefined) {
    // A unit closed and opened again the same day continues the period it had.
    await trx
      .insertInto('virksomhet.enhet_periode')
      .values({ arkivskaper, kode: enhet.kode, fra: dato, til: null })
      .onConflict((oc) => oc.columns(['arkivskaper', 'kode', 'fra']).doUpdateSet({ til: null }))
      .execute();
  }
  if (!enhet.aktiv && aapen !== undefined) {
    await trx
      .updateTable('virksomhet.enhet_periode')
      .set({ til: dato })
      .where('kode', '=', enhet.kode)
      .where('til', 'is', null)
      .execute();
  }
}
