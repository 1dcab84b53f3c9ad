import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Tolking } from '../../index.ts';
import * as jobber from '../../jobs.ts';
import type { Sammenfall } from '../../sammenfall.ts';

/** What tolking's jobs do, and what happens when every attempt has failed: the document goes on unread, and a person sees why. */
export function tolkingHandlers(tolking: Tolking, sammenfall: Pick<Sammenfall, 'finnSammenfall'>): JobHandler[] {
  const aktoer = 'tolking';
  return [
    defineHandler({
      jobb: jobber.startLesning,
      aktoer,
      kjoer: (kontekst, { innhold }) => kontekst.withTenant((uow) => tolking.startLesning(uow, innhold)),
      oppgi: (uow, { innhold }) => tolking.oppgiForslag(uow, innhold.forsendelse),
    }),
    defineHandler({
      jobb: jobber.lesDokument,
      aktoer,
      kjoer: (kontekst, innhold) =>
        tolking.lesDokument(kontekst.arkivskaper, innhold.dokument, kontekst.withTenant, kontekst.signal),
      oppgi: (uow, innhold) => tolking.oppgiLesning(uow, innhold.dokument),
    }),
    defineHandler({
      jobb: jobber.foreslaaMetadata,
      aktoer,
      kjoer: (kontekst, innhold) => kontekst.withTenant((uow) => tolking.foreslaaMetadata(uow, innhold.forsendelse)),
      oppgi: (uow, innhold) => tolking.oppgiForslag(uow, innhold.forsendelse),
    }),
    defineHandler({
      jobb: jobber.finnSammenfall,
      aktoer,
      kjoer: (kontekst, innhold) =>
        sammenfall.finnSammenfall(kontekst.arkivskaper, innhold.forsendelse, kontekst.withTenant),
      // The letter lies in the queue like any other; only the question whether it has come before is not asked.
      oppgi: async () => undefined,
    }),
  ];
}
