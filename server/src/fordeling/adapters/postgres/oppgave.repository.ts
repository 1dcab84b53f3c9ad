import { sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Oppgavelager } from '../../ports.ts';
import { koeLager } from './koe.repository.ts';
import { tilGrunnlagskolonner, tilOppgave } from './oppgaverad.ts';
import type { FordelingTabeller } from './tabeller.ts';

const INGEN = { reservert_av: null, reservert_siden: null, reservert_til: null } as const;

export function oppgaveLager(uow: Uow): Oppgavelager {
  const trx = trxOf<FordelingTabeller>(uow);
  const alle = () => trx.selectFrom('fordeling.oppgave').selectAll();
  const endre = (id: string) => trx.updateTable('fordeling.oppgave').where('id', '=', id);
  return {
    async laasForsendelse(forsendelse) {
      await sql`select pg_advisory_xact_lock(hashtext('fordeling.oppgave'), hashtext(${forsendelse}))`.execute(trx);
    },
    async finnForForsendelse(forsendelse) {
      const rad = await alle().where('forsendelse', '=', forsendelse).executeTakeFirst();
      return rad === undefined ? null : tilOppgave(rad);
    },
    async hent(id) {
      const rad = await alle().where('id', '=', id).executeTakeFirst();
      return rad === undefined ? null : tilOppgave(rad);
    },
    async finnMange(ider) {
      if (ider.length === 0) return new Map();
      const rader = await alle()
        .where('id', 'in', [...ider])
        .execute();
      return new Map(rader.map((rad) => [rad.id, tilOppgave(rad)]));
    },
    async laas(id) {
      const rad = await alle().where('id', '=', id).forUpdate().executeTakeFirst();
      return rad === undefined ? null : tilOppgave(rad);
    },
    async opprett(oppgave) {
      await trx
        .insertInto('fordeling.oppgave')
        .values({
          arkivskaper: uow.arkivskaper,
          id: oppgave.id,
          forsendelse: oppgave.forsendelse,
          tilstand: oppgave.tilstand,
          ...tilGrunnlagskolonner(oppgave, oppgave.frist, oppgave.ferdigheter),
          reservert_av: null,
          reservert_siden: null,
          reservert_til: null,
          tildelt: oppgave.tildelt,
          til_side_til: null,
          merknad: null,
          opprettet_tid: uow.naa,
          lukket_tid: null,
        })
        .execute();
    },
    async lagreForslag(id, grunnlag, frist, ferdigheter) {
      await endre(id)
        .set(tilGrunnlagskolonner(grunnlag, frist, ferdigheter))
        .execute();
    },
    async settTilstand(id, tilstand) {
      const lukket_tid = tilstand === 'lukket' ? uow.naa : null;
      await endre(id)
        .set({ tilstand, lukket_tid, ...INGEN })
        .execute();
    },
    async tildel(id, bruker) {
      await endre(id).set({ tildelt: bruker }).execute();
    },
    ...reservasjoner(uow),
    ...koeLager(uow),
  };
}

/**
 * One statement each: the row lock makes the second of two who try at once wait, look again, and find nothing to take. The program's
 * clock decides when a reservation is over, the same as everywhere else.
 */
function reservasjoner(uow: Uow): Pick<Oppgavelager, 'plasser' | 'reserver' | 'frigi' | 'settTilSide'> {
  const trx = trxOf<FordelingTabeller>(uow);
  const endre = (id: string, bruker: string | null) =>
    trx
      .updateTable('fordeling.oppgave')
      .where('id', '=', id)
      .where('tilstand', '=', 'aapen')
      .$if(bruker !== null, (sp) =>
        sp.where((eb) =>
          eb.or([eb('reservert_av', 'is', null), eb('reservert_av', '=', bruker), eb('reservert_til', '<=', uow.naa)]),
        ),
      );
  return {
    async plasser(id, hvor) {
      await trx
        .updateTable('fordeling.oppgave')
        .where('id', '=', id)
        .set({
          reservert_av: hvor.reservertAv,
          reservert_siden: hvor.reservertSiden,
          reservert_til: hvor.reservertTil,
          tildelt: hvor.tildelt,
          til_side_til: hvor.tilSideTil,
          merknad: hvor.merknad,
        })
        .execute();
    },
    async reserver(id, bruker, siden, til) {
      const svar = await endre(id, bruker)
        .set({ reservert_av: bruker, reservert_siden: siden, reservert_til: til, til_side_til: null })
        .executeTakeFirst();
      return svar.numUpdatedRows === 1n;
    },
    async frigi(id, bruker) {
      const svar = await endre(id, bruker)
        .set({ ...INGEN, til_side_til: null })
        .executeTakeFirst();
      return svar.numUpdatedRows === 1n;
    },
    async settTilSide(id, bruker, til, merknad) {
      const svar = await endre(id, bruker)
        .set({ ...INGEN, til_side_til: til, merknad })
        .executeTakeFirst();
      return svar.numUpdatedRows === 1n;
    },
  };
}
