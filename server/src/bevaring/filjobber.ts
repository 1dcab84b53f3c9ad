import { z } from 'zod';
import { journalpostEndret, journalpostJournalfoert } from '../arkiv/events.ts';
import { defineJob } from '../platform/events/define.ts';
import { defineEventJob } from '../platform/events/eventJob.ts';

const GRENSER = { tidsgrenseSekunder: 60, forsoek: 5 };

/** Are there documents to convert (krav 2.7.10–12)? */
export const vurderJournalfoert = defineEventJob('bevaring.vurderJournalfoert', journalpostJournalfoert, GRENSER);
export const vurderEndret = defineEventJob('bevaring.vurderEndret', journalpostEndret, GRENSER);
/** Brings one document to archive format. */
export const konverterDokument = defineJob(
  'bevaring.konverterDokument',
  z.object({ journalpost: z.uuid(), dokument: z.uuid() }),
  { tidsgrenseSekunder: 1800, forsoek: 3 },
);
/** Reads every file of a municipality and compares it with the tables, at night. */
export const kontrollerFiler = defineJob('bevaring.kontrollerFiler', z.object({}), {
  tidsgrenseSekunder: 6 * 3600,
  forsoek: 2,
});

/** What the composition root puts in the queue of every municipality, and how often. The job itself knows whether the night has come. */
export const FILKONTROLL_PLAN = [{ jobb: kontrollerFiler, innhold: {}, hvertSekund: 1800 }] as const;
