import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ended, spawnProgram } from './child.ts';
import { openDatabase } from './database.ts';
import { dataFolder, keepToOurselves, makeDataFolder, ROOT } from './paths.ts';
import { readRunState } from './runState.ts';
import { SERVER } from './start.ts';
import { Stop } from './stop.ts';

/** `mottak FILE… --kommune NR`: files taken in as if they had been dropped in that municipality's folder. */
export async function mottak(args: string[]): Promise<number> {
  const at = args.indexOf('--kommune');
  const kommune = at === -1 ? undefined : args[at + 1];
  const files = args.filter((_arg, index) => at === -1 || (index !== at && index !== at + 1));
  if (kommune === undefined || !/^\d{4}$/.test(kommune))
    throw new Stop('Si hvilken kommune: --kommune NR (fire sifre, for eksempel 1833).');
  if (files.length === 0) throw new Stop('Si hvilke filer: ./dokumentsenter mottak FIL… --kommune NR');
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Stop(`Finner ikke ${missing.join(', ')}`);
  const folders = files.filter((file) => statSync(file).isDirectory());
  if (folders.length > 0)
    throw new Stop(`${folders.join(', ')} er en mappe. Oppgi filene i den, for eksempel ${folders[0]}/*`);
  return runOnDatabase('mottak', ['--kommune', kommune, ...files.map((file) => path.resolve(file))]);
}

/**
 * Walks the hash chain of sporingsloggen for every arkivskaper; `--anker FILE` holds it against what an earlier run printed. `--dokumenter` reads every
 * file instead and compares it with the tables.
 */
export function verifiser(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { anker: { type: 'string' }, dokumenter: { type: 'boolean' } } });
  const { anker, dokumenter = false } = values;
  if (dokumenter) return runOnDatabase('verifiserDokumenter', []);
  return runOnDatabase('verifiser', anker === undefined ? [] : ['--anker', path.resolve(anker)]);
}

/** `kommune opprett|liste` and `bruker opprett|nytt-passord`: what is needed before anyone can sign in. */
export function kommune(args: string[]): Promise<number> {
  return runOnDatabase('kommune', ['--', ...args]);
}

export function bruker(args: string[]): Promise<number> {
  return runOnDatabase('bruker', ['--', ...args]);
}

/** `sikkerhetskopi FOLDER`: also while the program runs. */
export async function sikkerhetskopi(args: string[]): Promise<number> {
  const [folder] = args;
  if (folder === undefined || args.length !== 1) throw new Stop('Si hvor: ./dokumentsenter sikkerhetskopi MAPPE');
  return runOnDatabase('sikkerhetskopi', [path.resolve(folder)]);
}

/** `gjenopprett FOLDER [--overskriv]`: only when the program is stopped. */
export async function gjenopprett(args: string[]): Promise<number> {
  const folders = args.filter((arg) => arg !== '--overskriv');
  const [folder] = folders;
  if (folder === undefined || folders.length !== 1)
    throw new Stop('Si hvorfra: ./dokumentsenter gjenopprett MAPPE [--overskriv]');
  if (!existsSync(folder)) throw new Stop(`Finner ikke ${folder}`);
  if (readRunState(dataFolder(process.env)) !== null) throw new Stop('Programmet kjører. Stopp det først.');
  return runOnDatabase('gjenopprett', [path.resolve(folder), ...(args.length > folders.length ? ['--overskriv'] : [])]);
}

/** `uttrekk liste|proev|lag|fortsett … [--skjema FOLDER]`: a deposit made here and now. */
export function uttrekk(args: string[]): Promise<number> {
  const { rest, settings } = withSchemas(args);
  return runOnDatabase('uttrekk', ['--', ...rest], settings);
}

/** `importer FOLDER|FILE.csv --kommune NR [--profil NAME] [--proev] … [--skjema FOLDER]`: a package or a journal read in here and now; `importer fortsett ID` goes on with one. */
export function importer(args: string[]): Promise<number> {
  const { rest, settings } = withSchemas(args);
  const [folder = '', ...others] = rest;
  if (folder === 'fortsett') return runOnDatabase('importer', ['--', ...rest], settings);
  if (folder === '' || folder.startsWith('-'))
    throw new Stop(
      'Si hva: ./dokumentsenter importer MAPPE --kommune NR, eller importer FIL.csv --kommune NR --profil NAVN',
    );
  if (!existsSync(folder)) throw new Stop(`Finner ikke ${folder}`);
  if (statSync(folder).isFile() && !/\.(csv|txt)$/i.test(folder))
    throw new Stop(
      `${folder} er ikke en mappe med et uttrekk, og ikke en CSV-fil (.csv eller .txt). Pakk ut tar-filer først.`,
    );
  return runOnDatabase('importer', ['--', path.resolve(folder), ...others], settings);
}

function withSchemas(args: string[]): { rest: string[]; settings: Record<string, string> } {
  const at = args.indexOf('--skjema');
  const folder = at === -1 ? undefined : args[at + 1];
  if (at !== -1 && (folder === undefined || !existsSync(folder)))
    throw new Stop('Si hvor skjemaene er: --skjema MAPPE');
  const rest = args.filter((_arg, index) => at === -1 || (index !== at && index !== at + 1));
  return { rest, settings: folder === undefined ? {} : { DOKUMENTSENTER_SKJEMA: path.resolve(folder) } };
}

export function migrer(args: string[]): Promise<number> {
  return runOnDatabase('migrer', args);
}

/** Uses the database of the running program when there is one; otherwise opens it for as long as the command takes. */
async function runOnDatabase(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<number> {
  if (!existsSync(path.join(ROOT, SERVER))) throw new Stop(`${SERVER} mangler i dette treet.`);
  const folder = dataFolder(process.env);
  keepToOurselves();
  const running = readRunState(folder);
  if (running !== null) return runServerCommand(command, args, { ...settings, ...urls(folder, running) });
  makeDataFolder(folder);
  const database = await openDatabase(folder, process.env, (text) => void process.stderr.write(`${text}\n`));
  try {
    return await runServerCommand(command, args, { ...settings, ...urls(folder, database) });
  } finally {
    await database.stopp();
  }
}

function urls(folder: string, { databaseUrl, eierUrl }: { databaseUrl: string; eierUrl: string }) {
  return { DOKUMENTSENTER_DATA: folder, DATABASE_URL: databaseUrl, DATABASE_URL_EIER: eierUrl };
}

function runServerCommand(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  return ended(spawnProgram(SERVER, ['--kommando', command, ...args], settings));
}
