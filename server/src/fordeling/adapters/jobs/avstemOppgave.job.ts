import type { Jobbtype } from '../../../kernel/index.ts';
import { defineHandler, type EventJobPayload, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Fordeling } from '../../index.ts';
import {
  gjenaapneOppgave,
  lukkIkkeArkivert,
  lukkJournalfoert,
  lukkKoblet,
  lukkOverfoert,
  lukkSplittet,
  parkerOppgave,
} from '../../jobs.ts';

/** Whatever happened to the forsendelse, its oppgave follows what is true of it now. */
export function avstemHandlers(fordeling: Fordeling): JobHandler[] {
  const avstem = <T extends { forsendelse: string }>(jobb: Jobbtype<EventJobPayload<T>>) =>
    defineHandler({
      jobb,
      aktoer: 'fordeling',
      kjoer: (kontekst, { innhold }) => kontekst.withTenant((uow) => fordeling.avstem(uow, innhold.forsendelse)),
      // Once more, after the queue has rested; what still stays wrong is found by finnGlemte.
      oppgi: (uow, { innhold }) => fordeling.avstem(uow, innhold.forsendelse),
    });
  return [
    avstem(parkerOppgave),
    avstem(lukkJournalfoert),
    avstem(lukkIkkeArkivert),
    avstem(lukkOverfoert),
    avstem(lukkKoblet),
    avstem(lukkSplittet),
    avstem(gjenaapneOppgave),
  ];
}
