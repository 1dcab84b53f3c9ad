import type { Uow } from '../../../kernel/index.ts';
import { bedoemFelt } from '../../domain/eksempel.ts';
import type { LaeringDeps } from './deps.ts';

/**
 * A journalpost was corrected in the archive after it was registered: the proposals are held against what stands there now. One that has
 * expired or is blocked teaches nothing, and is let go.
 */
export const oppdaterEksempel =
  (deps: LaeringDeps) =>
  async (uow: Uow, journalpost: string): Promise<void> => {
    const forsendelse = await deps.hentForsendelse(uow, journalpost);
    // Waits for a noterEksempel of the same letter that is under way, which may have read the archive before the correction.
    if (forsendelse === null || (await deps.lager(uow).laas(forsendelse)) === null) return;
    const eksempler = deps.eksempler(uow);
    const eksempel = await eksempler.hentForJournalpost(journalpost);
    if (eksempel === null) return;
    const fasit = await deps.hentFasit(uow, journalpost);
    if (fasit === null) return eksempler.fjern(eksempel.forsendelse);
    const felter = eksempel.felter.map(({ felt, foreslaatt }) => bedoemFelt(felt, foreslaatt, fasit));
    const endret = felter.filter(
      (nytt, nr) => nytt.fasit !== eksempel.felter[nr]?.fasit || nytt.rett !== eksempel.felter[nr]?.rett,
    );
    if (endret.length > 0) await eksempler.endreFelter(eksempel.forsendelse, endret, uow.naa);
  };

/** A case was changed: its class is the class of the letters in it. */
export const oppdaterEksemplerISak = (deps: LaeringDeps) => {
  const oppdater = oppdaterEksempel(deps);
  return async (uow: Uow, saksmappe: string): Promise<void> => {
    for (const journalpost of await deps.eksempler(uow).journalposterISak(saksmappe)) await oppdater(uow, journalpost);
  };
};
