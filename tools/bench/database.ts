import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { alleJobber } from '../../server/src/composition/jobber.ts';
import { migrer } from '../../server/src/platform/db/migrate.ts';
import { sikreRoller } from '../../server/src/platform/db/roles.ts';
import { startEmbedded } from '../../server/src/platform/embedded/index.ts';

export interface Benchdatabase {
  readonly appUrl: string;
  readonly eierUrl: string;
  readonly adminUrl: string;
  stopp(): Promise<void>;
}

/**
 * A migrated embedded database of its own for one measurement, thrown away afterwards.
 * @param behold a folder to keep it in instead, so that a large journal can be made once and asked many times
 */
export async function startBenchdatabase(behold?: string): Promise<Benchdatabase> {
  const mappe = behold ?? (await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-bench-')));
  await mkdir(mappe, { recursive: true });
  // As root the database runs as another user, who must be able to walk through.
  await chmod(mappe, 0o711);
  const tjener = await startEmbedded({ mappe: path.join(mappe, 'postgres'), logg: () => undefined });
  const urls = await sikreRoller(tjener.adminUrl, { appPassord: randomBytes(12).toString('hex'), database: 'bench' });
  await migrer(urls.eierUrl, { jobber: alleJobber() });
  const adminUrl = new URL(tjener.adminUrl);
  adminUrl.pathname = '/bench';
  return {
    ...urls,
    adminUrl: adminUrl.href,
    async stopp() {
      await tjener.stopp();
      if (behold === undefined) await rm(mappe, { recursive: true, force: true });
    },
  };
}
