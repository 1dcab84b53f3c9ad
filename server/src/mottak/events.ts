import { z } from 'zod';
import { defineEvent } from '../platform/events/define.ts';

const zDokument = z.object({
  dokument: z.uuid(),
  nummer: z.number().int(),
  sjekksum: z.string(),
  format: z.string(),
  rolle: z.enum(['hoveddokument', 'vedlegg', 'innebygd']),
});

/** A forsendelse is stored and its source acknowledged; nothing has been looked into yet. */
export const forsendelseMottatt = defineEvent(
  'forsendelse.mottatt',
  1,
  z.object({ forsendelse: z.uuid(), kanal: z.string(), mottattTid: z.iso.datetime({ offset: true }) }),
);
/** Unpacked into documents that can be read. */
export const forsendelseUtpakket = defineEvent(
  'forsendelse.utpakket',
  1,
  z.object({
    forsendelse: z.uuid(),
    kanal: z.string(),
    mottattTid: z.iso.datetime({ offset: true }),
    dokumenter: z.array(zDokument),
  }),
);
/** Something is wrong with it that a person must decide on. The original is untouched. */
export const forsendelseKarantenert = defineEvent(
  'forsendelse.karantenert',
  1,
  z.object({ forsendelse: z.uuid(), aarsak: z.string() }),
);
/** Registered in the archive, or handed to the municipality's own archive system (then `journalpost` is null). */
export const forsendelseJournalfoert = defineEvent(
  'forsendelse.journalfoert',
  1,
  z.object({ forsendelse: z.uuid(), journalpost: z.uuid().nullable(), av: z.string() }),
);
export const forsendelseIkkeArkivert = defineEvent(
  'forsendelse.ikkeArkivert',
  1,
  z.object({ forsendelse: z.uuid(), aarsak: z.string() }),
);
export const forsendelseOverfoert = defineEvent(
  'forsendelse.overfoert',
  1,
  z.object({ forsendelse: z.uuid(), til: z.string() }),
);
/** It is a letter that is journalført already, come another way: it hangs on that journalpost. */
export const forsendelseKoblet = defineEvent(
  'forsendelse.koblet',
  1,
  z.object({ forsendelse: z.uuid(), journalpost: z.uuid() }),
);
/** It was not for the archive, and its days are over: the content is gone, and the log says why. */
export const forsendelseFjernet = defineEvent(
  'forsendelse.fjernet',
  1,
  z.object({ forsendelse: z.uuid(), logg: z.uuid() }),
);
/** It was split into letters that stand in its place. */
export const forsendelseSplittet = defineEvent('forsendelse.splittet', 1, z.object({ forsendelse: z.uuid() }));
/** A step was undone: the forsendelse waits in the queue again. */
export const forsendelseAngret = defineEvent(
  'forsendelse.angret',
  1,
  z.object({ forsendelse: z.uuid(), foer: z.string() }),
);
