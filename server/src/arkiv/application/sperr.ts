import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { kanSeJournalpost } from '../domain/visning.ts';
import { journalpostEndret } from '../events.ts';
import type { Sperring } from '../ports/kassasjon.ts';
import type { ArkivDeps } from '../ports.ts';

const MAKS_VIST = 500;

/**
 * Blocks a journalpost after a request to erase: other laws give ground for destruction only when they clearly say so (arkivlova § 13), so
 * it is kept, and nobody but those who may block sees more than that it is there.
 */
export const sperrJournalpost =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, grunn: string, hjemmel: string): Promise<Result<null, Arkivavvisning>> => {
    const { journal, kassasjon, endringslogg } = deps.lager(uow);
    const post = await journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    if (post.sperret) return avvis('arkiv.alt-sperret');
    if (grunn.trim() === '' || hjemmel.trim() === '') return avvis('arkiv.sperring-uten-grunn');
    await kassasjon.sperr(id, grunn.trim(), hjemmel.trim());
    await endringslogg.foer(id, [{ felt: 'sperret', tidligereVerdi: null, nyVerdi: hjemmel.trim() }]);
    await uow.announce(journalpostEndret, {
      journalpost: id,
      saksmappe: post.saksmappe,
      felt: ['tilgangsrestriksjon'],
    });
    return ok(null);
  };

/** Takes the block away, with the reason. */
export const opphevSperring =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, grunn: string): Promise<Result<null, Arkivavvisning>> => {
    const { journal, kassasjon, endringslogg } = deps.lager(uow);
    const post = await journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    if (!post.sperret) return avvis('arkiv.ikke-sperret');
    if (grunn.trim() === '') return avvis('arkiv.sperring-uten-grunn');
    await kassasjon.opphevSperring(id, grunn.trim());
    await endringslogg.foer(id, [{ felt: 'sperret', tidligereVerdi: 'sperret', nyVerdi: null }]);
    await uow.announce(journalpostEndret, {
      journalpost: id,
      saksmappe: post.saksmappe,
      felt: ['tilgangsrestriksjon'],
    });
    return ok(null);
  };

/** What is blocked now, newest first. */
export const finnSperrede =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<Sperring[]> =>
    deps.lager(uow).kassasjon.sperrede(MAKS_VIST);
