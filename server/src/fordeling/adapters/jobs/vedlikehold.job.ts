import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Fordeling } from '../../index.ts';
import { finnGlemte, fordelPaaNytt } from '../../jobs.ts';

const TI_MINUTTER_MS = 600_000;

/** Both look at everything each time they run: when one run is given up, the next does the same work. */
export function vedlikeholdHandlers(fordeling: Fordeling): JobHandler[] {
  return [
    defineHandler({
      jobb: fordelPaaNytt,
      aktoer: 'fordeling',
      async kjoer(kontekst) {
        await kontekst.withTenant((uow) => fordeling.fordelPaaNytt(uow));
      },
      oppgi: (uow) =>
        uow.enqueue(fordelPaaNytt, {}, { noekkel: 'igjen', etter: new Date(uow.naa.getTime() + TI_MINUTTER_MS) }),
    }),
    defineHandler({
      jobb: finnGlemte,
      aktoer: 'fordeling',
      async kjoer(kontekst) {
        await kontekst.withTenant((uow) => fordeling.finnGlemte(uow));
      },
      oppgi: (uow) =>
        uow.enqueue(finnGlemte, {}, { noekkel: 'igjen', etter: new Date(uow.naa.getTime() + TI_MINUTTER_MS) }),
    }),
  ];
}
