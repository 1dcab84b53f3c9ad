import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import { sendFoelgebrev } from '../../jobs.ts';
import type { Oversendingen } from '../../oversending.ts';

/** Letters that go with a hand-over, by mail. */
export function oversendingshandlers(oversending: Oversendingen): JobHandler[] {
  return [
    defineHandler({
      jobb: sendFoelgebrev,
      aktoer: 'mottak.oversending',
      kjoer: (kontekst, innhold) => oversending.sendFoelgebrevNaa(kontekst.withTenant, innhold),
      oppgi: (uow, { foelgebrev }) => oversending.oppgiFoelgebrev(uow, foelgebrev),
    }),
  ];
}
