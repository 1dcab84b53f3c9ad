import { z } from 'zod';
import { defineJob } from '../platform/events/define.ts';

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

/** Reads a package in. May take hours; broken off, it is taken up again, and nothing comes in twice. */
export const importer = defineJob('bevaring.importer', z.object({ import: z.uuid() }), {
  tidsgrenseSekunder: 12 * 3600,
  forsoek: 4,
});
