import { existsSync } from 'node:fs';
import path from 'node:path';
import { lesFlagg } from '../../flagg.ts';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerTukling } from './kjoer.ts';

const values = lesFlagg('bench tukling', {
  skjema: { type: 'string' },
  poster: { type: 'string', default: '600' },
  json: { type: 'boolean', default: false },
});

async function main(): Promise<number> {
  const { skjema } = values;
  if (skjema === undefined || !existsSync(skjema)) {
    process.stderr.write('Si hvor de offisielle skjemaene er: --skjema MAPPE\n');
    return 2;
  }
  const mappe = await benchmappe('tukling');
  const database = await startBenchdatabase();
  try {
    const { uroert, svar } = await kjoerTukling({
      ...database,
      datamappe: mappe.sti,
      skjema: path.resolve(skjema),
      poster: Number(values.poster),
      logg: (linje) => void (values.json || process.stderr.write(`${linje}\n`)),
    });
    if (values.json) skrivJson('tukling', { uroert, svar });
    else {
      process.stdout.write(`Urørt pakke: ${uroert.length === 0 ? 'gyldig' : uroert.join(', ')}\n`);
      console.table(svar.map(({ tukling, funnet }) => ({ tukling, funnet: funnet ?? 'IKKE FUNNET' })));
    }
    return uroert.length === 0 && svar.every(({ funnet }) => funnet !== null) ? 0 : 1;
  } finally {
    await database.stopp();
    await mappe.slipp();
  }
}

process.exitCode = await main();
