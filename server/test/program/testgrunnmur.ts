import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Grunnmur, reisGrunnmur } from '../../src/composition/grunnmur.ts';
import { lesConfig } from '../../src/config.ts';
import type { Klokke } from '../../src/kernel/index.ts';
import { nyTestdatabase, type Testdatabase } from '../database/index.ts';

/** A clock that stands still until it is moved. */
export interface Testklokke extends Klokke {
  sett(tid: string): void;
}

export function testklokke(start = '2026-11-20T09:00:00.000Z'): Testklokke {
  let naa = new Date(start);
  return {
    naa: () => naa,
    sett(tid) {
      naa = new Date(tid);
    },
  };
}

export interface Testgrunnmur extends Grunnmur {
  readonly database: Testdatabase;
  readonly datamappe: string;
  rydd(): Promise<void>;
}

/** The real ground (restricted role, row-level security on, real queue and blob store) on a database and folder of its own. */
export async function testgrunnmur(klokke: Klokke = testklokke()): Promise<Testgrunnmur> {
  const database = await nyTestdatabase();
  const datamappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-test-'));
  const config = lesConfig({
    DATABASE_URL: database.appUrl,
    DATABASE_URL_EIER: database.eierUrl,
    DOKUMENTSENTER_DATA: datamappe,
    DOKUMENTSENTER_LOGG: 'silent',
    DOKUMENTSENTER_MAPPEINTERVALL_MS: '50',
    DOKUMENTSENTER_MAPPERO_MS: '50',
    PORT: '0',
  });
  const grunnmur = await reisGrunnmur(config, klokke);
  return {
    ...grunnmur,
    database,
    datamappe,
    async rydd() {
      await grunnmur.lukk();
      await database.slett();
      await rm(datamappe, { recursive: true, force: true });
    },
  };
}
