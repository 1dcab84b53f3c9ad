import { z } from 'zod';

export const zArkivskaper = z
  .string()
  .regex(/^\d{9}$/)
  .describe('Organisasjonsnummeret til kommunen som eier arkivet');
export const zId = z.uuid();
export const zSjekksum = z.string().regex(/^[0-9a-f]{64}$/);
export const zTidspunkt = z.iso.datetime({ offset: true }).describe('Tidspunkt, ISO 8601 med sone');
export const zDato = z.iso.date().describe('Dato, ÅÅÅÅ-MM-DD');
export const zSaksnummer = z
  .string()
  .regex(/^\d{4}\/\d{1,6}$/)
  .describe('Saksår/sekvensnummer, f.eks. 2026/14');
export const zKonfidens = z.number().min(0).max(1);

export const zIKommune = z.object({ arkivskaper: zArkivskaper });
export const zIKommuneMedId = z.object({ arkivskaper: zArkivskaper, id: zId });

/** Fractions of the page as shown, origin top left. */
export const zBoks = z.object({ x: z.number(), y: z.number(), b: z.number(), h: z.number() });

/** RFC 9457. `kode` is closed; the app finds the text to show in `problemtekster`. */
export const zProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  kode: z.string(),
  detaljer: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  felt: z.array(z.object({ sti: z.string(), melding: z.string() })).optional(),
});
export type Problem = z.infer<typeof zProblem>;

export const zSide = <T extends z.ZodType>(rad: T) =>
  z.object({
    rader: z.array(rad),
    neste: z.string().nullable().describe('Peker til neste side, eller null'),
    antall: z.number().int().nullable(),
  });
