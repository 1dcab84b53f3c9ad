import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { type Journalpostvisning, type Saksvisning, visJournalpost, visSak } from '../domain/visning.ts';
import type { ArkivDeps } from '../ports.ts';

export interface SakMedJournalposter extends Saksvisning {
  readonly journalposter: Journalpostvisning[];
}

/** A case with its journalposter, each judged by its own access code. */
export const hentSak =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<SakMedJournalposter, Arkivavvisning>> => {
    const { saker, journal } = deps.lager(uow);
    const sak = await saker.hent(id);
    if (sak === null) return avvis('arkiv.sak-finnes-ikke');
    const journalposter = (await journal.iSak(id)).map((post) => visJournalpost(uow.aktoer, post));
    return ok({ ...visSak(uow.aktoer, sak), journalposter });
  };
