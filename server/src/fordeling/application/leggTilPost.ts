import type { Uow } from '../../kernel/index.ts';
import { erPostTilNoen } from '../domain/minPost.ts';
import type { FordelingDeps } from '../ports.ts';

/**
 * Puts a journalpost in its case handler's list, or in the unit's when nobody is named; takes it out when it is withdrawn or is no post
 * to anybody. A letter that did not reach its recipient is post to whoever sent it, until it is settled. Idempotent: always what the archive
 * and the dispatch say now.
 */
export const leggTilPost =
  (deps: FordelingDeps) =>
  async (uow: Uow, journalpost: string): Promise<void> => {
    const { minPost } = deps.lager(uow);
    const post = (await deps.journalposter.hent(uow, [journalpost])).get(journalpost);
    const utsendingFeilet = await deps.utsendinger.harFeilet(uow, journalpost);
    const angaarNoen = post !== undefined && (erPostTilNoen(post.journalposttype) || utsendingFeilet);
    if (post === undefined || post.utgaatt || !angaarNoen) {
      await minPost.slett(journalpost);
      return;
    }
    const bruker =
      post.saksbehandlerBrukernavn === null
        ? null
        : await deps.tilgang.finnMedBrukernavn(uow, post.saksbehandlerBrukernavn);
    const { enhet, tilgangskode } = post;
    await minPost.lagre({ journalpost, saksbehandler: bruker?.id ?? null, enhet, tilgangskode, utsendingFeilet });
  };

/** When the archive cannot be asked: to whoever leads the whole municipality, so that a person sees it. */
export const leggTilPostUtenMottaker =
  (deps: FordelingDeps) =>
  (uow: Uow, journalpost: string): Promise<void> =>
    deps.lager(uow).minPost.lagre({
      ...{ journalpost, saksbehandler: null, enhet: null, tilgangskode: null },
      utsendingFeilet: false,
    });
