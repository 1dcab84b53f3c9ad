import { z } from 'zod';
import { defineEvent } from '../platform/events/define.ts';

/** A journalpost has got its number and stands in its saksmappe. Ids only; readers fetch what they may see through the face. */
export const journalpostJournalfoert = defineEvent(
  'journalpost.journalfoert',
  1,
  z.object({ journalpost: z.uuid(), saksmappe: z.uuid(), forsendelse: z.uuid().nullable() }),
);
export const journalpostEndret = defineEvent(
  'journalpost.endret',
  1,
  z.object({ journalpost: z.uuid(), saksmappe: z.uuid(), felt: z.array(z.string()) }),
);
export const journalpostUtgaatt = defineEvent(
  'journalpost.utgaatt',
  1,
  z.object({ journalpost: z.uuid(), saksmappe: z.uuid() }),
);
export const saksmappeOpprettet = defineEvent('saksmappe.opprettet', 1, z.object({ saksmappe: z.uuid() }));
export const saksmappeEndret = defineEvent(
  'saksmappe.endret',
  1,
  z.object({ saksmappe: z.uuid(), felt: z.array(z.string()) }),
);
/** Units of an archive made elsewhere have come in. They were registered there, long ago: nothing that follows a registration follows this. */
export const saksmapperImportert = defineEvent(
  'saksmapper.importert',
  1,
  z.object({ saksmapper: z.array(z.uuid()), journalposter: z.array(z.uuid()) }),
);
/** A version or variant of a document is deleted (krav 2.7.14–25). `sjekksum` is of the file it let go. */
export const dokumentobjektSlettet = defineEvent(
  'dokumentobjekt.slettet',
  1,
  z.object({ dokumentobjekt: z.uuid(), sjekksum: z.string().regex(/^[0-9a-f]{64}$/) }),
);
