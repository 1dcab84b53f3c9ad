import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import * as jobber from '../../jobs.ts';
import type { Mottakskvitteringer } from '../../kvittering.ts';
import type { Driftsvarsel } from './handlers.ts';

/** Receipts to who wrote: decided when the letter is unpacked, then sent. */
export function kvitteringshandlers(kvittering: Mottakskvitteringer, varsle: Driftsvarsel): JobHandler[] {
  const aktoer = 'mottak.kvittering';
  return [
    defineHandler({
      jobb: jobber.forberedMottakskvittering,
      aktoer,
      kjoer: (kontekst, { innhold: { forsendelse } }) =>
        kontekst.withTenant((uow) => kvittering.forbered(uow, forsendelse)),
      oppgi: (uow, { innhold }, aarsak) =>
        varsle(uow, jobber.forberedMottakskvittering.navn, innhold.forsendelse, aarsak),
    }),
    defineHandler({
      jobb: jobber.sendMottakskvittering,
      aktoer,
      kjoer: (kontekst, { forsendelse }) => kvittering.send(kontekst.withTenant, forsendelse),
      oppgi: async (uow, { forsendelse }, aarsak) => {
        await kvittering.oppgi(uow, forsendelse);
        await varsle(uow, jobber.sendMottakskvittering.navn, forsendelse, aarsak);
      },
    }),
  ];
}
