import { z } from 'zod';
import { journalpostEndret, journalpostJournalfoert, journalpostUtgaatt, saksmappeEndret } from '../arkiv/events.ts';
import { defineJob } from '../platform/events/define.ts';
import { defineEventJob } from '../platform/events/eventJob.ts';

const GRENSER = { tidsgrenseSekunder: 60, forsoek: 5 };

export const vurderJournalfoert = defineEventJob('innsyn.vurderJournalfoert', journalpostJournalfoert, GRENSER);
export const vurderEndret = defineEventJob('innsyn.vurderEndret', journalpostEndret, GRENSER);
export const vurderUtgaatt = defineEventJob('innsyn.vurderUtgaatt', journalpostUtgaatt, GRENSER);
export const vurderSaksmappe = defineEventJob('innsyn.vurderSaksmappe', saksmappeEndret, {
  tidsgrenseSekunder: 300,
  forsoek: 5,
});
/** Put in the queue for the time when the journalpost may be public. */
export const publiserJournalpost = defineJob(
  'innsyn.publiserJournalpost',
  z.object({ journalpost: z.uuid() }),
  GRENSER,
);
/** Safety net, for the scheduler: every few minutes per arkivskaper. */
export const publiserForfalteJobb = defineJob('innsyn.publiserForfalte', z.object({}), {
  tidsgrenseSekunder: 120,
  forsoek: 2,
});

/** What the composition root puts in the queue of every municipality, and how often. */
export const INNSYN_PLAN = [{ jobb: publiserForfalteJobb, innhold: {}, hvertSekund: 300 }] as const;
