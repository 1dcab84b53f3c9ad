import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import * as jobber from '../../jobs.ts';
import type { Varsling } from '../../varsling.ts';
import type { Driftsvarsel } from './handlers.ts';

/** Alarms: found by the clock, sent one by one. */
export function varselHandlers(varsling: Varsling, varsle: Driftsvarsel): JobHandler[] {
  const aktoer = 'mottak.varsling';
  return [
    defineHandler({
      jobb: jobber.finnVarsler,
      aktoer,
      kjoer: (kontekst) => kontekst.withTenant((uow) => varsling.finnVarsler(uow)),
      oppgi: (uow, _innhold, aarsak) => varsle(uow, jobber.finnVarsler.navn, uow.arkivskaper, aarsak),
    }),
    defineHandler({
      jobb: jobber.sendVarsel,
      aktoer,
      kjoer: (kontekst, innhold) => varsling.sendVarsel(kontekst.withTenant, innhold),
      oppgi: async (uow, innhold, aarsak) => {
        await varsling.oppgiVarsel(uow, innhold);
        await varsle(uow, jobber.sendVarsel.navn, innhold.varsel, aarsak);
      },
    }),
  ];
}
