import { z } from 'zod';
import { journalpostEndret, journalpostUtgaatt, saksmappeEndret } from '../arkiv/events.ts';
import { forsendelseJournalfoert, forsendelseUtpakket } from '../mottak/events.ts';
import { defineJob } from '../platform/events/define.ts';
import { defineEventJob } from '../platform/events/eventJob.ts';

/** A forsendelse has been unpacked: one reading job per document. */
export const startLesning = defineEventJob('tolking.startLesning', forsendelseUtpakket, {
  tidsgrenseSekunder: 120,
  forsoek: 5,
});

/**
 * One slice of a document: a 500-page scan takes many, and lets others in between. Each page has a time limit of its own; the rest of the
 * hour is for converting and for the archive copy.
 */
export const lesDokument = defineJob('tolking.lesDokument', z.object({ forsendelse: z.uuid(), dokument: z.uuid() }), {
  tidsgrenseSekunder: 3600,
  forsoek: 3,
});

export const foreslaaMetadata = defineJob('tolking.foreslaaMetadata', z.object({ forsendelse: z.uuid() }), {
  tidsgrenseSekunder: 120,
  forsoek: 3,
});

/** Takes the fingerprint of a letter that has been read, and looks for the same letter come before. */
export const finnSammenfall = defineJob('tolking.finnSammenfall', z.object({ forsendelse: z.uuid() }), {
  tidsgrenseSekunder: 300,
  forsoek: 3,
});

const LAERING = { tidsgrenseSekunder: 120, forsoek: 5 };

/** A person has decided on a letter: kept beside what was proposed. */
export const noterEksempel = defineEventJob('tolking.noterEksempel', forsendelseJournalfoert, LAERING);
export const oppdaterEksempel = defineEventJob('tolking.oppdaterEksempel', journalpostEndret, LAERING);
export const fjernEksempel = defineEventJob('tolking.fjernEksempel', journalpostUtgaatt, LAERING);
export const oppdaterEksemplerISak = defineEventJob('tolking.oppdaterEksemplerISak', saksmappeEndret, LAERING);

/** Reckons what the proposals are trusted to do: once for all that was decided while it waited. */
export const vurderNivaaer = defineJob('tolking.vurderNivaaer', z.object({}), LAERING);

/** Learns anew from what has been decided. */
export const trenModell = defineJob('tolking.trenModell', z.object({ trening: z.uuid() }), {
  tidsgrenseSekunder: 3600,
  forsoek: 2,
});
/** Every hour: is it night, and has anything been decided since last time. */
export const bestillNattligTrening = defineJob('tolking.bestillNattligTrening', z.object({}), {
  tidsgrenseSekunder: 60,
  forsoek: 2,
});

export const TOLKING_PLAN = [{ jobb: bestillNattligTrening, innhold: {}, hvertSekund: 3600 }] as const;
