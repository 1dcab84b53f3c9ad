import { type Oppgave as OppgaveUt, zOppgave } from '@dokumentsenter/contract';
import type { Oppgavevisning } from '../../index.ts';

export function visOppgave(vist: Oppgavevisning): OppgaveUt {
  const { oppgave } = vist;
  return {
    id: oppgave.id,
    arkivskaper: vist.arkivskaper,
    forsendelse: oppgave.forsendelse,
    tittel: vist.tittel,
    avsender: vist.avsender,
    kanal: zOppgave.shape.kanal.parse(oppgave.kanal),
    status: vist.status,
    mottattTid: oppgave.mottattTid.toISOString(),
    frist: oppgave.frist.toISOString(),
    innsynsfrist: vist.innsynsfrist,
    antallDokumenter: oppgave.antallDokumenter,
    sikkerhet: oppgave.sikkerhet,
    tvil: oppgave.tvil,
    tilgangskode: oppgave.tilgangskode,
    venterPaa: vist.venterPaa,
    foelsom: oppgave.tilgangskode !== null,
    skjult: vist.skjult,
    forslagEnhet: oppgave.enhet,
    arkivverdi: oppgave.arkivverdi,
    reservertAv: vist.reservertAv,
    reservertSiden: vist.reservertAv === null ? null : (oppgave.reservertSiden?.toISOString() ?? null),
    reservertTil: vist.reservertAv === null ? null : (oppgave.reservertTil?.toISOString() ?? null),
    tildelt: vist.tildelt,
    tilSideTil: oppgave.tilSideTil?.toISOString() ?? null,
    merknad: vist.merknad,
  };
}
