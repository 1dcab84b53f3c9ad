import type { Uow } from '../../kernel/index.ts';
import type { FilbevaringDeps } from '../ports/filer.ts';

/** Every attempt is used: the document goes to a person's list, and the archive says why it has no archive format (krav 2.7.13). */
export const oppgiKonvertering =
  (deps: FilbevaringDeps) =>
  async (uow: Uow, journalpost: string, dokument: string): Promise<void> => {
    const post = await deps.arkiv.hentJournalpost(uow, journalpost);
    const objekter = post?.dokumenter.find((d) => d.id === dokument)?.objekter ?? [];
    const kilde = objekter.findLast((o) => o.variantformat === 'P');
    if (kilde === undefined) return;
    const aarsak = 'bevaring.konvertering-gikk-ikke';
    await deps.arkiv.registrerArkivformat(uow, journalpost, dokument, { fra: kilde.sjekksum, utenArkivformat: aarsak });
    await deps.lager(uow).foerUkonvertert({ dokument, journalpost, format: kilde.format, aarsak });
  };
