import { journalpostEndret, journalpostUtgaatt, saksmappeEndret } from '../../../arkiv/events.ts';
import type { Jobbtype, Uow } from '../../../kernel/index.ts';
import { forsendelseJournalfoert } from '../../../mottak/events.ts';
import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import * as jobber from '../../jobs.ts';
import type { Laering } from '../../laering.ts';

/** Which jobs of learning an event starts. */
export const LAERING_ABONNEMENT: readonly { hendelse: string; jobb: Jobbtype<unknown> }[] = [
  { hendelse: forsendelseJournalfoert.navn, jobb: jobber.noterEksempel },
  { hendelse: journalpostEndret.navn, jobb: jobber.oppdaterEksempel },
  { hendelse: journalpostUtgaatt.navn, jobb: jobber.fjernEksempel },
  { hendelse: saksmappeEndret.navn, jobb: jobber.oppdaterEksemplerISak },
];

/** One example more or less changes no proposal: when every attempt has failed there is nobody to tell but the log. */
const oppgi = async () => undefined;
const aktoer = 'tolking';

/** What is decided is kept, and the levels are reckoned when there is time. */
const laerOgRegn = async (uow: Uow, laer: () => Promise<void>): Promise<void> => {
  await laer();
  await uow.enqueue(jobber.vurderNivaaer, {}, { noekkel: 'nivaaer' });
};

export function laeringHandlers(laering: Laering): JobHandler[] {
  const paaPost = (jobb: Jobbtype<{ hendelse: string; innhold: { journalpost: string } }>) =>
    defineHandler({
      jobb,
      aktoer,
      kjoer: ({ withTenant }, { innhold }) =>
        withTenant((uow) => laerOgRegn(uow, () => laering.oppdaterEksempel(uow, innhold.journalpost))),
      oppgi,
    });
  return [
    defineHandler({
      jobb: jobber.noterEksempel,
      aktoer,
      kjoer: ({ withTenant }, { innhold }) =>
        withTenant((uow) => laerOgRegn(uow, () => laering.noterEksempel(uow, innhold))),
      oppgi,
    }),
    paaPost(jobber.oppdaterEksempel),
    paaPost(jobber.fjernEksempel),
    defineHandler({
      jobb: jobber.oppdaterEksemplerISak,
      aktoer,
      kjoer: ({ withTenant }, { innhold }) =>
        withTenant((uow) => laerOgRegn(uow, () => laering.oppdaterEksemplerISak(uow, innhold.saksmappe))),
      oppgi,
    }),
    defineHandler({
      jobb: jobber.vurderNivaaer,
      aktoer,
      kjoer: ({ withTenant }) => withTenant((uow) => laering.vurderNivaaer(uow)),
      oppgi,
    }),
    defineHandler({
      jobb: jobber.bestillNattligTrening,
      aktoer,
      kjoer: ({ withTenant }) => withTenant((uow) => laering.bestillNattligTrening(uow)),
      oppgi,
    }),
    defineHandler({
      jobb: jobber.trenModell,
      aktoer,
      kjoer: ({ withTenant, signal }, { trening }) => laering.trenModell(trening, withTenant, signal),
      oppgi: (uow, { trening }) => laering.oppgiTrening(uow, trening),
    }),
  ];
}
