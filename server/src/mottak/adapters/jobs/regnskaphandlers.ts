import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import * as jobber from '../../jobs.ts';
import type { Regnskapet } from '../../regnskap.ts';
import type { Driftsvarsel } from './handlers.ts';

/** The ledger, by the clock and when somebody asks. */
export function regnskapHandlers(regnskap: Regnskapet, varsle: Driftsvarsel): JobHandler[] {
  return [
    defineHandler({
      jobb: jobber.kontrollerRegnskap,
      aktoer: 'mottak.regnskap',
      kjoer: (kontekst) => regnskap.kontrollerRegnskap(kontekst.arkivskaper, kontekst.withTenant),
      oppgi: (uow, _innhold, aarsak) => varsle(uow, jobber.kontrollerRegnskap.navn, uow.arkivskaper, aarsak),
    }),
  ];
}
