import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Innsending } from '../../innsending.ts';
import { ryddOpplastinger } from '../../jobs.ts';
import type { Driftsvarsel } from './handlers.ts';

/** Clears what the public page left lying. */
export function innsendingHandlers(
  innsending: Innsending,
  ryddInnlogginger: () => Promise<void>,
  varsle: Driftsvarsel,
): JobHandler[] {
  return [
    defineHandler({
      jobb: ryddOpplastinger,
      aktoer: 'mottak',
      kjoer: async (kontekst) => {
        await innsending.ryddOpplastinger(kontekst.arkivskaper);
        await ryddInnlogginger();
      },
      oppgi: (uow, _innhold, aarsak) => varsle(uow, ryddOpplastinger.navn, uow.arkivskaper, aarsak),
    }),
  ];
}
