import type { Uow } from '../../kernel/index.ts';
import { type Journalpostvisning, visJournalpost } from '../domain/visning.ts';
import type { ArkivDeps } from '../ports.ts';

export interface JournalpostIListe {
  /** As the actor may see it. */
  readonly vist: Journalpostvisning;
  readonly saksbehandlerId: string | null;
}

/** Many journalposter as the actor may see them, in three reads whatever their number. Those that are not here are left out. */
export const hentJournalposter =
  (deps: ArkivDeps) =>
  async (uow: Uow, ider: readonly string[]): Promise<ReadonlyMap<string, JournalpostIListe>> => {
    const poster = await deps.lager(uow).journal.hentMange(ider);
    return new Map(
      poster.map((post) => [
        post.id,
        { vist: visJournalpost(uow.aktoer, post), saksbehandlerId: post.saksbehandlerId },
      ]),
    );
  };
