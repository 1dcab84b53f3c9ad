import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { nyTestdatabase } from '../../../server/test/database/index.ts';
import { kjoerDrep } from './kjoer.ts';

it('takes in each letter once when two workers watch the same folders on one database', {
  timeout: 120_000,
}, async () => {
  const database = await nyTestdatabase();
  const datamappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-drep-'));
  try {
    const svar = await kjoerDrep({ ...database, datamappe, brev: 40, drap: 0, froe: 1, noder: 2 });
    expect(svar).toMatchObject({ registrert: 40, tapt: 0, doblet: 0, staarFast: 0 });
  } finally {
    await database.slett();
    await rm(datamappe, { recursive: true, force: true });
  }
});

it('loses nothing and doubles nothing when the worker is killed at random moments (a tenth of the bench)', {
  timeout: 300_000,
}, async () => {
  const database = await nyTestdatabase();
  const datamappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-drep-'));
  try {
    const svar = await kjoerDrep({ ...database, datamappe, brev: 20, drap: 5, froe: 1 });
    expect(svar).toMatchObject({ registrert: 20, tapt: 0, doblet: 0, staarFast: 0 });
  } finally {
    await database.slett();
    await rm(datamappe, { recursive: true, force: true });
  }
});
