import { FILBEVARING_ABONNEMENT } from '../bevaring/adapters/jobs/filhandlers.ts';
import { FJERNING_ABONNEMENT } from '../bevaring/adapters/jobs/handlers.ts';
import { FORDELING_ABONNEMENT } from '../fordeling/jobs.ts';
import { INNSYN_ABONNEMENT } from '../innsyn/adapters/jobs/handlers.ts';
import type { Jobbtype } from '../kernel/index.ts';
import { forsendelseMottatt, forsendelseUtpakket } from '../mottak/events.ts';
import * as mottak from '../mottak/jobs.ts';
import type { Subscriptions } from '../platform/events/subscriptions.ts';
import { SOEK_ABONNEMENT } from '../soek/adapters/jobs/handlers.ts';
import { LAERING_ABONNEMENT } from '../tolking/adapters/jobs/laeringhandlers.ts';
import { dokumentLest, forsendelseForeslaatt } from '../tolking/events.ts';
import { startLesning } from '../tolking/jobs.ts';

/** Who listens to what: the flow from letter to archive, read from the top. */
export const ABONNEMENT: readonly { hendelse: string; jobb: Jobbtype<unknown> }[] = [
  { hendelse: forsendelseMottatt.navn, jobb: mottak.pakkUtForsendelse },
  { hendelse: forsendelseUtpakket.navn, jobb: startLesning },
  { hendelse: forsendelseUtpakket.navn, jobb: mottak.forberedMottakskvittering },
  { hendelse: dokumentLest.navn, jobb: mottak.noterArkivkopi },
  { hendelse: forsendelseForeslaatt.navn, jobb: mottak.merkKlar },
  ...FILBEVARING_ABONNEMENT,
  ...FJERNING_ABONNEMENT,
  ...FORDELING_ABONNEMENT,
  ...INNSYN_ABONNEMENT,
  ...LAERING_ABONNEMENT,
  ...SOEK_ABONNEMENT,
];

export function registrerAbonnement(subscriptions: Subscriptions): void {
  for (const { hendelse, jobb } of ABONNEMENT) subscriptions.subscribe(hendelse, jobb);
}
