import type { Uow } from '../../../kernel/index.ts';
import { bedoemForslag } from '../../domain/eksempel.ts';
import type { LaeringDeps } from './deps.ts';

export interface Registrert {
  readonly forsendelse: string;
  /** Null: registered in the municipality's own archive system, whose answer we do not have. */
  readonly journalpost: string | null;
  readonly av: string;
}

/**
 * A person has registered a letter: keeps what was proposed beside what was decided. Safe to do again, and in any order with
 * corrections: what stands in the archive now is what counts.
 */
export const noterEksempel =
  (deps: LaeringDeps) =>
  async (uow: Uow, { forsendelse, journalpost, av }: Registrert): Promise<void> => {
    if (journalpost === null) return;
    const lager = deps.lager(uow);
    if ((await lager.laas(forsendelse)) === null) return;
    const fasit = await deps.hentFasit(uow, journalpost);
    if (fasit === null || fasit.forsendelse !== forsendelse) return;
    const felter = bedoemForslag(await lager.forslag(forsendelse), fasit);
    await deps.eksempler(uow).lagre({ forsendelse, journalpost, avgjortAv: av, avgjortTid: uow.naa, felter });
  };
