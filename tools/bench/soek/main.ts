import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lesFlagg } from '../../flagg.ts';
import { tilfeldig } from '../../tilfeldig.ts';
import { startBenchdatabase } from '../database.ts';
import { genererJournaler } from '../journal/generer.ts';
import { skrivJson } from '../maskin.ts';
import { type Maalt, maal } from './maal.ts';
import { lagOppgaver } from './oppgaver.ts';
import { startProgram } from './program.ts';
import { maalXapian } from './xapian.ts';

const MAAL_P95_MS = 150;
// With --behold the journals are kept in that folder and asked again the next time, without being made anew.
const values = lesFlagg('bench soek', {
  poster: { type: 'string', default: '100000,1000000' },
  ganger: { type: 'string', default: '100' },
  froe: { type: 'string', default: '1' },
  brevord: { type: 'string', default: '40' },
  behold: { type: 'string' },
  json: { type: 'boolean', default: false },
});
const logg = (linje: string) => process.stderr.write(`${linje}\n`);
const figures: (Laget & { poster: number; maalinger: Maalt[]; xapian: Maalt[] | null })[] = [];

for (const poster of values.poster.split(',').map(Number)) {
  const mappe = values.behold === undefined ? undefined : path.resolve(values.behold, String(poster));
  const database = await startBenchdatabase(mappe);
  try {
    const froe = Number(values.froe);
    const laget = await hentEllerLag(database.adminUrl, poster, mappe);
    const program = await startProgram(database.appUrl);
    try {
      const maalinger = await maal(
        await lagOppgaver(program, database.adminUrl, tilfeldig(froe)),
        Number(values.ganger),
      );
      const xapian = await maalXapian(database.adminUrl, Number(values.ganger), logg);
      figures.push({ poster, ...laget, maalinger, xapian });
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
  skrivJson('soek', figures);
} else {
  process.stdout.write(`Høyeste p95: ${verst} ms (mål: ${MAAL_P95_MS} ms)\n`);
}
process.exitCode = verst <= MAAL_P95_MS ? 0 : 1;

interface Laget {
  readonly rader: number;
  readonly raderPerSekund: number;
}

/** The note beside a kept database is written when the journals are whole: a broken making is never measured. */
async function hentEllerLag(adminUrl: string, poster: number, mappe: string | undefined): Promise<Laget> {
  const notat = mappe === undefined ? undefined : path.join(mappe, 'laget.json');
  if (notat !== undefined && existsSync(notat)) return JSON.parse(await readFile(notat, 'utf8')) as Laget;
  logg(`Lager ${poster} journalposter …`);
  const { rader, raderPerSekund } = await genererJournaler({
    adminUrl,
    poster,
    froe: Number(values.froe),
    brevord: Number(values.brevord),
    logg,
  });
  if (notat !== undefined) await writeFile(notat, JSON.stringify({ rader, raderPerSekund }));
  return { rader, raderPerSekund };
}
