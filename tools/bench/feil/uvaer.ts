import { setTimeout as vent } from 'node:timers/promises';
import type { Tilfeldig } from '../../tilfeldig.ts';
import type { Disk } from './disk.ts';
import { NETTFEIL } from './mellomledd.ts';
import type { Feilrom } from './oppsett.ts';
import type { Program } from './programmer.ts';
import { spolTid } from './tid.ts';

/** What happens to the program and its surroundings, in groups as the table shows them. */
export const FEIL = ['kill -9 web', 'kill -9 worker', 'database', 'disk', 'nett', 'kilde'] as const;
export type Feil = (typeof FEIL)[number];

/** One fault: from when to when, in milliseconds of `performance.now()`. */
export interface Hendelse {
  readonly feil: Feil;
  readonly hva: string;
  readonly fra: number;
  readonly til: number;
}

export interface Himmel {
  readonly rom: Feilrom;
  readonly web: Program;
  readonly worker: Program;
  readonly sjanse: Tilfeldig;
  readonly disk: Pick<Disk, 'full' | 'ledig'>;
}

type Anslag = (himmel: Himmel) => Promise<string>;
const LENGST_MS = 1_200;
/** A service that takes a forsendelse late, does so within this long after we are gone. */
export const TREGEST_TJENESTE_MS = 1_000;

const varighet = ({ sjanse }: Himmel) => vent(150 + sjanse.tall() * LENGST_MS);

const ANSLAG: Readonly<Record<Feil, Anslag>> = {
  async 'kill -9 web'({ web, sjanse }) {
    await web.drep();
    await vent(sjanse.tall() * 500);
    web.start();
    return 'kill -9 web';
  },
  async 'kill -9 worker'(himmel) {
    await drepWorker(himmel);
    himmel.worker.start();
    return 'kill -9 worker';
  },
  async database({ rom, sjanse }) {
    const hardt = sjanse.sjanse(0.5);
    await rom.database.paaNytt(hardt);
    return hardt ? 'krasj og gjenoppretting' : 'omstart';
  },
  async disk(himmel) {
    await himmel.disk.full();
    await varighet(himmel);
    await himmel.disk.ledig();
    return 'full disk (ENOSPC)';
  },
  async nett(himmel) {
    const { rom, sjanse } = himmel;
    const steder = { ...rom.omverden.nett, database: rom.database.nett };
    const sted = sjanse.velg(Object.keys(steder) as (keyof typeof steder)[]);
    const feil = sjanse.velg(NETTFEIL);
    steder[sted].sett(feil);
    await varighet(himmel);
    steder[sted].sett(null);
    return `${sted}: ${feil}`;
  },
  async kilde(himmel) {
    const { hva, friskmeld } = velgLoegn(himmel);
    await varighet(himmel);
    friskmeld();
    return hva;
  },
};

const OPPE_MS = 120_000;

/** Until the web answers and the worker has its connections: what is killed before that, was never at anything. */
export async function ventTilOppe({ omverden, database }: Feilrom): Promise<void> {
  const frist = performance.now() + OPPE_MS;
  while (performance.now() < frist) {
    const svar = await fetch(`http://127.0.0.1:${omverden.porter.http}/api/meg`).catch(() => null);
    const [rad] = await database.spoer<{ antall: number }>(
      `select count(*)::int as antall from pg_stat_activity where application_name = 'dokumentsenter-jobb'`,
    );
    // One belongs to the web, which queues too.
    if (svar !== null && (rad?.antall ?? 0) > 1) return;
    await vent(200);
  }
  throw new Error('The program did not come up');
}

/** The worker dies. What it was at is handed back as a heartbeat that stopped would, and what waits on the clock has waited. */
export async function drepWorker({ worker, rom, sjanse }: Pick<Himmel, 'worker' | 'rom' | 'sjanse'>): Promise<void> {
  await worker.drep();
  await vent(TREGEST_TJENESTE_MS + 200 + sjanse.tall() * 300);
  await spolTid(rom.database);
}

/** A named fault of one of the services, set until it is taken away. */
function velgLoegn({ rom, sjanse }: Himmel): { hva: string; friskmeld(): void } {
  const { v1, v2, graph, svarut } = rom.omverden;
  const hvem = sjanse.velg(['svarinn', 'graph', 'svarut'] as const);
  const status = sjanse.velg([401, 429, 500, 503]);
  if (hvem === 'graph') {
    const feil = sjanse.velg(['status', 'dobbel', 'tausFlytting', 'avkortet', 'treg', 'glemDelta'] as const);
    if (feil === 'status') graph.feil.status = { delta: status, verdi: status, flytt: status };
    else if (feil === 'treg') graph.feil.treg = TREGEST_TJENESTE_MS;
    else if (feil === 'glemDelta') graph.glemDelta();
    else graph.feil[feil] = true;
    return { hva: `Graph: ${feil}`, friskmeld: () => graph.friskmeld() };
  }
  if (hvem === 'svarut') {
    const feil = sjanse.velg([
      'tausEtterMottak',
      'gjentagende',
      'taus',
      'loegn',
      'status500',
      'status',
      'treg',
    ] as const);
    if (feil === 'loegn') svarut.feil.loegn = sjanse.velg(['ukjent', 'foerste'] as const);
    else if (feil === 'status500') svarut.feil.status500 = sjanse.velg(['foer', 'etter'] as const);
    else if (feil === 'status') svarut.feil.status = status;
    else if (feil === 'treg') svarut.feil.treg = TREGEST_TJENESTE_MS;
    else svarut.feil[feil] = true;
    return { hva: `SvarUt: ${feil}`, friskmeld: () => svarut.friskmeld() };
  }
  const stubb = sjanse.velg([v1, v2]);
  const feil = sjanse.velg(['glemmer', 'laast', 'status', 'avkortet', 'tregFil', 'dobbel', 'tausKvittering'] as const);
  if (feil === 'status') stubb.feil.status = { liste: status, fil: status, svar: status };
  else if (feil === 'avkortet') stubb.feil.avkortet = sjanse.velg(['brutt', 'stille'] as const);
  else if (feil === 'tregFil') stubb.feil.tregFil = TREGEST_TJENESTE_MS;
  else stubb.feil[feil] = true;
  return { hva: `SvarInn: ${feil}`, friskmeld: () => stubb.friskmeld() };
}

/** One fault of the kind, from when it struck until it was over. */
export async function slaaTil(himmel: Himmel, feil: Feil): Promise<Hendelse> {
  await ventTilOppe(himmel.rom);
  await vent(himmel.sjanse.tall() * LENGST_MS);
  const fra = performance.now();
  const hva = await ANSLAG[feil](himmel);
  return { feil, hva, fra, til: performance.now() };
}
