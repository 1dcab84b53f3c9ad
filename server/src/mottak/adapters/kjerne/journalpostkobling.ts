import type { Arkiv } from '../../../arkiv/index.ts';
import { avvis, ok } from '../../../kernel/index.ts';
import type { Journalpostkobling } from '../../ports/omverden.ts';

/**
 * Remarks on journalposter of the own core. The time of reception that a journalpost was registered with is never changed (krav 3.2.22): what
 * came first stands in the remark, and in the list of receptions.
 */
export function createJournalpostkobling(arkiv: Pick<Arkiv, 'hentJournalpost' | 'leggTilMerknad'>): Journalpostkobling {
  const noter: Journalpostkobling['loesne'] = async (uow, journalpost, merknad) => {
    const svar = await arkiv.leggTilMerknad(uow, { type: 'journalpost', id: journalpost }, merknad, null);
    return svar.ok ? ok(null) : svar;
  };
  return {
    async knytt(uow, journalpost, merknad) {
      const post = await arkiv.hentJournalpost(uow, journalpost);
      if (!post.ok) return post;
      return post.verdi.journalstatus === 'U' ? avvis('mottak.kan-ikke-knyttes') : noter(uow, journalpost, merknad);
    },
    loesne: noter,
  };
}
