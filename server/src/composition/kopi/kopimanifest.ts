import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Gjenopprettingsfeil } from '../../platform/db/backup/load.ts';
import { MANIFEST, zDatabaseManifest } from '../../platform/db/backup/manifest.ts';

/** Every file of the backup that is not a table, in the form `sha256sum -c` reads. */
export const FILLISTE = 'filer.sha256';
/** Folders beside the documents that belong to the archive. Passwords do not: a restored database gets new ones. Nor does the key that secrets are kept under: a thief of the backup must not have both. */
export const ANDRE_MAPPER = ['inn', 'pakker'] as const;

/** What a backup is, written last: a folder without it is a copy that was broken off. */
export const zKopimanifest = z.object({
  produkt: z.literal('dokumentsenter'),
  form: z.literal(1),
  tatt: z.string(),
  database: zDatabaseManifest,
  filer: z.object({ antall: z.number().int(), byte: z.number().int(), sha256: z.string() }),
  /** Documents whose bytes no longer gave their checksum when the copy was taken; copied as they were. */
  skadet: z.array(z.string()),
  /** Said, so that nobody finds out too late: without this key the secrets of channels must be typed in anew. */
  ikkeMed: z.array(z.literal('hemmelighetsnoekkel')).default([]),
});

export type Kopimanifest = z.infer<typeof zKopimanifest>;

/** @throws Gjenopprettingsfeil in words the person can act on */
export async function lesKopimanifest(mappe: string): Promise<Kopimanifest> {
  const tekst = await readFile(path.join(mappe, MANIFEST), 'utf8').catch(() => null);
  if (tekst === null)
    throw new Gjenopprettingsfeil(
      `${mappe} er ingen hel sikkerhetskopi: ${MANIFEST} mangler. Den skrives sist; kopieringen kan være avbrutt.`,
    );
  try {
    return zKopimanifest.parse(JSON.parse(tekst));
  } catch (feil) {
    if (feil instanceof SyntaxError || feil instanceof z.ZodError)
      throw new Gjenopprettingsfeil(`${MANIFEST} i ${mappe} er skadet, eller skrevet av en annen utgave.`);
    throw feil;
  }
}
