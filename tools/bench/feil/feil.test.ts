import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { harDovecot } from '../../dovecot/dovecot.ts';
import { buildApps } from '../../start/build.ts';
import { createProgress } from '../../start/progress.ts';
import { kjoerFeil } from './kjoer.ts';
import { erTapsfritt } from './vis.ts';

it.skipIf(!harDovecot)(
  'loses nothing, doubles nothing and sends nothing twice over all channels while everything fails (a small part of the bench)',
  { timeout: 400_000 },
  async () => {
    // «Send inn» is a page of the public site.
    await buildApps(createProgress());
    const rot = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-feil-'));
    try {
      const svar = await kjoerFeil({ rot, leveranser: 45, anslag: 6, froe: 1 });
      expect(svar.rader.every(({ levert, akseptert }) => levert === akseptert)).toBe(true);
      expect({ ...svar, tapsfritt: erTapsfritt(svar) }).toMatchObject({
        fremmede: 0,
        ubesvart: 0,
        falt: 0,
        tapsfritt: true,
      });
    } finally {
      await rm(rot, { recursive: true, force: true });
    }
  },
);
