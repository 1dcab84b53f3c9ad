import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Config, Konfigurasjonsfeil } from '../../config.ts';
import { arkivskaper } from '../../kernel/index.ts';
import { hashFile } from '../../platform/db/backup/copy.ts';
import {
  emptyDatabase,
  findFilledTables,
  findOtherUsers,
  Gjenopprettingsfeil,
  loadDatabase,
  proveTables,
} from '../../platform/db/backup/load.ts';
import { lesMigreringer, migrer } from '../../platform/db/migrate.ts';
import { bloberFra } from '../blober.ts';
import { alleJobber } from '../jobber.ts';
import { lesFilliste, skrivFil } from './filer.ts';
import { FILLISTE, type Kopimanifest, lesKopimanifest } from './kopimanifest.ts';
import type { Meld } from './sikkerhetskopi.ts';

export interface Gjenopprettingsvalg {
  readonly mappe: string;
  /** Remove what is in the database first. Without it a database with rows in it is refused. */
  readonly overskriv: boolean;
}

/** The tree must know every migration of the backup, unchanged: otherwise the tables cannot be laid as they were. */
async function krevKjenteMigreringer(manifest: Kopimanifest): Promise<ReadonlySet<string>> {
  const her = new Map((await lesMigreringer()).map((m) => [m.fil, m.sjekksum]));
  const ukjent = manifest.database.migreringer.find((m) => her.get(m.fil) !== m.sjekksum);
  if (ukjent !== undefined)
    throw new Gjenopprettingsfeil(
      `Kopien er tatt med en nyere eller annen utgave av programmet (${ukjent.fil} er ukjent her). Bruk den utgaven, eller en nyere.`,
    );
  return new Set(manifest.database.migreringer.map((m) => m.fil));
}

async function krevLedigDatabase(eierUrl: string, overskriv: boolean): Promise<void> {
  const andre = await findOtherUsers(eierUrl);
  if (andre > 0)
    throw new Gjenopprettingsfeil('Dokumentsenter kjører mot databasen. Stopp det på alle maskiner først.');
  const fylte = await findFilledTables(eierUrl);
  if (fylte.length === 0 || overskriv) return;
  throw new Gjenopprettingsfeil(
    `Databasen er ikke tom (${fylte.slice(0, 3).join(', ')} …). Gjenopprett til en tom database, eller bruk --overskriv: da slettes det som står der.`,
  );
}

const DOKUMENT = /^dokumenter\/(\d{9})\/[0-9a-f]{2}\/[0-9a-f]{2}\/([0-9a-f]{64})$/;

const likFil = async (fil: string, sha256: string): Promise<boolean> =>
  (await stat(fil).catch(() => null)) !== null && (await hashFile(fil)).sha256 === sha256;

/** Files first: then every document the database knows is there when it is. Each is read through and compared with the list. */
async function hentFiler(config: Config, manifest: Kopimanifest, valg: Gjenopprettingsvalg): Promise<number> {
  const listefil = path.join(valg.mappe, FILLISTE);
  const { sha256 } = await hashFile(listefil).catch(() => ({ sha256: '' }));
  if (sha256 !== manifest.filer.sha256) throw new Gjenopprettingsfeil(`${FILLISTE} i kopien mangler eller er endret.`);
  const blober = bloberFra(config);
  let antall = 0;
  for await (const { sha256: ventet, sti } of lesFilliste(listefil)) {
    if (sti.split('/').includes('..') || path.isAbsolute(sti))
      throw new Gjenopprettingsfeil(`Ulovlig sti i kopien: ${sti}`);
    const fra = path.join(valg.mappe, sti);
    const til = path.join(config.datamappe, sti);
    const lest = await hashFile(fra).catch(() => null);
    if (lest === null) throw new Gjenopprettingsfeil(`Kopien mangler ${sti}.`);
    if (lest.sha256 !== ventet) throw new Gjenopprettingsfeil(`${sti} i kopien er skadet eller endret.`);
    const [, eier, sjekksum] = DOKUMENT.exec(sti) ?? [];
    if (eier !== undefined && sjekksum === ventet) await blober.put(arkivskaper(eier), { sti: fra });
    else if (eier === undefined && !(await likFil(til, ventet))) await skrivFil(createReadStream(fra), til);
    antall++;
  }
  if (antall !== manifest.filer.antall)
    throw new Gjenopprettingsfeil(`${FILLISTE} har ${antall} filer, ikke ${manifest.filer.antall}.`);
  return antall;
}

/**
 * Reads a backup back: proves it whole, lays the tables at the level it was taken at, fills them, compares each with the copy, and then brings the
 * database to this tree's level. Files come before rows.
 * @throws Gjenopprettingsfeil when the backup is damaged, or the database is in use or not empty
 */
export async function gjenopprett(config: Config, valg: Gjenopprettingsvalg, meld: Meld): Promise<Kopimanifest> {
  const { eierUrl } = config;
  if (eierUrl === null) throw new Konfigurasjonsfeil('DATABASE_URL_EIER må være satt for å gjenopprette.');
  const manifest = await lesKopimanifest(valg.mappe);
  const nivaa = await krevKjenteMigreringer(manifest);
  await krevLedigDatabase(eierUrl, valg.overskriv);
  await proveTables(manifest.database, valg.mappe);
  meld(`${await hentFiler(config, manifest, valg)} filer er på plass`);
  await emptyDatabase(eierUrl);
  await migrer(eierUrl, { bare: nivaa });
  await loadDatabase(eierUrl, manifest.database, valg.mappe, () => undefined);
  meld(`${manifest.database.tabeller.length} tabeller er like kopien`);
  await migrer(eierUrl, { jobber: alleJobber() });
  if (manifest.skadet.length > 0) meld(`NB: ${manifest.skadet.length} dokumenter var skadet da kopien ble tatt`);
  return manifest;
}
