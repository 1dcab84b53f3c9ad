import type { Uow } from '../../kernel/index.ts';
import type { InnsynDeps } from '../ports.ts';
import { lagreOgMeld } from './lagreOgMeld.ts';

/** The guard could not be run on the latest content: off the internet until a person has looked. */
export const stansPublisering =
  (deps: InnsynDeps) =>
  async (uow: Uow, journalpost: string): Promise<void> => {
    const foer = await deps.lager(uow).hent(journalpost);
    if (foer === null || foer.status === 'trukket') return;
    await lagreOgMeld(deps, uow, foer, { ...foer, status: 'stanset', publiseresTid: null, avgjoerelse: null });
  };

/** The same for everything of one saksmappe. */
export const stansSak =
  (deps: InnsynDeps) =>
  async (uow: Uow, saksmappe: string): Promise<void> => {
    for (const journalpost of await deps.lager(uow).finnISak(saksmappe)) await stansPublisering(deps)(uow, journalpost);
  };
