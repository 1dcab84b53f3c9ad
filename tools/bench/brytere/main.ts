import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bryter, Inngrep, Tjeneste } from './bryter.ts';
import { TJENESTER } from './tjenester.ts';

const ROT = path.resolve(import.meta.dirname, '../../..');
const VITEST = path.join(ROT, 'node_modules/vitest/vitest.mjs');
/** What the tests of the channels need of the tree; the libraries are lent. */
const DELER = ['server', 'packages', 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'vitest.config.ts'];
/** The schemas of eFormidling are looked for beside the tree, which the copy is not. */
const DELT = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(ROT, '../shared');

/** `uavklart`: no test could run at all, which proves nothing. */
type Svar = 'bestaar' | 'feiler' | 'uavklart';

/**
 * `./dokumentsenter bench brytere [svarinn|svarut|eformidling …]`: takes the handling of each fault away in a copy of the tree, and demands
 * that the test of that fault passes as it is and fails without. Needs the test database; about five seconds for each. Prints the table.
 */
async function main(valgte: readonly string[]): Promise<number> {
  const tjenester = TJENESTER.filter(({ navn }) => valgte.length === 0 || valgte.includes(navn.toLowerCase()));
  const kopi = await mkdtemp(path.join(tmpdir(), 'brytere-'));
  try {
    for (const del of DELER)
      await cp(path.join(ROT, del), path.join(kopi, del), {
        recursive: true,
        filter: (fra) => !/\/(node_modules|dist)$/.test(fra),
      });
    await symlink(path.join(ROT, 'node_modules'), path.join(kopi, 'node_modules'));
    let daarlige = 0;
    for (const tjeneste of tjenester) daarlige += await proevTjeneste(kopi, tjeneste);
    skriv(daarlige === 0 ? 'Hver prøve feiler uten sin håndtering.' : `${daarlige} rader beviser ikke det de skal.`);
    return daarlige === 0 && tjenester.length > 0 ? 0 : 1;
  } finally {
    await rm(kopi, { recursive: true });
  }
}

async function proevTjeneste(kopi: string, { navn, brytere }: Tjeneste): Promise<number> {
  skriv(`\n${navn}\n| Bryter | Feil | Håndtering | Med | Uten |\n|---|---|---|---|---|`);
  let daarlige = 0;
  for (const rad of brytere) {
    const foer = await kjoer(kopi, rad);
    const etter = foer === 'bestaar' ? await utenHaandtering(kopi, rad) : 'uavklart';
    const utelatt = foer === 'uavklart' && rad.kreverSkjema === true;
    if (!utelatt && !(foer === 'bestaar' && etter === 'feiler')) daarlige += 1;
    const utfall = utelatt ? 'ikke prøvd: skjemaet mangler | ikke prøvd' : `${foer} | ${etter}`;
    skriv(`| ${rad.brytere?.join(', ') ?? '–'} | ${rad.feil} | ${rad.haandtering} | ${utfall} |`);
  }
  return daarlige;
}

async function utenHaandtering(kopi: string, rad: Bryter): Promise<Svar> {
  const hele = new Map<string, string>();
  try {
    for (const inngrep of rad.uten) await gripInn(kopi, inngrep, hele);
    return await kjoer(kopi, rad);
  } finally {
    for (const [sti, kode] of hele) await writeFile(sti, kode);
  }
}

async function gripInn(kopi: string, { fil, fra, til }: Inngrep, hele: Map<string, string>): Promise<void> {
  const sti = path.join(kopi, fil);
  const kode = await readFile(sti, 'utf8');
  if (kode.split(fra).length !== 2) throw new Error(`Står ikke nøyaktig én gang i ${fil}: ${fra}`);
  if (!hele.has(sti)) hele.set(sti, kode);
  await writeFile(
    sti,
    kode.replace(fra, () => til),
  );
}

interface Rapport {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string }[] }[];
}

async function kjoer(kopi: string, { proeve }: Bryter): Promise<Svar> {
  const svarfil = path.join(kopi, 'svar.json');
  const moenster = proeve.navn.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const valg = ['run', proeve.fil, '-t', moenster, '--reporter=json', `--outputFile=${svarfil}`, '--root', kopi];
  const barn = spawn(process.execPath, [VITEST, ...valg], {
    cwd: kopi,
    stdio: 'ignore',
    env: { ...process.env, DOKUMENTSENTER_SHARED: DELT },
  });
  await new Promise((loes, avbryt) => barn.on('exit', loes).on('error', avbryt));
  const rapport = JSON.parse(await readFile(svarfil, 'utf8')) as Rapport;
  await rm(svarfil);
  const kjoert = rapport.testResults
    .flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
    .filter((status) => status === 'passed' || status === 'failed');
  if (kjoert.length === 0) return 'uavklart';
  return kjoert.includes('failed') ? 'feiler' : 'bestaar';
}

const skriv = (linje: string) => process.stdout.write(`${linje}\n`);

process.exitCode = await main(process.argv.slice(2));
