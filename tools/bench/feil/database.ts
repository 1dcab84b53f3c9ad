import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import pg from 'pg';
import { alleJobber } from '../../../server/src/composition/jobber.ts';
import { migrer } from '../../../server/src/platform/db/migrate.ts';
import { sikreRoller } from '../../../server/src/platform/db/roles.ts';
import { startEmbedded } from '../../../server/src/platform/embedded/index.ts';
import type { Tilfeldig } from '../../tilfeldig.ts';
import { vedAvbrudd } from '../avbrudd.ts';
import { type Mellomledd, startMellomledd } from './mellomledd.ts';

export interface Feildatabase {
  /** What the program is given: through a net that can break. */
  readonly appUrl: string;
  /** Straight to it, as the program's own role: for arranging and counting in the bench's own process. Another after each restart. */
  direkte(): string;
  readonly nett: Mellomledd;
  /** Stops and starts it: in good order, or as a crash does (no checkpoint, recovery from the log). */
  paaNytt(hardt: boolean): Promise<void>;
  /** Behind the walls between municipalities. */
  spoer<T>(sql: string, verdier?: unknown[]): Promise<T[]>;
  stopp(): Promise<void>;
}

const NAVN = 'feil';

/** A durable PostgreSQL of our own, that can be taken down under the program. */
export async function startFeildatabase(rot: string, sjanse: Tilfeldig): Promise<Feildatabase> {
  const mappe = path.join(rot, 'postgres');
  await mkdir(mappe, { recursive: true });
  // As root the database runs as another user, who must be able to walk through.
  await chmod(rot, 0o711);
  const start = () => startEmbedded({ mappe, logg: () => undefined });
  let tjener = await start();
  vedAvbrudd(() => tjener.stopp());
  const appPassord = randomBytes(12).toString('hex');
  const { appUrl, eierUrl } = await sikreRoller(tjener.adminUrl, { appPassord, database: NAVN });
  await migrer(eierUrl, { jobber: alleJobber() });
  const port = () => Number(new URL(tjener.adminUrl).port);
  const nett = await startMellomledd(port, sjanse);
  const medPort = (url: string, nr: number) => Object.assign(new URL(url), { port: String(nr) }).href;
  return {
    appUrl: medPort(appUrl, nett.port),
    direkte: () => medPort(appUrl, port()),
    nett,
    async paaNytt(hardt) {
      if (hardt) await krasj(path.join(mappe, 'klynge', 'postmaster.pid'));
      await tjener.stopp();
      tjener = await start();
    },
    async spoer<T>(sql: string, verdier: unknown[] = []) {
      const klient = new pg.Client({
        connectionString: Object.assign(new URL(tjener.adminUrl), { pathname: `/${NAVN}` }).href,
      });
      klient.on('error', () => undefined);
      await klient.connect();
      try {
        return (await klient.query(sql, verdier)).rows as T[];
      } finally {
        await klient.end();
      }
    },
    async stopp() {
      await nett.stopp();
      await tjener.stopp();
    },
  };
}

const KRASJ_MS = 5_000;

/** SIGQUIT: every backend is thrown out at once and nothing is written down, as when the machine goes. */
async function krasj(pidfil: string): Promise<void> {
  const pid = Number.parseInt((await readFile(pidfil, 'utf8')).split('\n')[0] ?? '', 10);
  process.kill(pid, 'SIGQUIT');
  for (const frist = Date.now() + KRASJ_MS; Date.now() < frist; await vent(20)) {
    try {
      process.kill(pid, 0);
    } catch {
      // It is gone.
      return;
    }
  }
}
