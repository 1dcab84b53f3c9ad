import type { Uow } from '../../kernel/index.ts';
import { settUtNaarTiden } from '../domain/publisering.ts';
import { publiserJournalpost } from '../jobs.ts';
import type { InnsynDeps } from '../ports.ts';
import { lagreOgMeld } from './lagreOgMeld.ts';

const PORSJON = 500;

/** Publishes one journalpost if its time has come; if it has been put off meanwhile, waits on. */
export const publiserNaarTiden =
  (deps: InnsynDeps) =>
  async (uow: Uow, journalpost: string): Promise<void> => {
    const foer = await deps.lager(uow).hent(journalpost);
    if (foer === null || foer.status !== 'venter') return;
    const etter = settUtNaarTiden(foer, uow.naa);
    if (etter.status === 'publisert') return lagreOgMeld(deps, uow, foer, etter);
    if (etter.publiseresTid !== null) {
      await uow.enqueue(publiserJournalpost, { journalpost }, { noekkel: journalpost, etter: etter.publiseresTid });
    }
  };

/** Safety net: publishes what is due and was not published by its own job. Returns how many; fewer than a portion means all. */
export const publiserForfalte =
  (deps: InnsynDeps) =>
  async (uow: Uow): Promise<number> => {
    const forfalte = await deps.lager(uow).finnForfalte(uow.naa, PORSJON);
    for (const foer of forfalte) await lagreOgMeld(deps, uow, foer, settUtNaarTiden(foer, uow.naa));
    return forfalte.length;
  };
