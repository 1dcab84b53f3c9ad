import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Config, Konfigurasjonsfeil } from '../../config.ts';
import { syncFile } from '../../platform/db/backup/copy.ts';
import { dumpDatabase } from '../../platform/db/backup/dump.ts';
import { MANIFEST } from '../../platform/db/backup/manifest.ts';
import { bloberFra } from '../blober.ts';
import { filerUnder, nyFilliste, skrivFil } from './filer.ts';
import { ANDRE_MAPPER, FILLISTE, type Kopimanifest } from './kopimanifest.ts';

export type Meld = (linje: string) => void;

/** The folder is made when it is not there, and must be empty: a backup is never mixed with another. */
async function krevTomMappe(mappe: string): Promise<void> {
  await mkdir(mappe, { recursive: true, mode: 0o700 });
  if ((await readdir(mappe)).length > 0)
    throw new Konfigurasjonsfeil(`${mappe} er ikke tom. Velg en ny mappe for hver sikkerhetskopi.`);
}

interface Filer {
  antall: number;
  byte: number;
  sha256: string;
  skadet: string[];
}

async function kopierFiler(config: Config, mappe: string, meld: Meld): Promise<Filer> {
  const liste = nyFilliste(path.join(mappe, FILLISTE));
  const blober = bloberFra(config);
  const skadet: string[] = [];
  let antall = 0;
  let byte = 0;
  const noter = async (skrevet: { byte: number; sha256: string }, sti: string): Promise<void> => {
    await liste.legg(skrevet.sha256, sti);
    antall++;
    byte += skrevet.byte;
    if (antall % 10_000 === 0) meld(`${antall} filer`);
  };
  for await (const { arkivskaper, sjekksum } of blober.list()) {
    const sti = path.posix.join('dokumenter', arkivskaper, sjekksum.slice(0, 2), sjekksum.slice(2, 4), sjekksum);
    const skrevet = await skrivFil(await blober.open(arkivskaper, sjekksum), path.join(mappe, sti));
    if (skrevet.sha256 !== sjekksum) skadet.push(sti);
    await noter(skrevet, sti);
  }
  for (const rot of ANDRE_MAPPER) {
    for await (const fil of filerUnder(path.join(config.datamappe, rot))) {
      const sti = path.posix.join(rot, fil);
      await noter(await skrivFil(createReadStream(path.join(config.datamappe, sti)), path.join(mappe, sti)), sti);
    }
  }
  return { antall, byte, ...(await liste.ferdig()), skadet };
}

async function skrivManifest(mappe: string, manifest: Kopimanifest): Promise<void> {
  const ventende = path.join(mappe, `${MANIFEST}.ny`);
  await writeFile(ventende, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  await syncFile(ventende);
  await rename(ventende, path.join(mappe, MANIFEST));
  const rot = await open(mappe, 'r');
  try {
    await rot.sync();
  } finally {
    await rot.close();
  }
}

/**
 * Copies database, documents and intake folders to `mappe`. The program may go on working: the tables are one moment's, and documents, which are never
 * changed, are copied after them, so that each document the tables know is there.
 * @returns the manifest; `skadet` names documents that were already damaged
 * @throws Konfigurasjonsfeil when the folder is not empty or the owner's connection is missing
 */
export async function taSikkerhetskopi(config: Config, mappe: string, tatt: Date, meld: Meld): Promise<Kopimanifest> {
  if (config.eierUrl === null)
    throw new Konfigurasjonsfeil('DATABASE_URL_EIER må være satt: en kopi tatt som dokumentsenter_app er tom.');
  await krevTomMappe(mappe);
  const database = await dumpDatabase(config.eierUrl, mappe, () => undefined);
  meld(`${database.tabeller.length} tabeller, ${database.tabeller.reduce((sum, t) => sum + t.rader, 0)} rader`);
  const { skadet, ...filer } = await kopierFiler(config, mappe, meld);
  meld(`${filer.antall} filer, ${Math.round(filer.byte / 1e6)} MB`);
  const manifest: Kopimanifest = {
    produkt: 'dokumentsenter',
    form: 1,
    tatt: tatt.toISOString(),
    database,
    filer,
    skadet,
    ikkeMed: ['hemmelighetsnoekkel'],
  };
  await skrivManifest(mappe, manifest);
  return manifest;
}
