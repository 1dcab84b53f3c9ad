import { z } from 'zod';
import { defineEvent } from '../platform/events/define.ts';

/** One document has been read. `arkivfil` is the checksum of the searchable copy, null when there is none and `aarsak` says why. */
export const dokumentLest = defineEvent(
  'dokument.lest',
  1,
  z.object({
    forsendelse: z.uuid(),
    dokument: z.uuid(),
    sider: z.number().int(),
    arkivfil: z.string().nullable(),
    arkivfilStoerrelse: z.number().int().nullable(),
    arkivformat: z.string().nullable(),
    tekstfil: z.string().nullable(),
    aarsak: z.string().nullable(),
  }),
);
/** Proposals are ready. Carries what routing needs and nothing that names a person. */
export const forsendelseForeslaatt = defineEvent(
  'forsendelse.foreslaatt',
  1,
  z.object({
    forsendelse: z.uuid(),
    kanal: z.string(),
    mottattTid: z.iso.datetime({ offset: true }),
    antallDokumenter: z.number().int(),
    /** Lowest confidence among the proposals that matter for routing. */
    sikkerhet: z.number(),
    /** At least one field is in doubt, or a document could not be read. */
    tvil: z.boolean(),
    tilgangskode: z.string().nullable(),
    enhet: z.string().nullable(),
    klasse: z.string().nullable(),
    arkivverdi: z.boolean(),
    annenKommune: z.string().nullable(),
    maalform: z.enum(['nb', 'nn', 'ukjent']),
  }),
);
