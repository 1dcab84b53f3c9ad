import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startVitest } from 'vitest/node';
import { type Mutant, muter } from './mutanter.ts';

const ROT = path.resolve(import.meta.dirname, '../../..');
const DOMENE = path.join(ROT, 'server/src/arkiv/domain');
/** Thousands of random sequences: seconds for each mutant that lives, and the examples beside them are what should notice. */
const SEINE = new Set(['egenskaper.test.ts']);
/** At least so many of a hundred mutants must be noticed. */
const MINST = 75;

/**
 * `./dokumentsenter bench mutasjon [FILE …]`: changes arkiv/domain in every small way and counts how many of the changes the domain's own
 * tests notice. Needs no database. Prints what lived, so that somebody can write the test.
 */
async function main(valgte: readonly string[]): Promise<number> {
  const alle = (await readdir(DOMENE)).filter((fil) => fil.endsWith('.ts')).sort();
  const filer = alle.filter((fil) => !fil.endsWith('.test.ts') && (valgte.length === 0 || valgte.includes(fil)));
  const kilder = new Map<string, string>();
  const mutanter: Mutant[] = [];
  for (const fil of filer) {
    const sti = path.join(DOMENE, fil);
    const svar = muter(fil, await readFile(sti, 'utf8'), mutanter.length + 1);
    kilder.set(sti, svar.kode);
    mutanter.push(...svar.mutanter);
  }
  const proevefiler = alle
    .filter((fil) => fil.endsWith('.test.ts') && !SEINE.has(fil))
    .map((fil) => path.join(DOMENE, fil));
  const skall = path.join(import.meta.dirname, 'skall.ts');
  for (const fil of proevefiler) {
    kilder.set(fil, (await readFile(fil, 'utf8')).replace(/from 'vitest'/, `from '${skall}'`));
  }
  const overlevende = await proev(mutanter, kilder, proevefiler);
  return rapporter(mutanter, overlevende);
}

async function proev(
  mutanter: readonly Mutant[],
  kilder: ReadonlyMap<string, string>,
  proevefiler: readonly string[],
): Promise<ReadonlySet<number>> {
  const mappe = await mkdtemp(path.join(tmpdir(), 'mutasjon-'));
  const svarfil = path.join(mappe, 'overlevende.json');
  const drap = path.join(import.meta.dirname, 'drap.ts');
  try {
    const vitest = await startVitest(
      'test',
      [],
      {
        config: false,
        root: ROT,
        include: [path.relative(ROT, drap)],
        watch: false,
        reporters: ['dot'],
        testTimeout: 3_600_000,
        pool: 'forks',
        // The cache knows the file, not what the plugin makes of it.
        fsModuleCache: false,
        provide: { oppdrag: { mutanter, proevefiler, svarfil } },
      },
      { plugins: [innsetting(kilder)] },
    );
    await vitest.close();
    return new Set(JSON.parse(await readFile(svarfil, 'utf8')) as number[]);
  } finally {
    await rm(mappe, { recursive: true });
  }
}

/** Gives the mutated sources in place of the true ones, and the shell in place of vitest to the tests. */
function innsetting(kilder: ReadonlyMap<string, string>) {
  return { name: 'mutasjon', enforce: 'pre' as const, load: (id: string) => kilder.get(id) ?? null };
}

function rapporter(mutanter: readonly Mutant[], overlevende: ReadonlySet<number>): number {
  const skriv = (linje: string) => process.stdout.write(`${linje}\n`);
  for (const m of mutanter.filter(({ nr }) => overlevende.has(nr)))
    skriv(`lever  ${m.fil}:${m.linje}  ${m.fra}  →  ${m.til}`);
  for (const fil of new Set(mutanter.map((m) => m.fil))) {
    const iFilen = mutanter.filter((m) => m.fil === fil);
    const drept = iFilen.filter((m) => !overlevende.has(m.nr)).length;
    skriv(`${fil.padEnd(28)} ${drept} av ${iFilen.length}`);
  }
  const prosent = Math.round((1000 * (mutanter.length - overlevende.size)) / Math.max(1, mutanter.length)) / 10;
  skriv(`Drept: ${mutanter.length - overlevende.size} av ${mutanter.length} mutanter (${prosent} %), krav ${MINST} %`);
  return prosent >= MINST ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
