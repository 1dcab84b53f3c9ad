import { journalpostEndret, journalpostJournalfoert } from '../../../arkiv/events.ts';
import type { Jobbtype } from '../../../kernel/index.ts';
import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Filbevaring } from '../../filbevaring.ts';
import { kontrollerFiler, konverterDokument, vurderEndret, vurderJournalfoert } from '../../filjobber.ts';

/** Which jobs an event starts. */
export const FILBEVARING_ABONNEMENT: readonly { hendelse: string; jobb: Jobbtype<unknown> }[] = [
  { hendelse: journalpostJournalfoert.navn, jobb: vurderJournalfoert },
  { hendelse: journalpostEndret.navn, jobb: vurderEndret },
];

/** Fields whose change may make a document due. */
const ANGAAR = ['dokument', 'dokumentstatus', 'journalstatus', 'versjonsnummer'];

export function filbevaringHandlers(filer: Filbevaring): JobHandler[] {
  return [
    defineHandler({
      jobb: vurderJournalfoert,
      aktoer: 'bevaring',
      kjoer: (k, { innhold }) => k.withTenant((uow) => filer.vurderKonvertering(uow, innhold.journalpost)),
      // Closing the case refuses documents without archive format, and names them.
      oppgi: async () => undefined,
    }),
    defineHandler({
      jobb: vurderEndret,
      aktoer: 'bevaring',
      async kjoer(k, { innhold }) {
        if (!innhold.felt.some((felt) => ANGAAR.includes(felt))) return;
        await k.withTenant((uow) => filer.vurderKonvertering(uow, innhold.journalpost));
      },
      oppgi: async () => undefined,
    }),
    defineHandler({
      jobb: konverterDokument,
      aktoer: 'bevaring',
      kjoer: ({ arkivskaper, signal, withTenant }, innhold) =>
        filer.konverterDokument({ arkivskaper, signal, ...innhold }, withTenant),
      oppgi: (uow, { journalpost, dokument }) => filer.oppgiKonvertering(uow, journalpost, dokument),
    }),
    defineHandler({
      jobb: kontrollerFiler,
      aktoer: 'bevaring',
      async kjoer({ arkivskaper, signal, withTenant }) {
        await filer.kontrollerFiler({ arkivskaper, signal, uansett: false }, withTenant);
      },
      // A control without an end stands in the list as not finished, and the next night makes a new one.
      oppgi: async () => undefined,
    }),
  ];
}
