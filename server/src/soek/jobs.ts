import { z } from 'zod';
import {
  journalpostEndret,
  journalpostJournalfoert,
  journalpostUtgaatt,
  saksmappeEndret,
  saksmappeOpprettet,
  saksmapperImportert,
} from '../arkiv/events.ts';
import { defineJob } from '../platform/events/define.ts';
import { defineEventJob } from '../platform/events/eventJob.ts';
import { dokumentLest } from '../tolking/events.ts';

const GRENSER = { tidsgrenseSekunder: 60, forsoek: 5 };

export const indekserJournalfoert = defineEventJob('soek.indekserJournalfoert', journalpostJournalfoert, GRENSER);
/** Shielding may have been added: before what is merely new. */
export const indekserEndret = defineEventJob('soek.indekserEndret', journalpostEndret, GRENSER);
export const indekserUtgaatt = defineEventJob('soek.indekserUtgaatt', journalpostUtgaatt, GRENSER);
export const indekserNySak = defineEventJob('soek.indekserNySak', saksmappeOpprettet, GRENSER);
export const indekserEndretSak = defineEventJob('soek.indekserEndretSak', saksmappeEndret, {
  tidsgrenseSekunder: 300,
  forsoek: 5,
});
export const indekserLest = defineEventJob('soek.indekserLest', dokumentLest, GRENSER);
/** A page of an archive that came in from elsewhere: much at a time, and nobody waits for it. */
export const indekserImportert = defineEventJob('soek.indekserImportert', saksmapperImportert, {
  tidsgrenseSekunder: 600,
  forsoek: 5,
});
/** Builds all projections of an arkivskaper again from the kept events. Start with `{ etter: 0 }`. */
export const reindekserJobb = defineJob('soek.reindekser', z.object({ etter: z.number().int() }), {
  tidsgrenseSekunder: 600,
  forsoek: 3,
});
