import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import type { Dokumentobjekt } from '../domain/journalpost.ts';
import { type Journalpostvisning, visJournalpost } from '../domain/visning.ts';
import type { ArkivDeps } from '../ports.ts';

/** One journalpost as the actor may see it. */
export const hentJournalpost =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<Journalpostvisning, Arkivavvisning>> => {
    const post = await deps.lager(uow).journal.hent(id);
    return post === null ? avvis('arkiv.journalpost-finnes-ikke') : ok(visJournalpost(uow.aktoer, post));
  };

/** Which stored file a dokumentobjekt of this journalpost is. Not there and not allowed look the same (krav 5.2.22). */
export const hentDokumentobjekt =
  (deps: ArkivDeps) =>
  async (uow: Uow, journalpost: string, objekt: string): Promise<Result<Dokumentobjekt>> => {
    const post = await deps.lager(uow).journal.hent(journalpost);
    const synlige = post === null ? [] : visJournalpost(uow.aktoer, post).dokumenter;
    const funnet = synlige.flatMap((d) => d.objekter).find((o) => o.id === objekt);
    return funnet === undefined ? { ok: false, feil: { kode: 'tjener.finnes-ikke' } } : ok(funnet);
  };
