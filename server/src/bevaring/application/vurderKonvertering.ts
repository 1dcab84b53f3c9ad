import type { Uow } from '../../kernel/index.ts';
import { finnKandidater, STANDARDREGEL } from '../domain/konverteringsregel.ts';
import { konverterDokument } from '../filjobber.ts';
import type { FilbevaringDeps } from '../ports/filer.ts';

/** Queues the conversion of each document that is due by the municipality's rule. The document is the key: it is never queued twice. */
export const vurderKonvertering =
  (deps: FilbevaringDeps) =>
  async (uow: Uow, journalpost: string): Promise<void> => {
    const post = await deps.arkiv.hentJournalpost(uow, journalpost);
    if (post === null) return;
    const regel = (await deps.lager(uow).regel()) ?? STANDARDREGEL;
    for (const { dokument } of finnKandidater(regel, post))
      await uow.enqueue(konverterDokument, { journalpost, dokument }, { noekkel: dokument });
  };
