import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Arkiv } from '../../index.ts';
import { opphevSkjerminger } from '../../jobs.ts';

const OM_GANGEN = 200;

/** What the archive does by the clock. */
export function arkivHandlers(arkiv: Arkiv): JobHandler[] {
  return [
    defineHandler({
      jobb: opphevSkjerminger,
      aktoer: 'arkiv',
      async kjoer({ signal, withTenant }) {
        for (const utloept of await withTenant((uow) => arkiv.finnUtloepteSkjerminger(uow, OM_GANGEN))) {
          if (signal.aborted) return;
          // Each for itself: one that somebody opened or changed meanwhile holds up none of the others.
          await withTenant((uow) => arkiv.opphevSkjerming(uow, utloept));
        }
      },
      // Nothing is shown that should be hidden, and the next round of the plan takes the same rows.
      oppgi: async () => undefined,
    }),
  ];
}
