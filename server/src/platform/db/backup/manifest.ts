import { z } from 'zod';

export const MANIFEST = 'manifest.json';
export const TABLE_FOLDER = 'tabeller';

const zFileProof = z.object({ fil: z.string(), byte: z.number().int(), sha256: z.string() });

const zTable = zFileProof.extend({
  skjema: z.string(),
  tabell: z.string(),
  kolonner: z.array(z.string()),
  rader: z.number().int(),
  /** Of the rows as PostgreSQL writes them, before compression: what the restored table is compared with. */
  innholdSha256: z.string(),
});

const zSequence = z.object({ skjema: z.string(), navn: z.string(), siste: z.string(), brukt: z.boolean() });

/** What the database part of a backup holds. */
export const zDatabaseManifest = z.object({
  tjener: z.string(),
  /** Migrations that had run, in order, with their checksums: the level the tables are at. */
  migreringer: z.array(z.object({ fil: z.string(), sjekksum: z.string() })),
  /** Version of the job queue's own schema. */
  jobbversjon: z.number().int().nullable(),
  tabeller: z.array(zTable),
  sekvenser: z.array(zSequence),
});

export type DatabaseManifest = z.infer<typeof zDatabaseManifest>;
export type TableManifest = z.infer<typeof zTable>;
export type SequenceManifest = z.infer<typeof zSequence>;
