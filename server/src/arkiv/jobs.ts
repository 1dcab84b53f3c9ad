import { z } from 'zod';
import { defineJob } from '../platform/events/define.ts';

/** Lifts every shielding whose end has come. */
export const opphevSkjerminger = defineJob('arkiv.opphevSkjerminger', z.object({}), {
  tidsgrenseSekunder: 600,
  forsoek: 3,
});

/** What the composition root puts in the queue of every municipality, and how often: on the day itself, soon after midnight in Norway. */
export const ARKIV_PLAN = [{ jobb: opphevSkjerminger, innhold: {}, hvertSekund: 1800 }] as const;
