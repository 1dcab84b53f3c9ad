import {
  journalpostEndret,
  journalpostJournalfoert,
  journalpostUtgaatt,
  saksmappeEndret,
} from '../../../arkiv/events.ts';
import type { Jobbtype } from '../../../kernel/index.ts';
import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Innsyn } from '../../index.ts';
import {
  publiserForfalteJobb,
  publiserJournalpost,
  vurderEndret,
  vurderJournalfoert,
  vurderSaksmappe,
  vurderUtgaatt,
} from '../../jobs.ts';

/** Which jobs of innsyn an event starts. */
export const INNSYN_ABONNEMENT: readonly { hendelse: string; jobb: Jobbtype<unknown> }[] = [
  { hendelse: journalpostJournalfoert.navn, jobb: vurderJournalfoert },
  { hendelse: journalpostEndret.navn, jobb: vurderEndret },
  { hendelse: journalpostUtgaatt.navn, jobb: vurderUtgaatt },
  { hendelse: saksmappeEndret.navn, jobb: vurderSaksmappe },
];

export function innsynHandlers(innsyn: Innsyn): JobHandler[] {
  return [
    vurderPost(innsyn, vurderJournalfoert),
    vurderPost(innsyn, vurderEndret),
    vurderPost(innsyn, vurderUtgaatt),
    defineHandler({
      jobb: vurderSaksmappe,
      aktoer: 'innsyn',
      kjoer: (kontekst, { innhold }) => kontekst.withTenant((uow) => innsyn.vurderSak(uow, innhold.saksmappe)),
      oppgi: (uow, { innhold }) => innsyn.stansSak(uow, innhold.saksmappe),
    }),
    defineHandler({
      jobb: publiserJournalpost,
      aktoer: 'innsyn',
      kjoer: (kontekst, { journalpost }) => kontekst.withTenant((uow) => innsyn.publiserNaarTiden(uow, journalpost)),
      // The safety net takes it at its next round; nothing is public that should not be.
      oppgi: async () => undefined,
    }),
    defineHandler({
      jobb: publiserForfalteJobb,
      aktoer: 'innsyn',
      async kjoer(kontekst) {
        while (!kontekst.signal.aborted && (await kontekst.withTenant((uow) => innsyn.publiserForfalte(uow))) > 0);
      },
      // The next round of the plan takes the same rows.
      oppgi: async () => undefined,
    }),
  ];
}

function vurderPost(
  innsyn: Innsyn,
  jobb: Jobbtype<{ hendelse: string; innhold: { journalpost: string } }>,
): JobHandler {
  return defineHandler({
    jobb,
    aktoer: 'innsyn',
    kjoer: (kontekst, { innhold }) => kontekst.withTenant((uow) => innsyn.vurderPublisering(uow, innhold.journalpost)),
    oppgi: (uow, { innhold }) => innsyn.stansPublisering(uow, innhold.journalpost),
  });
}
