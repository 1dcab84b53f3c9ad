import type { Fordelingsgrunnlag, Oppgave } from '../../domain/oppgave.ts';
import type { Oppgavetabell } from './tabeller.ts';

export function tilOppgave(rad: Oppgavetabell): Oppgave {
  return {
    id: rad.id,
    forsendelse: rad.forsendelse,
    kanal: rad.kanal,
    tilstand: rad.tilstand,
    mottattTid: rad.mottatt_tid,
    frist: rad.frist,
    antallDokumenter: rad.antall_dokumenter,
    sikkerhet: rad.sikkerhet,
    tvil: rad.tvil,
    tilgangskode: rad.tilgangskode,
    enhet: rad.enhet,
    klasse: rad.klasse,
    arkivverdi: rad.arkivverdi,
    maalform: rad.maalform,
    ferdigheter: rad.ferdigheter,
    reservertAv: rad.reservert_av,
    reservertSiden: rad.reservert_siden,
    reservertTil: rad.reservert_til,
    tildelt: rad.tildelt,
    tilSideTil: rad.til_side_til,
    merknad: rad.merknad,
  };
}

export function tilGrunnlagskolonner(grunnlag: Fordelingsgrunnlag, frist: Date, ferdigheter: readonly string[]) {
  return {
    kanal: grunnlag.kanal,
    mottatt_tid: grunnlag.mottattTid,
    frist,
    antall_dokumenter: grunnlag.antallDokumenter,
    sikkerhet: grunnlag.sikkerhet,
    tvil: grunnlag.tvil,
    tilgangskode: grunnlag.tilgangskode,
    enhet: grunnlag.enhet,
    klasse: grunnlag.klasse,
    arkivverdi: grunnlag.arkivverdi,
    maalform: grunnlag.maalform,
    ferdigheter: [...ferdigheter],
  };
}
