import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Arkivbegrensning } from '../../arkivbegrensning.ts';
import type { Mottak } from '../../index.ts';
import * as jobber from '../../jobs.ts';
import type { Pakkearkiv } from '../pakke/pakkearkiv.ts';

/** What mottak's jobs do. Each may run twice with the same outcome, and each says what happens when every attempt has failed. */
export function mottakHandlers(
  mottak: Mottak,
  pakke: Pakkearkiv,
  begrensning: Pick<Arkivbegrensning, 'brukRegler'>,
  varsle: Driftsvarsel,
): JobHandler[] {
  const aktoer = 'mottak';
  return [
    defineHandler({
      jobb: jobber.pakkUtForsendelse,
      aktoer,
      kjoer: (kontekst, { innhold }) => mottak.pakkUt(kontekst.arkivskaper, innhold.forsendelse, kontekst.withTenant),
      oppgi: (uow, { innhold }) => mottak.oppgiUtpakking(uow, innhold.forsendelse),
    }),
    defineHandler({
      jobb: jobber.proevUsjekkede,
      aktoer,
      kjoer: async (kontekst) => {
        await mottak.proevUsjekkede(kontekst.withTenant);
      },
      oppgi: (uow, _innhold, aarsak) => varsle(uow, jobber.proevUsjekkede.navn, uow.arkivskaper, aarsak),
    }),
    defineHandler({
      jobb: jobber.noterArkivkopi,
      aktoer,
      kjoer: (kontekst, { innhold }) =>
        kontekst.withTenant((uow) =>
          mottak.noterArkivkopi(uow, innhold.dokument, { ...innhold, utenArkivfil: innhold.aarsak }),
        ),
      oppgi: (uow, { innhold }, aarsak) => varsle(uow, jobber.noterArkivkopi.navn, innhold.forsendelse, aarsak),
    }),
    defineHandler({
      jobb: jobber.merkKlar,
      aktoer,
      kjoer: (kontekst, { innhold: { forsendelse } }) =>
        kontekst.withTenant(async (uow) => {
          await mottak.merkKlar(uow, forsendelse);
          await begrensning.brukRegler(uow, forsendelse);
        }),
      oppgi: (uow, { innhold }, aarsak) => varsle(uow, jobber.merkKlar.navn, innhold.forsendelse, aarsak),
    }),
    defineHandler({
      jobb: jobber.overleverForsendelse,
      aktoer,
      kjoer: (kontekst, innhold) =>
        mottak.overlever(kontekst.arkivskaper, innhold.forsendelse, innhold.til, kontekst.withTenant),
      oppgi: async (uow, innhold) => {
        // It could not be handed over: it comes back to the queue here, where somebody sees it.
        await mottak.angreForsendelse(uow, innhold.forsendelse);
      },
    }),
    defineHandler({
      jobb: jobber.tilbakekallForsendelse,
      aktoer,
      kjoer: (kontekst, innhold) =>
        mottak.tilbakekall(kontekst.arkivskaper, innhold.forsendelse, innhold.til, kontekst.withTenant),
      oppgi: (uow, innhold, aarsak) => varsle(uow, jobber.tilbakekallForsendelse.navn, innhold.forsendelse, aarsak),
    }),
    ...pakkeHandlers(mottak, pakke),
  ];
}

/** Leaves a row in sporing that an administrator sees; nothing was lost, but something did not follow. */
export type Driftsvarsel = (
  uow: Parameters<JobHandler['oppgi']>[0],
  jobb: string,
  objekt: string,
  aarsak: string,
) => Promise<void>;

function pakkeHandlers(mottak: Mottak, pakke: Pakkearkiv): JobHandler[] {
  return [
    defineHandler({
      jobb: jobber.leverPakke,
      aktoer: 'mottak',
      kjoer: (kontekst, innhold) => pakke.lever(kontekst.arkivskaper, innhold.forsendelse, kontekst.withTenant),
      oppgi: async (uow, innhold) => {
        await mottak.angreForsendelse(uow, innhold.forsendelse);
      },
    }),
    defineHandler({
      jobb: jobber.lesPakkekvittering,
      aktoer: 'mottak',
      kjoer: (kontekst, innhold) => pakke.lesKvittering(innhold.forsendelse, kontekst.withTenant),
      oppgi: (uow, innhold) => pakke.spoerIgjen(uow, innhold.forsendelse),
    }),
  ];
}
