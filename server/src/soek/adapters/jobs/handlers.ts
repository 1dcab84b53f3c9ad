import {
  journalpostEndret,
  journalpostJournalfoert,
  journalpostUtgaatt,
  saksmappeEndret,
  saksmappeOpprettet,
  saksmapperImportert,
} from '../../../arkiv/events.ts';
import type { Jobbtype, Uow } from '../../../kernel/index.ts';
import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import { dokumentLest } from '../../../tolking/events.ts';
import type { Soeking } from '../../index.ts';
import {
  indekserEndret,
  indekserEndretSak,
  indekserImportert,
  indekserJournalfoert,
  indekserLest,
  indekserNySak,
  indekserUtgaatt,
  reindekserJobb,
} from '../../jobs.ts';

/** Which jobs of soek an event starts. */
export const SOEK_ABONNEMENT: readonly { hendelse: string; jobb: Jobbtype<unknown> }[] = [
  { hendelse: journalpostJournalfoert.navn, jobb: indekserJournalfoert },
  { hendelse: journalpostEndret.navn, jobb: indekserEndret },
  { hendelse: journalpostUtgaatt.navn, jobb: indekserUtgaatt },
  { hendelse: saksmappeOpprettet.navn, jobb: indekserNySak },
  { hendelse: saksmappeEndret.navn, jobb: indekserEndretSak },
  { hendelse: dokumentLest.navn, jobb: indekserLest },
  { hendelse: saksmapperImportert.navn, jobb: indekserImportert },
];

export function soekHandlers(soek: Soeking): JobHandler[] {
  return [
    paaPost(soek, indekserJournalfoert),
    paaPost(soek, indekserEndret),
    paaPost(soek, indekserUtgaatt),
    paaSak(indekserNySak, soek, soek.indekserSak),
    paaSak(indekserEndretSak, soek, soek.indekserSakMedPoster),
    defineHandler({
      jobb: indekserImportert,
      aktoer: 'soek',
      // Short transactions: what people do meanwhile is not to wait for an old archive.
      kjoer: async ({ withTenant }, { innhold }) => {
        for (const id of innhold.saksmapper) await withTenant((uow) => soek.indekserSak(uow, id));
        for (const id of innhold.journalposter) await withTenant((uow) => soek.indekserJournalpost(uow, id));
      },
      // Still found by going to the case; a reindexing takes it in.
      oppgi: async () => undefined,
    }),
    defineHandler({
      jobb: indekserLest,
      aktoer: 'soek',
      kjoer: (kontekst, { innhold }) => kontekst.withTenant((uow) => soek.indekserDokument(uow, innhold)),
      // The journalpost is still found by number, title and party.
      oppgi: async () => undefined,
    }),
    defineHandler({
      jobb: reindekserJobb,
      aktoer: 'soek',
      // One portion a job, the next in the same transaction: bounded time, and it goes on where it was after a stop.
      kjoer: (kontekst, { etter }) =>
        kontekst.withTenant(async (uow) => {
          const videre = await soek.reindekser(uow, etter);
          if (videre !== null) await uow.enqueue(reindekserJobb, { etter: videre });
        }),
      oppgi: async () => undefined,
    }),
  ];
}

function paaPost(soek: Soeking, jobb: Jobbtype<{ hendelse: string; innhold: { journalpost: string } }>): JobHandler {
  return defineHandler({
    jobb,
    aktoer: 'soek',
    kjoer: (kontekst, { innhold }) => kontekst.withTenant((uow) => soek.indekserJournalpost(uow, innhold.journalpost)),
    oppgi: (uow, { innhold }) => soek.glem(uow, innhold.journalpost),
  });
}

function paaSak(
  jobb: Jobbtype<{ hendelse: string; innhold: { saksmappe: string } }>,
  soek: Soeking,
  gjoer: (uow: Uow, id: string) => Promise<void>,
): JobHandler {
  return defineHandler({
    jobb,
    aktoer: 'soek',
    kjoer: (kontekst, { innhold }) => kontekst.withTenant((uow) => gjoer(uow, innhold.saksmappe)),
    oppgi: (uow, { innhold }) => soek.glem(uow, innhold.saksmappe),
  });
}
