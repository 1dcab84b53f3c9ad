import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { startBenchdatabase } from '../database.ts';
import { genererJournaler } from '../journal/generer.ts';
import { tilfeldig } from '../journal/tilfeldig.ts';
import { type Maalt, maal } from './maal.ts';
import { lagOppgaver } from './oppgaver.ts';
import { startProgram } from './program.ts';
import { maalXapian } from './xapian.ts';

// `./dokumentsenter bench soek [--poster 100000,1000000] [--ganger 100] [--froe 1] [--json]`
const MAAL_P95_MS = 150;
const { values } = parseArgs({
  options: {
    poster: { type: 'string', default: '100000,1000000' },
    ganger: { type: 'string', default: '100' },
    froe: { type: 'string', default: '1' },
    brevord: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
  },
});
const logg = (linje: string) => process.stderr.write(`${linje}\n`);
const figures: { poster: number; rader: number; raderPerSekund: number; maalinger: Maalt[]; xapian: Maalt[] | null }[] =
  [];

for (const poster of values.poster.split(',').map(Number)) {
  const database = await startBenchdatabase();
  try {
    logg(`Lager ${poster} journalposter …`);
    const froe = Number(values.froe);
    const laget = await genererJournaler({
      adminUrl: database.adminUrl,
      poster,
      froe,
      brevord: Number(values.brevord),
      logg,
    });
    const program = await startProgram(database.appUrl);
    try {
      const maalinger = await maal(
        await lagOppgaver(program, database.adminUrl, tilfeldig(froe)),
        Number(values.ganger),
      );
      const xapian = await maalXapian(database.adminUrl, Number(values.ganger), logg);
      figures.push({ poster, rader: laget.rader, raderPerSekund: laget.raderPerSekund, maalinger, xapian });
      if (!values.json) {
        logg(`${poster} journalposter, ${laget.rader} rader, ${laget.raderPerSekund} rader/s`);
        console.table(maalinger);
        if (xapian !== null) console.table(xapian);
      }
    } finally {
      await program.lukk();
    }
  } finally {
    await database.stopp();
  }
}

const verst = Math.max(...figures.flatMap((f) => f.maalinger.map((m) => m.p95)));
if (values.json) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  }).trim();
  const machine = {
    cpu: os.cpus()[0]?.model ?? '',
    cores: os.cpus().length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  };
  process.stdout.write(
    `${JSON.stringify({ bench: 'soek', figures, machine, versions: { node: process.version }, commit })}\n`,
  );
} else {
  process.stdout.write(`Høyeste p95: ${verst} ms (mål: ${MAAL_P95_MS} ms)\n`);
}
process.exitCode = verst <= MAAL_P95_MS ? 0 : 1;
