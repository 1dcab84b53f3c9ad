import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import pg from 'pg';
import { alvorFor, erAvvikskode } from '../../../server/src/mottak/domain/avvik.ts';
import { slump } from '../../tilfeldig.ts';
import { drep, opprettKommune, startArbeider } from '../drep/kjoer.ts';
import type { Kilde } from './kilder.ts';
import { muter } from './mutasjoner.ts';

export interface Skaddevalg {
  readonly appUrl: string;
  readonly eierUrl: string;
  readonly adminUrl: string;
  readonly datamappe: string;
  readonly kilder: readonly Kilde[];
  readonly antall: number;
  /** The part of them that are scans, 0–1. */
  readonly skann: number;
  readonly froe: number;
}

export interface Skadderesultat {
  readonly antall: number;
  /** How many ended where, with what reason. */
  readonly utfall: readonly { readonly hvor: string; readonly aarsak: string; readonly antall: number }[];
  /** Files that took the reading program down, or held it over its limit: names by which they can be made again. */
  readonly mistenkte: readonly { readonly fil: string; readonly aarsak: string }[];
  readonly staarFast: number;
  readonly mangler: number;
  /** The worker ended by itself. */
  readonly falt: number;
  /** The longest that one job lasted, seconds, by kind. */
  readonly lengst: Readonly<Record<string, number>>;
  readonly cpuSekunder: number;
  readonly sekunder: number;
}

const KOMMUNENUMMER = '1833';
/** So many lie in the folder at once: the next are made as these are taken. */
const BUNKE = 100;
const UTEN_FRAMGANG_MS = 300_000;

/** File `nr` of a seed: the same each time. */
export function lagSkadd({ kilder, skann, froe }: Pick<Skaddevalg, 'kilder' | 'skann' | 'froe'>, nr: number) {
  const sjanse = slump('skadde', froe, nr);
  const [skannede, andre] = [true, false].map((hva) => kilder.filter((kilde) => kilde.skann === hva));
  const valgte = sjanse.sjanse(skann) ? skannede : andre;
  const kilde = sjanse.velg(valgte === undefined || valgte.length === 0 ? kilder : valgte);
  const { slag, bytes } = muter(kilde.navn, kilde.bytes, sjanse.velg(kilder).bytes, sjanse);
  const navn = kilde.navn.replaceAll(/[^\w.-]/g, '_').slice(-60);
  return { navn: `${String(nr).padStart(5, '0')}-${slag}-${navn}`, bytes };
}

/** Damaged files through the watched folder and a real worker: unpacked, read, and each either with somebody or in karantene. */
export async function kjoerSkadde(valg: Skaddevalg, meld: (linje: string) => void): Promise<Skadderesultat> {
  const start = performance.now();
  await opprettKommune(valg);
  const inn = path.join(valg.datamappe, 'inn', KOMMUNENUMMER);
  await mkdir(inn, { recursive: true });
  const sql = new pg.Client({ connectionString: valg.adminUrl });
  await sql.connect();
  const arbeider = startArbeider({ ...valg, noder: 1 });
  let falt = 0;
  arbeider.once('exit', () => {
    falt = 1;
  });
  let cpu = 0;
  try {
    let lagt = 0;
    let ferdige = 0;
    let sist = performance.now();
    while (ferdige < valg.antall && falt === 0 && performance.now() - sist < UTEN_FRAMGANG_MS) {
      for (; lagt < valg.antall && lagt < ferdige + BUNKE; lagt += 1) await legg(inn, lagSkadd(valg, lagt));
      await vent(500);
      const naa = await tellFerdige(sql);
      cpu = Math.max(cpu, cpuAv(arbeider.pid ?? 0));
      if (naa > ferdige) {
        sist = performance.now();
        if (Math.floor(naa / 250) > Math.floor(ferdige / 250)) meld(`${naa} av ${valg.antall}`);
      }
      ferdige = naa;
    }
    return {
      antall: valg.antall,
      ...(await regn(sql, valg.antall)),
      falt,
      cpuSekunder: Math.round(cpu),
      sekunder: (performance.now() - start) / 1000,
    };
  } finally {
    arbeider.removeAllListeners('exit');
    await drep(arbeider, 'SIGTERM');
    await sql.end();
  }
}

