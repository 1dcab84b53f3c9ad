import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { vurderJournalstatus } from '../domain/journalstatus.ts';
import { utenFoedselsnummer } from '../domain/skjerming.ts';
import { type Journalpostvisning, kanSeJournalpost, visJournalpost } from '../domain/visning.ts';
import { journalpostUtgaatt } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';
import { opphevAvskrivningerAv } from './avskriv.ts';

/**
 * Lets a journalpost go to Utgår. It stays with its number, which is never used again (krav 3.2.19, noark.md 1.4); the reason is kept as
 * a merknad. What it had answered waits again. Done twice, it is done once.
 */
export const settUtgaar =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, begrunnelse: string): Promise<Result<Journalpostvisning, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const { journal, endringslogg, tilheng } = lager;
    const post = await journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    if (post.journalstatus === 'U') return ok(visJournalpost(uow.aktoer, post));
    const endring = vurderJournalstatus(post, 'U');
    if (!endring.ok) return endring;
    const rent = utenFoedselsnummer({ begrunnelse });
    if (!rent.ok) return rent;
    await journal.settStatus(id, 'U');
    await tilheng.leggTilMerknad({ type: 'journalpost', id }, { merknadstekst: begrunnelse, merknadstype: 'MA' });
    await endringslogg.foer(id, [endring.verdi]);
    await opphevAvskrivningerAv(uow, lager, post);
    await uow.announce(journalpostUtgaatt, { journalpost: id, saksmappe: post.saksmappe });
    return ok(visJournalpost(uow.aktoer, { ...post, journalstatus: 'U' }));
  };
