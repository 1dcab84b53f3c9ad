import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import type { Kontekster } from '../../server/src/composition/kontekster.ts';
import { mappeneUnder } from '../../server/src/composition/mapper.ts';
import { arkivskaper } from '../../server/src/kernel/index.ts';
import { kvitterPakker } from './fagsystem.ts';
import { DEMO_KOMMUNER } from './index.ts';
import { journalfoerNoen } from './registrering.ts';
import { aapneUtvalg, type Utvalg } from './utvalg.ts';

const GENERATOR = path.resolve(import.meta.dirname, '../generator/main.ts');
const ANTALL = 300;
const OM_GANGEN = 6;
const PAUSE_MS = 1_500;

/**
 * Makes the demo mail a few letters at a time and drops it in the watched folders, so that the product takes it in like any other;
 * some of it is registered by the demo's archivist, the rest waits in the queue. Goes on where it stopped.
 */
export async function lastPost(kontekster: Kontekster): Promise<void> {
  const { datamappe } = kontekster.grunnmur.config;
  const merke = path.join(datamappe, 'demopost');
  let fra = Number(await readFile(merke, 'utf8').catch(() => '0'));
  const utvalg = await aapneUtvalg(datamappe);
  while (fra < ANTALL && existsSync(GENERATOR)) {
    const til = Math.min(fra + OM_GANGEN, ANTALL);
    await lag(kontekster, fra, til);
    fra = til;
    await writeFile(merke, String(fra));
    await utvalg.oppdater();
    await runde(kontekster, utvalg);
    process.stdout.write(`  Demopost: ${fra} av ${ANTALL} brev er levert\n`);
  }
  for (;;) {
    await runde(kontekster, utvalg);
    await vent(PAUSE_MS * 2);
  }
}

/** The generator runs on its own, so that the product never comes near the answer key. */
async function lag(kontekster: Kontekster, fra: number, til: number): Promise<void> {
  const { datamappe } = kontekster.grunnmur.config;
  const inn = path.join(datamappe, 'inn');
  const fasit = path.join(datamappe, 'demofasit');
  await mkdir(fasit, { recursive: true });
  const valg = [
    '--ut',
    inn,
    '--fasit',
    path.join(fasit, `${fra}.jsonl`),
    '--antall',
    String(ANTALL),
    '--fra',
    String(fra),
    '--til',
    String(til),
  ];
  const prosess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', GENERATOR, ...valg], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const kode = await new Promise<number | null>((resolve) => prosess.once('exit', resolve));
  if (kode !== 0) throw new Error('The demo mail could not be made');
}

async function runde(kontekster: Kontekster, utvalg: Utvalg): Promise<void> {
  await vent(PAUSE_MS);
  const mapper = mappeneUnder(kontekster.grunnmur.config.datamappe);
  for (const kommune of DEMO_KOMMUNER) {
    await journalfoerNoen(kontekster, kommune, utvalg);
    if (kommune.arkivmaal === 'pakke') await kvitterPakker(mapper.pakker(arkivskaper(kommune.orgnr)));
  }
}
