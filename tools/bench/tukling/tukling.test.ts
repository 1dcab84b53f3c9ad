import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nyTestdatabase } from '../../../server/test/database/index.ts';
import { HAR_SKJEMA, SKJEMAMAPPE } from '../../../server/test/skjema/index.ts';
import { kjoerTukling } from './kjoer.ts';
import { TUKLINGER } from './tuklinger.ts';

describe.skipIf(!HAR_SKJEMA)('a package of our own writer that somebody has tampered with', () => {
  let resultat: Awaited<ReturnType<typeof kjoerTukling>>;
  beforeAll(async () => {
    const database = await nyTestdatabase();
    const datamappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-tukling-'));
    try {
      resultat = await kjoerTukling({
        ...database,
        datamappe,
        skjema: SKJEMAMAPPE,
        poster: 240,
        logg: () => undefined,
      });
    } finally {
      await database.slett();
      await rm(datamappe, { recursive: true, force: true });
    }
  });

  it('is valid before it is touched', () => {
    expect(resultat.uroert).toEqual([]);
  });

  it.each(TUKLINGER.map(({ navn, funn }) => [navn, funn]))('%s: found as %s, with what and where', (navn, funn) => {
    const svar = resultat.svar.find(({ tukling }) => tukling === navn);
    expect(svar?.funnet).toContain(funn);
  });
});
