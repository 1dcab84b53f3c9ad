import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Uttrekksresultat } from '../../../server/src/bevaring/index.ts';
import { type Arkivskaper, arkivskaper } from '../../../server/src/kernel/index.ts';
import { createFileBlobStore } from '../../../server/src/platform/blob/fileBlobStore.ts';
import { NODEFLAGG } from '../../start/nodeflagg.ts';
import { fyllAar } from './fyllAar.ts';
import { lagPool } from './pool.ts';

const barn = promisify(execFile);
/** Rana: its own public organisation number. */
const RANA = arkivskaper('872418032');
const POOL = 240;

export interface Runde {
  readonly journalposter: number;
  readonly registreringer: number;
  readonly dokumenter: number;
  readonly sekunder: number;
  readonly raderPerSekund: number;
  readonly toppMiB: number;
  readonly pakke: string;
}
export interface Maaling {
  readonly appUrl: string;
  readonly adminUrl: string;
  readonly datamappe: string;
  readonly skjema: string;
  readonly poster: readonly number[];
  readonly logg: (linje: string) => void;
}

/** A closed year per size, deposited one after the other, each by a process of its own. */
export async function kjoerUttrekk(m: Maaling): Promise<Runde[]> {
  const admin = new pg.Client({ connectionString: m.adminUrl });
  await admin.connect();
  const runder: Runde[] = [];
  try {
    for (const [nr, poster] of m.poster.entries()) {
      const { eier, arkivdeler } = await fyllEtAar(m, admin, 2020 + nr, poster);
      m.logg('Deponerer …');
      runder.push(await deponer(m, eier, poster, arkivdeler));
    }
  } finally {
    await admin.end();
  }
  return runder;
}

/** A closed year in Rana with documents from a pool; gives its arkivdeler. */
export async function fyllEtAar(
  m: Pick<Maaling, 'datamappe' | 'logg'>,
  admin: pg.Client,
  aar: number,
  poster: number,
): Promise<{ eier: Arkivskaper; arkivdeler: readonly string[] }> {
  const pdfer = path.join(m.datamappe, 'pdf');
  await mkdir(pdfer, { recursive: true });
  m.logg(`Lager ${POOL} dokumenter …`);
  const filer = await lagPool(createFileBlobStore(path.join(m.datamappe, 'dokumenter')), RANA, pdfer, POOL);
  m.logg(`Lager et avsluttet år med ${poster} journalposter …`);
  const hvem = { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana kommune' };
  return { eier: RANA, arkivdeler: await fyllAar(admin, { ...hvem, aar, poster, filer, alleFelt: true }) };
}

/** One deposit by a process of its own. */
export async function deponer(
  m: Pick<Maaling, 'appUrl' | 'datamappe' | 'skjema'>,
  eier: Arkivskaper,
  poster: number,
  arkivdeler: readonly string[],
): Promise<Runde> {
  const { stdout } = await barn(process.execPath, [
    ...NODEFLAGG,
    path.join(import.meta.dirname, 'barn.ts'),
    ...['--url', m.appUrl, '--data', m.datamappe, '--skjema', m.skjema, '--arkivskaper', eier],
    ...arkivdeler.flatMap((id) => ['--arkivdel', id]),
  ]);
  const svar = JSON.parse(stdout) as {
    ms: number;
    toppMiB: number;
    feil: object | null;
    resultat: Uttrekksresultat | null;
  };
  if (svar.resultat === null) throw new Error(`The deposit failed: ${JSON.stringify(svar.feil)}`);
  const { telling, mappe } = svar.resultat;
  return {
    journalposter: poster,
    registreringer: telling.registreringer,
    dokumenter: telling.dokumentfiler,
    sekunder: Number((svar.ms / 1000).toFixed(1)),
    raderPerSekund: Math.round((telling.registreringer * 1000) / svar.ms),
    toppMiB: svar.toppMiB,
    pakke: mappe,
  };
}
