import type { Jobbtype } from '../../../kernel/index.ts';
import { defineHandler, type EventJobPayload, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Fordeling } from '../../index.ts';
import { fjernPost, glemUtsending, leggTilPost, oppdaterPost, varsleOmUtsending } from '../../jobs.ts';

export function leggTilPostHandlers(fordeling: Fordeling): JobHandler[] {
  const foelg = <T extends { journalpost: string }>(jobb: Jobbtype<EventJobPayload<T>>) =>
    defineHandler({
      jobb,
      aktoer: 'fordeling',
      kjoer: (kontekst, { innhold }) => kontekst.withTenant((uow) => fordeling.leggTilPost(uow, innhold.journalpost)),
      oppgi: (uow, { innhold }) => fordeling.leggTilPostUtenMottaker(uow, innhold.journalpost),
    });
  return [foelg(leggTilPost), foelg(oppdaterPost), foelg(fjernPost), foelg(varsleOmUtsending), foelg(glemUtsending)];
}
