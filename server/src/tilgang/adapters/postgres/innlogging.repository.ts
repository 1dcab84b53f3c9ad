import { type Kysely, sql } from 'kysely';
import { arkivskaper } from '../../../kernel/index.ts';
import type { Rolle } from '../../domain/evner.ts';
import { HOEYST_TIMER } from '../../domain/sesjon.ts';
import type { Innloggingslager, Innloggingsrad, Sesjonsrad } from '../../ports.ts';

interface SesjonOgTildeling {
  bruker: string;
  brukernavn: string;
  navn: string;
  opprettet_tid: Date;
  sist_brukt: Date;
  engangs: boolean;
  ekstern: boolean;
  arkivskaper: string | null;
  rolle: Rolle | null;
  enhet: string | null;
  klarering: string[] | null;
}

/** Goes only through the functions of migration 0021: the tables behind them are closed to the program. */
export function innloggingslager(db: Kysely<Record<never, never>>): Innloggingslager {
  return {
    async finnInnlogging(brukernavn) {
      const svar = await sql<Omit<Innloggingsrad, 'endret'> & { endret_tid: Date }>`
        select * from tilgang.finn_innlogging(${brukernavn})`.execute(db);
      const rad = svar.rows[0];
      if (rad === undefined) return null;
      const { endret_tid: endret, ...felt } = rad;
      return { ...felt, endret };
    },
    async byttHash(bruker, gammel, ny) {
      await sql`select tilgang.bytt_hash(${bruker}, ${gammel}, ${ny})`.execute(db);
    },
    async byttPassord(bruker, gammel, ny, beholdSesjon, naa) {
      const svar = await sql<{ byttet: boolean }>`select tilgang.bytt_passord(
        ${bruker}, ${gammel}, ${ny}, ${beholdSesjon}, ${naa}) as byttet`.execute(db);
      return svar.rows[0]?.byttet === true;
    },
    async opprettSesjon(sjekksum, bruker, naa) {
      const glemFoer = new Date(naa.getTime() - HOEYST_TIMER * 3_600_000);
      await sql`select tilgang.opprett_sesjon(${sjekksum}, ${bruker}, ${naa}, ${glemFoer})`.execute(db);
    },
    async finnSesjon(sjekksum, dato) {
      const svar = await sql<SesjonOgTildeling>`select * from tilgang.finn_sesjon(${sjekksum}, ${dato})`.execute(db);
      return toSesjonsrad(svar.rows);
    },
    async beroerSesjon(sjekksum, naa) {
      await sql`select tilgang.beroer_sesjon(${sjekksum}, ${naa})`.execute(db);
    },
    async avsluttSesjon(sjekksum, naa) {
      await sql`select tilgang.avslutt_sesjon(${sjekksum}, ${naa})`.execute(db);
    },
    async hentForsoek(noekkel) {
      const svar = await sql<{ antall: number; siste_tid: Date; sperret_til: Date }>`
        select * from tilgang.hent_forsoek(array[${noekkel}])`.execute(db);
      const rad = svar.rows[0];
      return rad === undefined ? null : { antall: rad.antall, siste: rad.siste_tid, sperretTil: rad.sperret_til };
    },
    async tellForsoek(noekkel, ventet, neste) {
      const svar = await sql<{ talt: boolean }>`select tilgang.tell_forsoek(
        ${noekkel}, ${ventet}, ${neste.antall}, ${neste.siste}, ${neste.sperretTil}) as talt`.execute(db);
      return svar.rows[0]?.talt === true;
    },
  };
}

function toSesjonsrad(rader: readonly SesjonOgTildeling[]): Sesjonsrad | null {
  const foerste = rader[0];
  if (foerste === undefined) return null;
  const tildelinger = rader.flatMap((rad) =>
    rad.arkivskaper === null || rad.rolle === null
      ? []
      : [
          {
            arkivskaper: arkivskaper(rad.arkivskaper),
            rolle: rad.rolle,
            enhet: rad.enhet,
            klarering: rad.klarering ?? [],
          },
        ],
  );
  return {
    bruker: { id: foerste.bruker, brukernavn: foerste.brukernavn, navn: foerste.navn },
    engangs: foerste.engangs,
    ekstern: foerste.ekstern,
    opprettet: foerste.opprettet_tid,
    sistBrukt: foerste.sist_brukt,
    tildelinger,
  };
}
