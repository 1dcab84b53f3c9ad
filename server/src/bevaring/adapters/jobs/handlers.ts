import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Bevaring } from '../../index.ts';
import { deponer } from '../../jobs.ts';

export function bevaringHandlers(bevaring: Bevaring): JobHandler[] {
  return [
    defineHandler({
      jobb: deponer,
      aktoer: 'bevaring',
      kjoer: (kontekst, { uttrekk }) => bevaring.kjoer(kontekst, uttrekk),
      oppgi: (uow, { uttrekk }) => bevaring.oppgi(uow, uttrekk),
    }),
  ];
}
