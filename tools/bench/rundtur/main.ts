import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerRundtur } from './kjoer.ts';

// `./dokumentsenter bench rundtur --skjema MAPPE [--journalposter 20000] [--behold MAPPE] [--json]`
const { values } = parseArgs({
  options: {
    skjema: { type: 'string' },
    journalposter: { type: 'string', default: '20000' },
    behold: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
/** The import judges the package in the same process first: the validator's lists and the import together. */
const MAKS_MIB = 400;

async function main(): Promise<number> {
  const { skjema } = values;
  if (skjema === undefined || !existsSync(skjema)) {
    process.stderr.write('Si hvor de offisielle skjemaene er: --skjema MAPPE\n');
    return 2;
  }
  const database = await startBenchdatabase();
  const egen = values.behold === undefined ? await benchmappe('rundtur') : null;
  try {
    const { rundtur, forskjeller } = await kjoerRundtur({
      appUrl: database.appUrl,
      adminUrl: database.adminUrl,
      datamappe: egen?.sti ?? path.resolve(values.behold ?? ''),
      skjema: path.resolve(skjema),
      poster: Number(values.journalposter),
      logg: (linje) => void (values.json || process.stderr.write(`${linje}\n`)),
    });
    if (values.json) skrivJson('rundtur', { rundtur, forskjeller });
    else console.table([rundtur]);
    for (const { fil, sti, a, b } of values.json ? [] : forskjeller)
      process.stdout.write(`${fil} ${sti}: ${a} ≠ ${b}\n`);
    const hel = rundtur.dom === 'gyldig' && rundtur.forskjeller === 0 && rundtur.importToppMiB <= MAKS_MIB;
    return hel ? 0 : 1;
  } finally {
    await database.stopp();
    await egen?.slipp();
  }
}

process.exitCode = await main();
