import { sql } from 'kysely';
import { z } from 'zod';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Oppgavesteg } from '../../domain/steg.ts';
import type { Steglager } from '../../ports.ts';
import type { FordelingTabeller } from './tabeller.ts';

type Stegrad = Omit<FordelingTabeller['fordeling.steg'], 'foer' | 'angret'> & { foer: unknown; angret: boolean };

export function stegLager(uow: Uow): Steglager {
  const trx = trxOf<FordelingTabeller>(uow);
  return {
    async leggTil(oppgave, steg) {
      await sql`
        insert into fordeling.steg (arkivskaper, id, oppgave, nummer, handling, aktoer, fra, til, foer, tidspunkt)
        select ${uow.arkivskaper}, ${uow.nyId()}::uuid, ${oppgave}::uuid, coalesce(max(s.nummer), 0) + 1, ${steg.handling},
               ${uow.aktoer.id}::uuid, ${steg.fra}::uuid, ${steg.til}::uuid, ${JSON.stringify(steg.foer)}::jsonb, ${uow.naa}
          from fordeling.steg s where s.oppgave = ${oppgave}`.execute(trx);
    },
    async siste(oppgave) {
      const rad = await trx
        .selectFrom('fordeling.steg')
        .selectAll()
        .where('oppgave', '=', oppgave)
        .where('angret', '=', false)
        .orderBy('nummer', 'desc')
        .limit(1)
        .executeTakeFirst();
      return rad === undefined ? null : tilSteg(rad);
    },
    async merkAngret(id) {
      await trx.updateTable('fordeling.steg').set({ angret: true }).where('id', '=', id).execute();
    },
    async finnFor(bruker, siden, grense) {
      const svar = await sql<Stegrad & { siste: boolean }>`
        select s.*, not s.angret and s.nummer = (
                 select max(n.nummer) from fordeling.steg n where n.oppgave = s.oppgave and not n.angret) as siste
          from fordeling.steg s
         where s.tidspunkt >= ${siden} and (s.aktoer = ${bruker} or s.fra = ${bruker})
         order by s.tidspunkt desc, s.nummer desc limit ${grense}`.execute(trx);
      return svar.rows.map((rad) => ({ ...tilSteg(rad), siste: rad.siste }));
    },
  };
}

const zTid = z.iso
  .datetime({ offset: true })
  .transform((tekst) => new Date(tekst))
  .nullable();
const zPlassering = z.object({
  reservertAv: z.uuid().nullable(),
  reservertSiden: zTid,
  reservertTil: zTid,
  tildelt: z.uuid().nullable(),
  tilSideTil: zTid,
  merknad: z.string().nullable(),
});

function tilSteg(rad: Stegrad): Oppgavesteg {
  const { id, oppgave, handling, aktoer, fra, til, tidspunkt, angret } = rad;
  return { id, oppgave, handling, aktoer, fra, til, tidspunkt, angret, foer: zPlassering.parse(rad.foer) };
}
