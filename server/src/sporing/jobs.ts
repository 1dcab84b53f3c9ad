import { z } from 'zod';
import { defineJob } from '../platform/events/define.ts';

/** Seals what has been written since the last time. */
export const forseglSpor = defineJob('sporing.forsegl', z.object({}), { tidsgrenseSekunder: 120, forsoek: 5 });

/** What the composition root puts in the queue of every municipality, and how often. */
export const SPORING_PLAN = [{ jobb: forseglSpor, innhold: {}, hvertSekund: 60 }] as const;
