import { z } from 'zod';
import { defineEvent } from '../platform/events/define.ts';

export const oppgaveFordelt = defineEvent(
  'oppgave.fordelt',
  1,
  z.object({ oppgave: z.uuid(), forsendelse: z.uuid(), frist: z.iso.datetime({ offset: true }) }),
);
