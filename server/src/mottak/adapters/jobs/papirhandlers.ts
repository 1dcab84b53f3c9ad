import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import * as jobber from '../../jobs.ts';
import type { Papirene } from '../../papir.ts';
import type { Driftsvarsel } from './handlers.ts';

/** The log of destroyed paper, into the archive. */
export function papirHandlers(papir: Papirene, varsle: Driftsvarsel): JobHandler[] {
  return [
    defineHandler({
      jobb: jobber.arkiverPapirlogg,
      aktoer: 'mottak.papir',
      kjoer: (kontekst, { logg }) => papir.arkiverPapirlogg(kontekst.arkivskaper, kontekst.withTenant, logg),
      oppgi: (uow, { logg }, aarsak) => varsle(uow, jobber.arkiverPapirlogg.navn, logg, aarsak),
    }),
    defineHandler({
      jobb: jobber.kontrollerFoelgesedler,
      aktoer: 'mottak.papir',
      kjoer: (kontekst) => kontekst.withTenant((uow) => papir.kontrollerFoelgesedler(uow)),
      oppgi: (uow, _innhold, aarsak) => varsle(uow, jobber.kontrollerFoelgesedler.navn, uow.arkivskaper, aarsak),
    }),
  ];
}
