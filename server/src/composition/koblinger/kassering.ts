import type { Arkiv } from '../../arkiv/index.ts';
import { kassasjonslager } from '../../bevaring/adapters/postgres/kassasjon.repository.ts';
import { createKassering, type Kassering } from '../../bevaring/kassasjon.ts';
import type { Sjekksum } from '../../kernel/index.ts';
import { bunkeErUferdig } from '../../mottak/adapters/postgres/bunker.ts';
import { mottatteIBruk, sammeJournalpost } from '../../mottak/adapters/postgres/kasserte.ts';
import type { BlobStore } from '../../platform/blob/blobStore.ts';
import { lesteIBruk } from '../../tolking/adapters/postgres/kasserte.ts';
import { glemInnhold } from './glemInnhold.ts';

/**
 * A file put less than a day ago may belong to something not committed yet: a letter under reception, an upload that is being registered, an
 * import. No reception, job or session holds on for longer.
 */
const HVILE_MS = 24 * 3600 * 1000;

/** Disposal reaches everything that holds the content: the archive's files, the letter as it came, what was read of it, and the index. */
export function kobleKassering(grunnmur: { readonly blober: BlobStore }, arkiv: Arkiv, hvileMs = HVILE_MS): Kassering {
  return createKassering({
    lager: kassasjonslager,
    kasserIArkivet: arkiv.kasserDokumenter,
    bunkeErUferdig: async (uow, registrerte) => bunkeErUferdig(uow, await sammeJournalpost(uow, registrerte)),
    glemKopier: async (uow, registrerte) => glemInnhold(uow, await sammeJournalpost(uow, registrerte)),
    async iBruk(uow, sjekksummer) {
      return [
        ...(await arkiv.filerIBruk(uow, sjekksummer)),
        ...(await mottatteIBruk(uow, sjekksummer)),
        ...(await lesteIBruk(uow, sjekksummer)),
      ];
    },
    fjern: (arkivskaper, sjekksum, ubrukt) =>
      grunnmur.blober.remove(arkivskaper, sjekksum as Sjekksum, { ubrukt, hvileMs }),
  });
}
