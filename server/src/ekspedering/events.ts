import { z } from 'zod';
import { defineEvent } from '../platform/events/define.ts';

/** A recipient's copy did not get through, or has not been confirmed: somebody must choose what now. */
export const utsendingFeilet = defineEvent(
  'utsending.feilet',
  1,
  z.object({ utsending: z.uuid(), journalpost: z.uuid(), aarsak: z.string().nullable() }),
);
/** What had failed is on its way again, sent, or called off. */
export const utsendingAvklart = defineEvent(
  'utsending.avklart',
  1,
  z.object({ utsending: z.uuid(), journalpost: z.uuid() }),
);
