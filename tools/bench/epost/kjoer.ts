import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import pg from 'pg';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { koble } from '../../../server/src/composition/kontekster.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, systemAktoer } from '../../../server/src/kernel/index.ts';
import { startDovecot } from '../../dovecot/dovecot.ts';
import { spawnProgram, stopProgram } from '../../start/child.ts';
import { vedAvbrudd } from '../avbrudd.ts';
import type { Benchdatabase } from '../database.ts';
import { lagEpost } from './brev.ts';

export interface Epostvalg {
  readonly database: Benchdatabase;
  readonly datamappe: string;
  readonly antall: number;
  readonly froe: number;
  /** The whole worker, with reading and proposals; else intake and unpacking alone. */
  readonly alt: boolean;
}

export interface Epostresultat {
  readonly antall: number;
  readonly registrert: number;
  readonly doblet: number;
  /** Left in the inbox when all was quiet. */
  readonly liggerIgjen: number;
  readonly sekunder: number;
  readonly perSekund: number;
  /** The slowest tenth of the run, of five seconds at least. */
  readonly tregestePerSekund: number;
  /** How many had been unpacked (and read, where there was time) when the last was registered. */
  readonly pakketUtSamtidig: number;
  /** Resident memory of the program itself, MB, at a tenth of the run, at its end, and at most. */
  readonly minneTidlig: number;
  readonly minneSlutt: number;
  readonly minneTopp: number;
}

const RANA = arkivskaper('872418032');
const BRUKER = 'postmottak';
const MOTTATT = 'Mottatt av dokumentsenter';
const PROGRAM = path.resolve(import.meta.dirname, '../../../server/src/main.ts');
const ARBEIDER = path.join(import.meta.dirname, 'arbeider.ts');
const FRIST_MS = 4 * 3_600_000;

interface Maaling {
  readonly sekund: number;
  readonly registrert: number;
  readonly minne: number;
}

/**
 * Fills a mailbox on a real Dovecot, sets up the channel, and lets one worker empty it: each mail fetched, stored, registered, unpacked
 * and moved. Counted behind the walls, by checksums: no two of these mails are alike.
 */
export async function kjoerEpost(valg: Epostvalg): Promise<Epostresultat> {
  const dovecot = await startDovecot();
  vedAvbrudd(() => dovecot.stopp());
  const noekkel = randomBytes(32).toString('base64');
  const sql = new pg.Client({ connectionString: valg.database.adminUrl });
  await sql.connect();
  let arbeider: ChildProcess | null = null;
  try {
    for (let nr = 0; nr < valg.antall; nr += 1) await dovecot.legg(BRUKER, lagEpost(nr, valg.froe));
    await settOpp(valg, noekkel, dovecot.port);
    arbeider = valg.alt
      ? spawnProgram(PROGRAM, ['--rolle', 'worker'], miljoe(valg, noekkel))
      : spawnProgram(ARBEIDER, [], miljoe(valg, noekkel));
    const forloep = await foelg(sql, arbeider, valg.antall);
    const utpakket = await tell(sql, `select count(*)::int as n from mottak.forsendelse where status <> 'mottatt'`);
    await ventTilSvart(sql);
    const alle = await tell(sql, 'select count(*)::int as n from mottak.forsendelse');
    return {
      antall: valg.antall,
      registrert: alle,
      doblet: alle - (await tell(sql, `select count(distinct sjekksum)::int as n from mottak.forsendelse`)),
      liggerIgjen: valg.antall - (await dovecot.antall(BRUKER, MOTTATT)),
      pakketUtSamtidig: utpakket,
      ...regn(forloep),
    };
  } finally {
    if (arbeider !== null) await stopProgram(arbeider);
    await sql.end();
    await dovecot.stopp();
  }
}

const miljoe = (valg: Epostvalg, noekkel: string) => ({
  DATABASE_URL: valg.database.appUrl,
  DOKUMENTSENTER_DATA: valg.datamappe,
  DOKUMENTSENTER_LOGG: 'silent',
  DOKUMENTSENTER_NOEKKEL: noekkel,
  DOKUMENTSENTER_ENESTE_NODE: 'ja',
});

