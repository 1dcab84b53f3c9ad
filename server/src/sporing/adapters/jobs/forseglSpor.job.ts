import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import { FORSEGL_GRENSE, type Sporing } from '../../index.ts';
import { forseglSpor } from '../../jobs.ts';

/** One transaction per portion, so that a long tail never holds the chain for long. */
export function sporingHandlers(sporing: Sporing): JobHandler[] {
  return [
    defineHandler({
      jobb: forseglSpor,
      aktoer: 'sporing',
      async kjoer(kontekst) {
        let antall = FORSEGL_GRENSE;
        while (antall === FORSEGL_GRENSE && !kontekst.signal.aborted) {
          antall = await kontekst.withTenant((uow) => sporing.forsegl(uow));
        }
      },
      async oppgi(uow) {
        // The next run takes the same rows; until then verifiser names them. That it failed is itself a matter for the log.
        await sporing.loggSpor(uow, { handling: 'spor.forsegletIkke', objekt: null, utfall: 'avvist' });
      },
    }),
  ];
}
