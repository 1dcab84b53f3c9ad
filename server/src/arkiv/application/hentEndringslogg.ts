import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { kanSeJournalpost, kanSeSak } from '../domain/visning.ts';
import type { ArkivDeps, Loggfoert } from '../ports.ts';

/** The endringslogg of a journalpost, oldest first. Who may not see the post sees who changed what when, not the values. */
export const hentEndringslogg =
  (deps: ArkivDeps) =>
  async (uow: Uow, journalpost: string): Promise<Result<Loggfoert[], Arkivavvisning>> => {
    const { journal, endringslogg } = deps.lager(uow);
    const post = await journal.hent(journalpost);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    const rader = await endringslogg.hent(journalpost);
    if (kanSeJournalpost(uow.aktoer, post)) return ok(rader);
    return ok(rader.map((rad) => ({ ...rad, tidligereVerdi: null, nyVerdi: null })));
  };

/** The endringslogg of a case; the same rule. */
export const hentSakslogg =
  (deps: ArkivDeps) =>
  async (uow: Uow, saksmappe: string): Promise<Result<Loggfoert[], Arkivavvisning>> => {
    const { saker, endringslogg } = deps.lager(uow);
    const sak = await saker.hent(saksmappe);
    if (sak === null) return avvis('arkiv.sak-finnes-ikke');
    const rader = await endringslogg.hent(saksmappe);
    if (kanSeSak(uow.aktoer, sak)) return ok(rader);
    return ok(rader.map((rad) => ({ ...rad, tidligereVerdi: null, nyVerdi: null })));
  };
