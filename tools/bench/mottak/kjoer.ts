import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { type Program, startProgram } from '../../../server/src/composition/program.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, systemAktoer, type Uow } from '../../../server/src/kernel/index.ts';
import { lastGrunnlag } from '../../demo/grunnlag.ts';
import { DEMO_KOMMUNER } from '../../demo/index.ts';
import { type Fasit, lagPost } from '../../generator/index.ts';
import { benchmappe } from '../avbrudd.ts';
import type { Benchdatabase } from '../database.ts';
import { type Feltnavn, treffFor, type Utfall } from './treff.ts';

export interface Mottaksresultat {
  readonly levert: number;
  readonly registrert: number;
  readonly tapt: number;
  readonly doblet: number;
  readonly medForslag: number;
  readonly karantene: readonly { fil: string; aarsak: string }[];
  readonly staarFast: number;
  readonly sekunder: number;
  readonly felt: Readonly<Record<string, Record<Utfall, number>>>;
}

export interface Levering {
  /** Path under the intake folders: `1833/navn.pdf`. */
  readonly fil: string;
  readonly sha256: string;
  readonly fasit: Fasit | null;
}

const ETTERSYN = systemAktoer('bench');
const STILLE_MS = 1_800_000;

/** The whole program on a database and folder of its own, with the demo municipalities. */
export async function medProgram<T>(
  database: Benchdatabase,
  arbeid: (program: Program, inn: string) => Promise<T>,
): Promise<T> {
  const datamappe = await benchmappe('mottak');
  const program = await startProgram(
    lesConfig({
      DATABASE_URL: database.appUrl,
      DOKUMENTSENTER_DATA: datamappe.sti,
      DOKUMENTSENTER_LOGG: 'silent',
      DOKUMENTSENTER_MAPPEINTERVALL_MS: '200',
      DOKUMENTSENTER_MAPPERO_MS: '200',
    }),
    'worker',
  );
  try {
    await lastGrunnlag(program.kontekster, new Date());
    return await arbeid(program, path.join(datamappe.sti, 'inn'));
  } finally {
    await program.stopp();
    await datamappe.slipp();
  }
}

export async function leverBrev(
  inn: string,
  malsett: 'demo' | 'maaling',
  antall: number,
  froe: number,
): Promise<Levering[]> {
  const ut: Levering[] = [];
  for (let nr = 0; nr < antall; nr += 1) {
    const { bytes, fasit } = await lagPost(nr, { froe, malsett });
    const { fil } = fasit;
    await mkdir(path.dirname(path.join(inn, fil)), { recursive: true });
    await writeFile(path.join(inn, fil), bytes);
    ut.push({ fil, sha256: fasit.sha256, fasit });
  }
  return ut;
}

/** Files of a folder, given to Rana one by one under names of their own. */
export async function leverMappe(
  inn: string,
  mappe: string,
  sha256: (fil: string) => Promise<string>,
): Promise<Levering[]> {
  const filer = await readdir(mappe, { withFileTypes: true, recursive: true }).catch(() => []);
  const ut: Levering[] = [];
  for (const fil of filer.filter((f) => f.isFile())) {
    const kilde = path.join(fil.parentPath, fil.name);
    const navn = `1833/${path.relative(mappe, kilde).replaceAll(path.sep, '_')}`;
    await mkdir(path.join(inn, '1833'), { recursive: true });
    await copyFile(kilde, path.join(inn, navn));
    ut.push({ fil: navn, sha256: await sha256(kilde), fasit: null });
  }
  return ut;
}

/** Waits until all is quiet, then counts by the deliveries' own checksums. */
export async function tell(program: Program, leveringer: readonly Levering[], start: number): Promise<Mottaksresultat> {
  const rader = await ventTilStille(program, leveringer.length);
  const per = Map.groupBy(rader, (rad) => rad.sjekksum);
  const felt: Record<string, Record<Utfall, number>> = {};
  for (const levering of leveringer) {
    const rad = per.get(levering.sha256)?.[0];
    if (rad === undefined || levering.fasit === null || rad.status === 'karantene') continue;
    for (const [navn, utfall] of treffFor(rad.forslag, levering.fasit)) telle(felt, navn, utfall);
  }
  const ventet = Map.groupBy(leveringer, (l) => l.sha256);
  return {
    levert: leveringer.length,
    registrert: rader.length,
    tapt: leveringer.filter((l) => !per.has(l.sha256)).length,
    doblet: [...per].filter(([sum, like]) => like.length > (ventet.get(sum)?.length ?? 0)).length,
    medForslag: rader.filter((rad) => rad.forslag.length > 0).length,
    karantene: rader
      .filter((rad) => rad.status === 'karantene')
      .map((rad) => ({ fil: rad.filnavn, aarsak: rad.aarsak })),
    staarFast: rader.filter((rad) => rad.status !== 'klar' && rad.status !== 'karantene').length,
    sekunder: (performance.now() - start) / 1000,
    felt,
  };
}

function telle(felt: Record<string, Record<Utfall, number>>, navn: Feltnavn, utfall: Utfall): void {
  felt[navn] ??= { riktig: 0, feil: 0, ingen: 0 };
  felt[navn][utfall] += 1;
}

async function ventTilStille(program: Program, antall: number) {
  const frist = Date.now() + STILLE_MS;
  for (;;) {
    const rader = await status(program);
    const ferdige = rader.filter((rad) => rad.status === 'klar' || rad.status === 'karantene');
    if ((ferdige.length >= antall && rader.length === ferdige.length) || Date.now() > frist) return medForslag(program);
    process.stderr.write(`  ${ferdige.length} av ${antall}\r`);
    await vent(3_000);
  }
}

function iHver<T>(program: Program, arbeid: (uow: Uow) => Promise<T[]>): Promise<T[]> {
  const { grunnmur } = program.kontekster;
  return Promise.all(DEMO_KOMMUNER.map((k) => grunnmur.withTenant(arkivskaper(k.orgnr), ETTERSYN, arbeid))).then(
    (lister) => lister.flat(),
  );
}

async function status(program: Program) {
  const { mottak } = program.kontekster;
  return iHver(program, async (uow) => [
    ...(await mottak.finnLiggende(uow, new Date(Date.now() + 60_000))),
    ...(await mottak.finnKarantene(uow)).map((f) => ({ id: f.id, status: f.status })),
  ]);
}

async function medForslag(program: Program) {
  const { mottak, tolking } = program.kontekster;
  return iHver(program, async (uow) => {
    const ider = [
      ...(await mottak.finnLiggende(uow, new Date(Date.now() + 60_000))).map((rad) => rad.id),
      ...(await mottak.finnKarantene(uow)).map((f) => f.id),
    ];
    const ut = [];
    for (const id of ider) {
      const svar = await mottak.hentForsendelse(uow, id);
      if (!svar.ok) throw new Error(svar.feil.kode);
      const lesning = await tolking.hentLesning(uow, id);
      if (!lesning.ok) throw new Error(lesning.feil.kode);
      const { forslag } = lesning.verdi;
      const { sjekksum, filnavn, status: naa, avvik, dokumenter } = svar.verdi;
      const aarsak = [...avvik, ...dokumenter.flatMap((d) => d.avvik)].map((a) => a.kode)[0] ?? '';
      ut.push({ sjekksum, filnavn, status: naa, forslag, aarsak });
    }
    return ut;
  });
}
