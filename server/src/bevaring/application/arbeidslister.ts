import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { konverterDokument } from '../filjobber.ts';
import type { Filavvik, FilbevaringDeps, Filkontroll, Ukonvertert } from '../ports/filer.ts';

const MAKS_RADER = 500;

/** A document without archive format as a person sees it; titles only for those who may see them. */
export interface UkonvertertVisning extends Ukonvertert {
  readonly registreringsID: string;
  readonly tittel: string;
}

/** What could not be brought to archive format (krav 2.7.13), oldest first. */
export const finnUkonverterte =
  (deps: FilbevaringDeps) =>
  async (uow: Uow): Promise<UkonvertertVisning[]> => {
    const ut: UkonvertertVisning[] = [];
    for (const rad of await deps.lager(uow).ukonverterte(MAKS_RADER)) {
      const post = await deps.arkiv.hentJournalpost(uow, rad.journalpost);
      if (post !== null) ut.push({ ...rad, registreringsID: post.registreringsID, tittel: post.tittel });
    }
    return ut;
  };

/** A person has mended something, or wants it tried again. */
export const proevKonverteringIgjen =
  (deps: FilbevaringDeps) =>
  async (uow: Uow, dokument: string): Promise<Result<null>> => {
    const rad = await deps.lager(uow).ukonvertert(dokument);
    if (rad === null) return avvis('tjener.finnes-ikke');
    await uow.enqueue(konverterDokument, { journalpost: rad.journalpost, dokument }, { noekkel: dokument });
    return ok(null);
  };

/** The last control of the files and what is wrong now. */
export const hentFilkontroll =
  (deps: FilbevaringDeps) =>
  async (uow: Uow): Promise<{ siste: Filkontroll | null; avvik: Filavvik[] }> => ({
    siste: await deps.lager(uow).sisteKontroll(),
    avvik: await deps.lager(uow).aapneFilavvik(MAKS_RADER),
  });
