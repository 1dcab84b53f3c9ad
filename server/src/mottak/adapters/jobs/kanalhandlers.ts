import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import * as jobber from '../../jobs.ts';
import type { Kanaler } from '../../kanaler.ts';
import type { Driftsvarsel } from './handlers.ts';

/** What the jobs of channels do. Each may run twice with the same outcome. */
export function kanalHandlers(kanaler: Kanaler, varsle: Driftsvarsel): JobHandler[] {
  const aktoer = 'mottak.kanal';
  return [
    defineHandler({
      jobb: jobber.seEtterKanaler,
      aktoer,
      kjoer: (kontekst) => kontekst.withTenant((uow) => kanaler.seEtterKanaler(uow)),
      oppgi: (uow, _innhold, aarsak) => varsle(uow, jobber.seEtterKanaler.navn, uow.arkivskaper, aarsak),
    }),
    defineHandler({
      jobb: jobber.toemKanal,
      aktoer,
      kjoer: (kontekst, { kanal }) => kanaler.toemKanal(kontekst.arkivskaper, kanal, kontekst.signal),
      oppgi: (uow, { kanal }, aarsak) => varsle(uow, jobber.toemKanal.navn, kanal, aarsak),
    }),
    defineHandler({
      jobb: jobber.svarKanal,
      aktoer,
      kjoer: (kontekst, { forsendelse }) => kanaler.svarKilde(kontekst.arkivskaper, forsendelse, kontekst.signal),
      // The clock finds it again: an answer is given up by its deadline only.
      oppgi: (uow, { forsendelse }, aarsak) => varsle(uow, jobber.svarKanal.navn, forsendelse, aarsak),
    }),
    defineHandler({
      jobb: jobber.verifiserLeveranse,
      aktoer,
      kjoer: (kontekst, { forsendelse }) =>
        kanaler.verifiserLeveranse(kontekst.arkivskaper, forsendelse, kontekst.signal),
      oppgi: (uow, { forsendelse }) => kanaler.oppgiVerifisering(uow, forsendelse),
    }),
    defineHandler({
      jobb: jobber.fjernFraKilde,
      aktoer,
      kjoer: (kontekst, { forsendelser }) => kanaler.fjernFraKilde(kontekst.arkivskaper, forsendelser, kontekst.signal),
      oppgi: (uow, _innhold, aarsak) => varsle(uow, jobber.fjernFraKilde.navn, uow.arkivskaper, aarsak),
    }),
    defineHandler({
      jobb: jobber.behandleUadressert,
      aktoer,
      kjoer: (kontekst, { id }) => kanaler.utfoerUadressert(kontekst.arkivskaper, id, kontekst.signal),
      oppgi: (uow, { id }, aarsak) => kanaler.oppgiUadressert(uow, id, aarsak),
    }),
  ];
}
