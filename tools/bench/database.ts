import { randomBytes } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { alleJobber } from '../../server/src/composition/jobber.ts';
import { migrer } from '../../server/src/platform/db/migrate.ts';
import { sikreRoller } from '../../server/src/platform/db/roles.ts';
import { startEmbedded } from '../../server/src/platform/embedded/index.ts';
import { benchmappe, vedAvbrudd } from './avbrudd.ts';

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
  const egen = behold === undefined ? await benchmappe('bench') : null;
  const mappe = egen?.sti ?? path.resolve(behold ?? '');
  await mkdir(mappe, { recursive: true });
  // As root the database runs as another user, who must be able to walk through.
  await chmod(mappe, 0o711);
  const tjener = await startEmbedded({ mappe: path.join(mappe, 'postgres'), logg: () => undefined });
  vedAvbrudd(() => tjener.stopp());
  const urls = await sikreRoller(tjener.adminUrl, { appPassord: randomBytes(12).toString('hex'), database: 'bench' });
  await migrer(urls.eierUrl, { jobber: alleJobber() });
  const adminUrl = new URL(tjener.adminUrl);
  adminUrl.pathname = '/bench';
  return {
    ...urls,
    adminUrl: adminUrl.href,
    async stopp() {
      await tjener.stopp();
      await egen?.slipp();
    },
  };
}
