import { lesFlagg } from '../../flagg.ts';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerNummer } from './kjoer.ts';

const values = lesFlagg('bench nummer', {
  antall: { type: 'string', default: '1000' },
  json: { type: 'boolean', default: false },
});
const database = await startBenchdatabase();
const datamappe = await benchmappe('nummer');
try {
  const figures = await kjoerNummer({
    appUrl: database.appUrl,
    datamappe: datamappe.sti,
    antall: Number(values.antall),
  });
  if (values.json) skrivJson('nummer', figures);
  else console.table(figures.runder);
  if (!values.json) process.stdout.write(`Nummerserien ${figures.hel ? 'er hel' : 'HAR HULL ELLER DOBLER'}\n`);
  process.exitCode = figures.hel ? 0 : 1;
} finally {
  await database.stopp();
  await datamappe.slipp();
}
