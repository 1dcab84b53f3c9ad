import { type Kysely, sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { HOEYST_TIMER } from '../../domain/sesjon.ts';
import type { Identitetslager, Oidclager } from '../../oidcporter.ts';
import type { TilgangTabeller } from './tabeller.ts';

/** Goes only through the functions of migration 0028: the tables behind them are closed to the program. */
export function oidclager(db: Kysely<Record<never, never>>): Oidclager {
  return {
    async begynn({ state, nettleser, formaal, nonce, verifikator, til }, naa, utloeper) {
      await sql`select tilgang.begynn_oidc(
        ${state}, ${nettleser}, ${formaal}, ${nonce}, ${verifikator}, ${til}, ${naa}, ${utloeper})`.execute(db);
    },
    async bruk(state, nettleser, formaal, naa) {
      const svar = await sql<{ nonce: string; verifikator: string; til: string }>`
        select * from tilgang.bruk_oidc(${state}, ${nettleser}, ${formaal}, ${naa})`.execute(db);
      return svar.rows[0] ?? null;
    },
    async opprettInnbygger(sjekksum, sid, innhold, naa, utloeper) {
      await sql`select tilgang.opprett_innbyggersesjon(
        ${sjekksum}, ${sid}, ${innhold}, ${naa}, ${utloeper})`.execute(db);
    },
    async finnInnbygger(sjekksum, naa) {
      const svar = await sql<{ innhold: string }>`
        select innhold from tilgang.finn_innbyggersesjon(${sjekksum}, ${naa}) as innhold`.execute(db);
      return svar.rows[0]?.innhold ?? null;
    },
    async avsluttInnbygger(sjekksum) {
      const svar = await sql<{ innhold: string }>`
        select innhold from tilgang.avslutt_innbyggersesjon(${sjekksum}) as innhold`.execute(db);
      return svar.rows[0]?.innhold ?? null;
    },
    async avsluttMedSid(sid) {
      await sql`select tilgang.avslutt_innbyggersesjoner(${sid})`.execute(db);
    },
    async rydd(naa) {
      await sql`select tilgang.rydd_oidc(${naa})`.execute(db);
    },
    async finnEkstern(utsteder, subjekt) {
      const svar = await sql<{ bruker: string }>`
        select bruker from tilgang.finn_ekstern(${utsteder}, ${subjekt}) as bruker`.execute(db);
      return svar.rows[0]?.bruker ?? null;
    },
    async opprettEksternSesjon(sjekksum, bruker, naa) {
      const glemFoer = new Date(naa.getTime() - HOEYST_TIMER * 3_600_000);
      await sql`select tilgang.opprett_ekstern_sesjon(${sjekksum}, ${bruker}, ${naa}, ${glemFoer})`.execute(db);
    },
  };
}

export function identitetslager(uow: Uow): Identitetslager {
  const trx = trxOf<TilgangTabeller>(uow);
  return {
    async finn(utsteder) {
      const rader = await trx
        .selectFrom('tilgang.ekstern_identitet')
        .select(['bruker', 'subjekt'])
        .where('utsteder', '=', utsteder)
        .execute();
      return new Map(rader.map((rad) => [rad.bruker, rad.subjekt]));
    },
    async sett(bruker, utsteder, subjekt) {
      const svar = await sql<{ utfall: Awaited<ReturnType<Identitetslager['sett']>> }>`
        select tilgang.sett_ekstern_identitet(
          ${bruker}, ${utsteder}, ${subjekt}, ${uow.aktoer.id}, ${uow.naa}) as utfall`.execute(trx);
      return svar.rows[0]?.utfall ?? 'finnes-ikke';
    },
  };
}
