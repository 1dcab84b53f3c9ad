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
    antallDokumenter: oppgave.antallDokumenter,
    sikkerhet: oppgave.sikkerhet,
    tvil: oppgave.tvil,
    foelsom: oppgave.tilgangskode !== null,
    skjult: vist.skjult,
    forslagEnhet: oppgave.enhet,
    arkivverdi: oppgave.arkivverdi,
    reservertAv: vist.reservertAv,
    tildelt: vist.tildelt,
    tilSideTil: oppgave.tilSideTil?.toISOString() ?? null,
    merknad: vist.merknad,
  };
}
