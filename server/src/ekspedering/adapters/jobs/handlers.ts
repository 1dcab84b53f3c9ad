import type { Uow } from '../../../kernel/index.ts';
import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Ekspedering } from '../../index.ts';
import * as jobber from '../../jobs.ts';

/** Tells in sporing that a job was given up. */
type Driftsvarsel = (uow: Uow, jobb: string, objekt: string, aarsak: string) => Promise<void>;

/** What the jobs of dispatch do. A job that dies costs nothing: the row says where it stood, and the clock finds it again. */
export function ekspederingHandlers(ekspedering: Ekspedering, varsle: Driftsvarsel): JobHandler[] {
  const aktoer = 'ekspedering';
  return [
    defineHandler({
      jobb: jobber.sendUtsending,
      aktoer,
      kjoer: (kontekst, { utsending }) => ekspedering.sendUtsending(kontekst.arkivskaper, utsending, kontekst.signal),
      oppgi: (uow, { utsending }, aarsak) => varsle(uow, jobber.sendUtsending.navn, utsending, aarsak),
    }),
    defineHandler({
      jobb: jobber.seEtterUtsendinger,
      aktoer,
      kjoer: (kontekst) => ekspedering.seEtterUtsendinger(kontekst.arkivskaper, kontekst.signal),
      oppgi: (uow, _innhold, aarsak) => varsle(uow, jobber.seEtterUtsendinger.navn, uow.arkivskaper, aarsak),
    }),
  ];
}