async function legg(inn: string, { navn, bytes }: { navn: string; bytes: Buffer }): Promise<void> {
  await writeFile(path.join(inn, `.${navn}`), bytes);
  await rename(path.join(inn, `.${navn}`), path.join(inn, navn));
}

async function tellFerdige(sql: pg.Client): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `select count(*)::int as n from mottak.forsendelse where status not in ('mottatt', 'utpakket')`,
  );
  return rows[0]?.n ?? 0;
}

/** Whether it is a reason to hold a letter back, where it stands at worst. */
const holder = (kode: string): boolean => erAvvikskode(kode) && alvorFor(kode, false) === 'karantene';

const KRASJ = ['mottak.utpakking-feilet', 'mottak.tidsavbrudd'];
const SIDEKRASJ = ['tolking.side-krasj', 'tolking.side-tidsgrense', 'tolking.side-minne'];

/** Where all ended. `uferdig`: the states that nothing may be left in. */
export async function regn(sql: pg.Client, antall: number, uferdig: readonly string[] = ['mottatt', 'utpakket']) {
  const { rows } = await sql.query<{ fil: string; status: string; aarsaker: string[]; lesning: string[] }>(
    `select f.filnavn as fil, f.status,
            array(select distinct a->>'kode' from jsonb_array_elements(f.avvik) a
                  union select distinct a->>'kode' from mottak.dokument d, jsonb_array_elements(d.avvik) a where d.forsendelse = f.id) as aarsaker,
            array(select distinct coalesce(t.aarsak, s.advarsel) from tolking.dokument t left join tolking.side s on s.dokument = t.dokument
                   where t.forsendelse = f.id and coalesce(t.aarsak, s.advarsel) is not null) as lesning
       from mottak.forsendelse f`,
  );
  const utfall = Map.groupBy(rows, ({ status, aarsaker, lesning }) => {
    const aarsak =
      status === 'karantene'
        ? (aarsaker.find(holder) ?? 'UTEN GRUNN')
        : lesning.join(' ') || (status === 'klar' ? 'lest' : '');
    return `${status}|${aarsak}`;
  });
  const mistenkte = rows.flatMap(({ fil, aarsaker, lesning }) => {
    const aarsak = [...aarsaker, ...lesning].find((en) => KRASJ.includes(en) || SIDEKRASJ.includes(en));
    return aarsak === undefined ? [] : [{ fil, aarsak }];
  });
  const lengst = await sql.query<{ name: string; s: number }>(
    `select name, max(extract(epoch from completed_on - started_on))::float as s from jobb.job
      where completed_on is not null and name in ('mottak.pakkUtForsendelse', 'tolking.lesDokument') group by name`,
  );
  return {
    utfall: [...utfall]
      .map(([hva, r]) => ({ hvor: hva.split('|')[0] ?? '', aarsak: hva.split('|')[1] ?? '', antall: r.length }))
      .sort((a, b) => b.antall - a.antall),
    mistenkte,
    staarFast: rows.filter(
      ({ status, aarsaker }) => uferdig.includes(status) || (status === 'karantene' && !aarsaker.some(holder)),
    ).length,
    mangler: antall - rows.length,
    lengst: Object.fromEntries(lengst.rows.map(({ name, s }) => [name, Math.round(s * 10) / 10])),
  };
}

const TIKK_PER_SEKUND = 100;

/** CPU seconds of the worker with all it started, those that have ended too. */
function cpuAv(gruppe: number): number {
  let tikk = 0;
  for (const pid of readdirSync('/proc').filter((navn) => /^\d+$/.test(navn))) {
    let felt: string[];
    try {
      felt = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ');
    } catch {
      // It ended between the list and here.
      continue;
    }
    if (Number(felt[2]) === gruppe) for (const nr of [11, 12, 13, 14]) tikk += Number(felt[nr]);
  }
  return tikk / TIKK_PER_SEKUND;
}
