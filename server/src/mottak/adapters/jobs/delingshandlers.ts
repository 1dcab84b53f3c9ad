import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Deling } from '../../deling.ts';
import type { Mottak } from '../../index.ts';
import { lagDeler } from '../../jobs.ts';

/** What cannot be split comes back to the queue as it was, where somebody sees it. */
export function delingshandlers(deling: Deling, mottak: Pick<Mottak, 'angreForsendelse'>): JobHandler[] {
  return [
    defineHandler({
      jobb: lagDeler,
      aktoer: 'mottak',
      kjoer: (kontekst, innhold) => deling.lagDeler(kontekst.arkivskaper, innhold.forsendelse, kontekst.withTenant),
      oppgi: async (uow, innhold) => {
        await mottak.angreForsendelse(uow, innhold.forsendelse);
      },
    }),
  ];
}
