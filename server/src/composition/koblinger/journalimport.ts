import { avledetId } from '../../arkiv/adapters/postgres/import/rader.ts';
import type { Arkiv } from '../../arkiv/index.ts';
import { journalimportlager } from '../../bevaring/adapters/postgres/journalimport.repository.ts';
import { createJournalinnlesing, type Journalinnlesing } from '../../bevaring/journalimport.ts';
import { fulltNavn, type Virksomhet } from '../../virksomhet/index.ts';

/** Journals from other systems become history in the archive. */
export function kobleJournalinnlesing(arkiv: Arkiv, virksomhet: Virksomhet): Journalinnlesing {
  return createJournalinnlesing({
    lager: journalimportlager,
    arkiv,
    tilId: avledetId,
    async kommunenavn(uow) {
      const kommune = await virksomhet.hentKommune(uow);
      if (kommune === null) throw new Error(`No municipality for ${uow.arkivskaper}`);
      return fulltNavn(kommune.navn);
    },
  });
}
