import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import pg from 'pg';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { koble } from '../../../server/src/composition/kontekster.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, systemAktoer } from '../../../server/src/kernel/index.ts';
import { spawnProgram } from '../../start/child.ts';
import { tilfeldig } from '../../tilfeldig.ts';
import { skrivBrev } from './brev.ts';

export interface Drepvalg {
  readonly appUrl: string;
  readonly eierUrl: string;
  /** For counting behind the walls. */
  readonly adminUrl: string;
  readonly datamappe: string;
  readonly brev: number;
  readonly drap: number;
  readonly froe: number;
  /** Workers at once on the one database and the same folders when the killing is over; 1 when not said. */
  readonly noder?: number;
}

export interface Drepresultat {
  readonly brev: number;
  readonly drap: number;
  readonly registrert: number;
  readonly tapt: number;
  readonly doblet: number;
  /** Neither with an oppgave nor in karantene when all was quiet. */
  readonly staarFast: number;
  readonly sekunder: number;
}

const KOMMUNE = { orgnr: arkivskaper('872418032'), nummer: '1833' };
const PROGRAM = path.resolve(import.meta.dirname, '../../../server/src/main.ts');
const STILLE_FRIST_MS = 240_000;

/**
 * Drops letters in a watched folder and kills the worker (SIGKILL, children left to notice) at random moments until the wanted number
 * of kills; then lets it finish and counts by the letters' own checksums, not by our ledger.
 */
export async function kjoerDrep(valg: Drepvalg): Promise<Drepresultat> {
  const start = performance.now();
  await opprettKommune(valg);
  const sjekksummer = await skrivBrev(path.join(valg.datamappe, 'inn', KOMMUNE.nummer), valg.brev);
  const sjanse = tilfeldig(valg.froe);
  for (let drap = 0; drap < valg.drap; drap += 1) {
    const arbeider = startArbeider(valg);
    await vent(300 + sjanse.tall() * 2_200);
    await drep(arbeider);
  }
  const siste = Array.from({ length: valg.noder ?? 1 }, () => startArbeider(valg));
  try {
    await stille(valg);
  } finally {
    await Promise.all(siste.map((arbeider) => drep(arbeider, 'SIGTERM')));
  }
  return {
    ...(await tell(valg, sjekksummer)),
    brev: valg.brev,
    drap: valg.drap,
    sekunder: (performance.now() - start) / 1000,
  };
}

export async function opprettKommune(valg: Pick<Drepvalg, 'appUrl' | 'datamappe'>): Promise<void> {
  const config = lesConfig({
    DATABASE_URL: valg.appUrl,
    DOKUMENTSENTER_DATA: valg.datamappe,
    DOKUMENTSENTER_LOGG: 'silent',
  });
  const grunnmur = await reisGrunnmur(config, { naa: () => new Date() });
  const kontekster = await koble(grunnmur);
  const ny = {
    arkivskaper: KOMMUNE.orgnr,
    kommunenummer: KOMMUNE.nummer,
    navn: 'Rana',
    merke: 'RA',
    farge: '#1e6b52',
    maalform: 'nb' as const,
  };
  await grunnmur.withTenant(KOMMUNE.orgnr, systemAktoer('bench'), (uow) =>
    kontekster.virksomhet.opprettKommune(uow, ny),
  );
  await kontekster.lukk();
  await grunnmur.lukk();
}

export function startArbeider(valg: Pick<Drepvalg, 'appUrl' | 'eierUrl' | 'datamappe' | 'noder'>): ChildProcess {
  return spawnProgram(PROGRAM, ['--rolle', 'worker'], {
    DATABASE_URL: valg.appUrl,
    DATABASE_URL_EIER: valg.eierUrl,
    DOKUMENTSENTER_DATA: valg.datamappe,
    DOKUMENTSENTER_LOGG: 'silent',
    DOKUMENTSENTER_ENESTE_NODE: (valg.noder ?? 1) === 1 ? 'ja' : 'nei',
    DOKUMENTSENTER_MAPPEINTERVALL_MS: '60',
    DOKUMENTSENTER_MAPPERO_MS: '60',
  });
}

export async function drep(prosess: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (prosess.exitCode !== null || prosess.signalCode !== null) return;
  const slutt = new Promise((resolve) => prosess.once('exit', resolve));
  prosess.kill(signal);
  await slutt;
}

/** Until every forsendelse stands in the queue or in karantene and no job is left. */
async function stille(valg: Drepvalg): Promise<void> {
  const frist = Date.now() + STILLE_FRIST_MS;
  while (Date.now() < frist) {
    const [rad] = await spoer<{ ferdige: number; jobber: number }>(
      valg,
      `select (select count(*)::int from mottak.forsendelse where status in ('klar', 'karantene')) as ferdige,
              (select count(*)::int from jobb.job where state in ('created', 'retry', 'active')) as jobber`,
    );
    if (rad !== undefined && rad.ferdige >= valg.brev && rad.jobber === 0) return;
    await vent(250);
  }
}

async function tell(valg: Drepvalg, sjekksummer: ReadonlyMap<string, string>) {
  const rader = await spoer<{ sjekksum: string; antall: number; fast: number }>(
    valg,
    `select f.sjekksum, count(*)::int as antall,
            count(*) filter (where f.status <> 'karantene'
              and (select count(*) from fordeling.oppgave o where o.forsendelse = f.id) <> 1)::int as fast
       from mottak.forsendelse f group by f.sjekksum`,
  );
  const antall = new Map(rader.map((rad) => [rad.sjekksum, rad.antall]));
  return {
    registrert: rader.reduce((sum, rad) => sum + rad.antall, 0),
    tapt: [...sjekksummer.keys()].filter((sum) => !antall.has(sum)).length,
    doblet: rader.filter((rad) => rad.antall > 1).length,
    staarFast: rader.reduce((sum, rad) => sum + rad.fast, 0),
  };
}

async function spoer<T>(valg: Drepvalg, sql: string): Promise<T[]> {
  const klient = new pg.Client({ connectionString: valg.adminUrl });
  await klient.connect();
  try {
    return (await klient.query(sql)).rows as T[];
  } finally {
    await klient.end();
  }
}
