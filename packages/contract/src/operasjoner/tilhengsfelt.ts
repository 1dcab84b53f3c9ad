import { z } from 'zod';
import { zId, zTidspunkt } from '../felles.ts';

/** A remark to be written on a mappe, a registrering or a document (krav 2.8.6–7). */
export const zNyMerknad = z.object({
  tekst: z.string().min(1).max(4000),
  type: z.string().nullable().default(null),
});
export const zMerknad = z.object({
  id: zId,
  merknadstekst: z.string(),
  merknadstype: z.string().nullable(),
  merknadsdato: zTidspunkt,
  merknadRegistrertAv: z.string(),
});
/** Where a reference points: exactly one of the three (krav 2.8.4). */
export const zNyKryssreferanse = z.object({
  tilKlasse: zId.nullable().default(null),
  tilMappe: zId.nullable().default(null),
  tilRegistrering: zId.nullable().default(null),
});
