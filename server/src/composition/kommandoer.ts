import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Config, Konfigurasjonsfeil } from '../config.ts';
import { arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { migrer } from '../platform/db/migrate.ts';
import { reisGrunnmur } from './grunnmur.ts';
import { importKommando } from './importkommando.ts';
import { alleJobber } from './jobber.ts';
import { type Kontekster, koble } from './kontekster.ts';
import { gjenopprett } from './kopi/gjenopprett.ts';
import { taSikkerhetskopi } from './kopi/sikkerhetskopi.ts';
import { brukerKommando } from './oppsett/bruker.ts';
import { kommuneKommando } from './oppsett/kommune.ts';
import { uttrekkKommando } from './uttrekkskommando.ts';
import { lesAnkere, verifiserAlle } from './verifisering.ts';

interface Kommando {
  readonly config: Config;
  /** What follows the command: files, or after `--` the words of a command of its own. */
  readonly filer: readonly string[];
  readonly kommune: string | null;
  readonly overskriv: boolean;
  /** File with what an earlier `verifiser` printed. */
  readonly anker: string | null;
}

/** Commands that run once beside or instead of the program. Resolves to the exit code. */
export async function kjoerKommando(navn: string, kommando: Kommando): Promise<number> {
  const paaDatabasen = { migrer: migrerBare, sikkerhetskopi, gjenopprett: gjenopprettFra }[navn];
  if (paaDatabasen !== undefined) return paaDatabasen(kommando);
  const arbeid = {
    mottak: taImotFiler,
    verifiser: verifiserSpor,
    verifiserDokumenter,
    kommune: (kontekster: Kontekster, { filer }: Kommando) => kommuneKommando(kontekster, filer),
    bruker: (kontekster: Kontekster, { filer }: Kommando) => brukerKommando(kontekster, filer),
    uttrekk: (kontekster: Kontekster, { filer }: Kommando) => uttrekkKommando(kontekster, filer),
    importer: (kontekster: Kontekster, { filer }: Kommando) => importKommando(kontekster, filer),
  }[navn];
  if (arbeid === undefined) throw new Konfigurasjonsfeil(`Ukjent kommando «${navn}».`);
  if (kommando.config.eierUrl !== null) await migrerNaa(kommando.config);
  const grunnmur = await reisGrunnmur(kommando.config, { naa: () => new Date() });
  const kontekster = await koble(grunnmur);
  try {
    return await arbeid(kontekster, kommando);
  } finally {
    await kontekster.lukk();
    await grunnmur.lukk();
  }
}

async function migrerBare({ config }: Kommando): Promise<number> {
  await migrerNaa(config);
  return 0;
}

const meld = (linje: string): void => void process.stdout.write(`${linje}\n`);

function mappeFra({ filer }: Kommando): string {
  const [mappe] = filer;
  if (mappe === undefined) throw new Konfigurasjonsfeil('Oppgi mappen.');
  return mappe;
}

/** Before any migration: a copy is what one takes before an upgrade. Exit code 1 when documents were already damaged. */
async function sikkerhetskopi(kommando: Kommando): Promise<number> {
  const { skadet } = await taSikkerhetskopi(kommando.config, mappeFra(kommando), new Date(), meld);
  for (const sti of skadet) meld(`Skadet før kopien ble tatt: ${sti}`);
  meld(
    skadet.length === 0
      ? 'Sikkerhetskopien er hel.'
      : 'Sikkerhetskopien er tatt, men dokumentene over må hentes fra en eldre kopi.',
  );
  return skadet.length === 0 ? 0 : 1;
}

async function gjenopprettFra(kommando: Kommando): Promise<number> {
  const mappe = mappeFra(kommando);
  const manifest = await gjenopprett(kommando.config, { mappe, overskriv: kommando.overskriv }, meld);
  meld(`Gjenopprettet slik det var ${manifest.tatt}.`);
  return 0;
}

export async function migrerNaa(config: Config): Promise<void> {
  if (config.eierUrl === null) throw new Konfigurasjonsfeil('DATABASE_URL_EIER må være satt for å migrere databasen.');
  await migrer(config.eierUrl, { jobber: alleJobber() });
}

/** The same file by the same command is the same delivery: run it again after an interruption and nothing is doubled. */
async function taImotFiler(kontekster: Kontekster, { filer, kommune }: Kommando): Promise<number> {
  const funnet = kommune === null ? null : await kontekster.virksomhet.finnKommune(kommune);
  if (funnet === null) throw new Konfigurasjonsfeil(`Kommune ${kommune ?? ''} finnes ikke her. Sjekk kommunenummeret.`);
  for (const fil of filer) {
    const mottatt = await kontekster.mottak.taImot(arkivskaper(funnet.arkivskaper), systemAktoer('kommandolinje'), {
      kanal: 'kommandolinje',
      eksternId: `${await sjekksum(fil)}:${path.basename(fil)}`,
      kilde: { sti: fil },
      filnavn: path.basename(fil),
    });
    process.stdout.write(
      `${mottatt.alleredeMottatt ? 'Allerede mottatt' : 'Mottatt'}: ${mottatt.filnavn} (${mottatt.sjekksum.slice(0, 12)})\n`,
    );
  }
  return 0;
}

async function sjekksum(fil: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(fil), hash);
  return hash.digest('hex');
}

/** Exit code 0 when nothing has been tampered with, otherwise 1. */
async function verifiserSpor({ grunnmur, virksomhet, sporing }: Kontekster, { anker }: Kommando): Promise<number> {
  const ankere = anker === null ? null : await lesAnkerfil(anker);
  const kommuner = await virksomhet.alleKommuner();
  const { linjer, uroert } = await verifiserAlle({ kommuner, withTenant: grunnmur.withTenant, sporing }, ankere);
  process.stdout.write(`${linjer.join('\n')}\n`);
  return uroert ? 0 : 1;
}

async function lesAnkerfil(fil: string): Promise<ReturnType<typeof lesAnkere>> {
  const tekst = await readFile(fil, 'utf8').catch(() => {
    throw new Konfigurasjonsfeil(`Får ikke lest ankerfilen ${fil}.`);
  });
  const ankere = lesAnkere(tekst);
  if (ankere.size > 0) return ankere;
  throw new Konfigurasjonsfeil(
    `Det står ingen ankere i ${fil}. Ta vare på det «verifiser» skriver ut, og oppgi den filen.`,
  );
}

/** Reads every file the tables know, for every municipality. Exit code 1 when any is missing or damaged. */
async function verifiserDokumenter(kontekster: Kontekster): Promise<number> {
  let kode = 0;
  for (const kommune of await kontekster.virksomhet.alleKommuner()) {
    const eier = arkivskaper(kommune.arkivskaper);
    const iTransaksjon = <T>(arbeid: (uow: Uow) => Promise<T>): Promise<T> =>
      kontekster.grunnmur.withTenant(eier, systemAktoer('verifisering'), arbeid);
    const runde = { arkivskaper: eier, signal: new AbortController().signal, uansett: true };
    const kontroll = await kontekster.filbevaring.kontrollerFiler(runde, iTransaksjon);
    const { avvik } = await iTransaksjon((uow) => kontekster.filbevaring.hentFilkontroll(uow));
    meld(
      `${kommune.navn}: ${kontroll?.filer ?? 0} filer, ${Math.round((kontroll?.byte ?? 0) / 1e6)} MB, ${avvik.length} avvik`,
    );
    for (const { slag, hva, id, sjekksum } of avvik) meld(`  ${slag}: ${hva} ${id} (${sjekksum})`);
    if (avvik.length > 0) kode = 1;
  }
  return kode;
}