async function settOpp(valg: Epostvalg, noekkel: string, port: number): Promise<void> {
  const grunnmur = await reisGrunnmur(lesConfig(miljoe(valg, noekkel)), { naa: () => new Date() });
  const { kanaler, virksomhet, lukk } = await koble(grunnmur);
  const kommune = { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana', merke: 'RA', farge: '#1e6b52' };
  const innstillinger = { vert: '127.0.0.1', port, kryptering: 'ingen-paa-egen-maskin' };
  const hemmeligheter = { brukernavn: BRUKER, passord: 'riktig' };
  await grunnmur.withTenant(RANA, systemAktoer('bench'), async (uow) => {
    await virksomhet.opprettKommune(uow, { ...kommune, maalform: 'nb' });
    const felt = { navn: 'Postmottak', innstillinger, hemmeligheter };
    const svar = await kanaler.opprettKanal(uow, 'epost-imap', felt, () => true);
    if (!svar.ok) throw new Error(svar.feil.kode);
  });
  await lukk();
  await grunnmur.lukk();
}

async function tell(sql: pg.Client, spoersmaal: string): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(spoersmaal);
  return rows[0]?.n ?? 0;
}

/** From the first that is registered to the last, once a second. */
async function foelg(sql: pg.Client, arbeider: ChildProcess, antall: number): Promise<Maaling[]> {
  const ut: Maaling[] = [];
  const frist = performance.now() + FRIST_MS;
  let start = 0;
  while (performance.now() < frist) {
    const registrert = await tell(sql, 'select count(*)::int as n from mottak.forsendelse');
    if (registrert > 0) {
      if (start === 0) start = performance.now();
      ut.push({ sekund: (performance.now() - start) / 1000, registrert, minne: minneAv(arbeider) });
      process.stderr.write(`  ${registrert} av ${antall}, ${Math.round(ut.at(-1)?.minne ?? 0)} MB\r`);
    }
    if (registrert >= antall) return ut;
    await vent(1_000);
  }
  throw new Error('The mailbox was not emptied in time');
}

async function ventTilSvart(sql: pg.Client): Promise<void> {
  const frist = performance.now() + FRIST_MS;
  const ubesvarte = `select count(*)::int as n from mottak.leveranse where svar <> 'kvittert'`;
  while (performance.now() < frist && (await tell(sql, ubesvarte)) > 0) await vent(1_000);
}

/** Resident memory of the worker itself, MB. With `--import` it is the process that was started. */
function minneAv({ pid }: ChildProcess): number {
  const fil = `/proc/${pid}/status`;
  if (!existsSync(fil)) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(fil, 'utf8'))?.[1] ?? 0) / 1024;
}

function regn(forloep: readonly Maaling[]) {
  const siste = forloep.at(-1);
  const foerste = forloep[0];
  if (siste === undefined || foerste === undefined) throw new Error('Nothing was registered');
  const fart = (fra: Maaling, til: Maaling) =>
    (til.registrert - fra.registrert) / Math.max(0.001, til.sekund - fra.sekund);
  const steg = Math.max(5, Math.floor(forloep.length / 10));
  const tideler: number[] = [];
  for (let i = 0; i + steg < forloep.length; i += steg) {
    const [fra, til] = [forloep[i], forloep[i + steg]];
    if (fra !== undefined && til !== undefined) tideler.push(fart(fra, til));
  }
  const en = (tall: number) => Math.round(tall * 10) / 10;
  return {
    sekunder: en(siste.sekund),
    perSekund: en(fart(foerste, siste)),
    tregestePerSekund: en(Math.min(...tideler, fart(foerste, siste))),
    minneTidlig: Math.round(forloep[Math.floor(forloep.length / 10)]?.minne ?? 0),
    minneSlutt: Math.round(siste.minne),
    minneTopp: Math.round(Math.max(...forloep.map(({ minne }) => minne))),
  };
}
