import { z } from 'zod';
import { defineJob } from '../platform/events/define.ts';

/** One attempt with one copy: a call that may last sixteen minutes, or the question whether an earlier one got through. */
export const sendUtsending = defineJob('ekspedering.sendUtsending', z.object({ utsending: z.uuid() }), {
  tidsgrenseSekunder: 1200,
  forsoek: 1,
});
/** Queues what is due, and asks how it goes with what is sent. */
export const seEtterUtsendinger = defineJob('ekspedering.seEtterUtsendinger', z.object({}), {
  tidsgrenseSekunder: 300,
  forsoek: 1,
});

export const EKSPEDERING_PLAN = [{ jobb: seEtterUtsendinger, innhold: {}, hvertSekund: 30 }] as const;
