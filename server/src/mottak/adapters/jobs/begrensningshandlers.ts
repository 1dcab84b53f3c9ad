import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Arkivbegrensning } from '../../arkivbegrensning.ts';
import * as jobber from '../../jobs.ts';
import type { Driftsvarsel } from './handlers.ts';

/** The end of what is not for the archive, and its log. */
export function begrensningshandlers(begrensning: Arkivbegrensning, varsle: Driftsvarsel): JobHandler[] {
  return [
    defineHandler({
      jobb: jobber.videresendForsendelse,
      aktoer: 'mottak.arkivbegrensning',
      kjoer: (kontekst, innhold) => begrensning.videresend(kontekst.arkivskaper, kontekst.withTenant, innhold),
      oppgi: (uow, innhold) => begrensning.oppgiVideresending(uow, innhold),
    }),
    defineHandler({
      jobb: jobber.fjernIkkeArkiverte,
      aktoer: 'mottak.arkivbegrensning',
      kjoer: async (kontekst) => {
        await begrensning.fjernForfalte(kontekst.withTenant);
      },
      oppgi: (uow, _innhold, aarsak) => varsle(uow, jobber.fjernIkkeArkiverte.navn, uow.arkivskaper, aarsak),
    }),
    defineHandler({
      jobb: jobber.arkiverBegrensningslogg,
      aktoer: 'mottak.arkivbegrensning',
      kjoer: (kontekst, { logg }) =>
        begrensning.arkiverBegrensningslogg(kontekst.arkivskaper, kontekst.withTenant, logg),
      oppgi: (uow, { logg }, aarsak) => varsle(uow, jobber.arkiverBegrensningslogg.navn, logg, aarsak),
    }),
  ];
}
