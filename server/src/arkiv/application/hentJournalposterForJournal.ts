import type { Uow } from '../../kernel/index.ts';
import type { Journalpost } from '../domain/journalpost.ts';
import type { ArkivDeps } from '../ports.ts';

/** The running journal of a year in number order (krav 5.2.1–2), Utgår included. Unmasked: for reports made by the program. */
export const hentJournalposterForJournal =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    utsnitt: { readonly aar: number; readonly fraLoepenummer: number; readonly grense: number },
  ): Promise<Journalpost[]> => {
    if (uow.aktoer.type !== 'system') throw new Error('The unmasked journal is for parts of the program');
    return deps.lager(uow).journal.iJournal(utsnitt.aar, utsnitt.fraLoepenummer, utsnitt.grense);
  };
