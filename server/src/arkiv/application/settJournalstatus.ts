import type { Journalstatus } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { vurderStatusbytte } from '../domain/journalstatus.ts';
import { type Journalpostvisning, kanSeJournalpost, visJournalpost } from '../domain/visning.ts';
import { journalpostEndret } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';

/**
 * Takes a journalpost a step in the status flow (M053): Ekspedert, Arkivert and the steps of its making. Arkivert sets arkivertDato
 * (krav 3.2.13, 3.2.18). The same status again changes nothing. Utgår has an operation of its own, for it wants a reason.
 */
export const settJournalstatus =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    id: string,
    til: Exclude<Journalstatus, 'U'>,
  ): Promise<Result<Journalpostvisning, Arkivavvisning>> => {
    const { journal, endringslogg } = deps.lager(uow);
    const post = await journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    if (post.journalstatus === til) return ok(visJournalpost(uow.aktoer, post));
    const bytte = vurderStatusbytte(post, til, uow.naa);
    if (!bytte.ok) return bytte;
    await journal.byttStatus(id, bytte.verdi);
    await endringslogg.foer(id, bytte.verdi.endringer);
    const felt = bytte.verdi.endringer.map((endring) => endring.felt);
    await uow.announce(journalpostEndret, { journalpost: id, saksmappe: post.saksmappe, felt });
    const { journalstatus, sendtDato, arkivertDato } = bytte.verdi;
    const ny = {
      ...post,
      journalstatus,
      sendtDato: sendtDato ?? post.sendtDato,
      arkivertDato: arkivertDato ?? post.arkivertDato,
    };
    return ok(visJournalpost(uow.aktoer, ny));
  };
