import { existsSync } from 'node:fs';
import path from 'node:path';
import { lesFlagg } from '../../flagg.ts';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerUttrekk } from './kjoer.ts';

const values = lesFlagg('bench uttrekk', {
  skjema: { type: 'string' },
  poster: { type: 'string', default: '20000,200000' },
  behold: { type: 'string' },
  json: { type: 'boolean', default: false },
});
// 400 MB.
const MAKS_MIB = 381;

async function main(): Promise<number> {
  const { skjema } = values;
  if (skjema === undefined || !existsSync(skjema)) {
    process.stderr.write('Si hvor de offisielle skjemaene er: --skjema MAPPE\n');
    return 2;
  }
  const database = await startBenchdatabase();
  const egen = values.behold === undefined ? await benchmappe('uttrekk') : null;
  try {
    const runder = await kjoerUttrekk({
      appUrl: database.appUrl,
      adminUrl: database.adminUrl,
      datamappe: egen?.sti ?? path.resolve(values.behold ?? ''),
      skjema: path.resolve(skjema),
      poster: values.poster.split(',').map(Number),
      logg: (linje) => void (values.json || process.stderr.write(`${linje}\n`)),
    });
    if (values.json) skrivJson('uttrekk', { runder });
    else console.table(runder);
    return runder.every((runde) => runde.toppMiB <= MAKS_MIB) ? 0 : 1;
  } finally {
    await database.stopp();
    await egen?.slipp();
  }
}

process.exitCode = await main();
