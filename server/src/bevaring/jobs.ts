import { z } from 'zod';
import { dokumentobjektSlettet } from '../arkiv/events.ts';
import { defineJob } from '../platform/events/define.ts';
import { defineEventJob } from '../platform/events/eventJob.ts';

/** Makes a deposit. May take hours; broken off, it is taken up again where it was. */
export const deponer = defineJob('bevaring.deponer', z.object({ uttrekk: z.uuid() }), {
  tidsgrenseSekunder: 12 * 3600,
  forsoek: 4,
});

/** Has the validator judge a finished package. */
export const kontrollerPakke = defineJob('bevaring.kontrollerPakke', z.object({ uttrekk: z.uuid() }), {
  tidsgrenseSekunder: 3 * 3600,
  forsoek: 3,
});

/** Removes the files of an executed disposal that nothing else has. */
export const fjernFiler = defineJob('bevaring.fjernFiler', z.object({ kassasjon: z.uuid() }), {
  tidsgrenseSekunder: 3600,
  forsoek: 8,
});

/** A version or variant was deleted in the archive: its file is to be let go. */
export const noterSlettetFil = defineEventJob('bevaring.noterSlettetFil', dokumentobjektSlettet, {
  tidsgrenseSekunder: 60,
  forsoek: 8,
});

/** Decides on every file that is let go and still there: those put lately have waited long enough by a later round. */
export const fjernVentende = defineJob('bevaring.fjernVentende', z.object({}), {
  tidsgrenseSekunder: 3600,
  forsoek: 3,
});

/** What happens by the clock in every municipality. */
export const FJERNING_PLAN = [{ jobb: fjernVentende, innhold: {}, hvertSekund: 3600 }] as const;

/** Reads a package in. May take hours; broken off, it is taken up again, and nothing comes in twice. */
export const importer = defineJob('bevaring.importer', z.object({ import: z.uuid() }), {
  tidsgrenseSekunder: 12 * 3600,
  forsoek: 4,
});
