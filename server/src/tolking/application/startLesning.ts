import type { Uow } from '../../kernel/index.ts';
import { foreslaaMetadata, lesDokument } from '../jobs.ts';
import type { TolkingDeps } from './deps.ts';

export interface Utpakket {
  readonly forsendelse: string;
  readonly kanal: string;
  readonly mottattTid: string;
  readonly dokumenter: readonly { dokument: string; nummer: number; sjekksum: string; format: string; rolle: string }[];
}

/** Lays out what is to be read. A forsendelse that is read anew (out of karantene) starts from nothing. */
export const startLesning =
  (deps: TolkingDeps) =>
  async (uow: Uow, utpakket: Utpakket): Promise<void> => {
    const lager = deps.lager(uow);
    const foer = await lager.dokumenter(utpakket.forsendelse);
    const samme = foer.length > 0 && utpakket.dokumenter.every((d) => foer.some((f) => f.dokument === d.dokument));
    if (!samme) await lager.glem(utpakket.forsendelse);
    await lager.start(
      { forsendelse: utpakket.forsendelse, kanal: utpakket.kanal, mottattTid: new Date(utpakket.mottattTid) },
      utpakket.dokumenter,
    );
    for (const d of utpakket.dokumenter) {
      await uow.enqueue(
        lesDokument,
        { forsendelse: utpakket.forsendelse, dokument: d.dokument },
        { noekkel: d.dokument },
      );
    }
    // All is read already (a decision was taken back): the proposals are made anew, and so it becomes ready.
    const ferdig = samme && foer.every((d) => d.status === 'lest' || d.status === 'ulest');
    if (utpakket.dokumenter.length === 0 || ferdig)
      await uow.enqueue(foreslaaMetadata, { forsendelse: utpakket.forsendelse }, { noekkel: utpakket.forsendelse });
  };
