import { z } from 'zod';
import { defineEvent } from '../platform/events/define.ts';

export const journalpostPublisert = defineEvent('journalpost.publisert', 1, z.object({ journalpost: z.uuid() }));
export const journalpostTrukket = defineEvent('journalpost.trukket', 1, z.object({ journalpost: z.uuid() }));
