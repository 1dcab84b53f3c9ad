// `./dokumentsenter bench skadde`: damaged files through the intake. None may take it down or hold it, each ends in a place with a reason.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lesFlagg } from '../../flagg.ts';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerInntak } from './inntak.ts';
import { lesKilder } from './kilder.ts';
import { kjoerSkadde, lagSkadd } from './kjoer.ts';

const values = lesFlagg('bench skadde', {
  antall: { type: 'string', default: '5000' },
  skann: { type: 'string', default: '0.1' },
  'uten-lesing': { type: 'boolean', default: false },
  froe: { type: 'string', default: '1' },
  /** Writes that one file to this folder instead. */
  skriv: { type: 'string', default: '' },
  nr: { type: 'string', default: '0' },
  json: { type: 'boolean', default: false },
});
const { hvor, kilder } = await lesKilder();
const valg = { kilder, antall: Number(values.antall), skann: Number(values.skann), froe: Number(values.froe) };
if (values.skriv !== '') {
  const { navn, bytes } = lagSkadd(valg, Number(values.nr));
  await writeFile(path.join(values.skriv, navn), bytes);
  process.stdout.write(`${path.join(values.skriv, navn)}\n`);
  process.exit(0);
}
process.stderr.write(`Frø ${values.froe}: ${values.antall} skadde av ${kilder.length} filer (${hvor})\n`);
const database = await startBenchdatabase();
const datamappe = await benchmappe('skadde');
try {
  const kjoer = values['uten-lesing'] ? kjoerInntak : kjoerSkadde;
  const svar = await kjoer({ ...database, datamappe: datamappe.sti, ...valg }, (linje) =>
    process.stderr.write(`  ${linje}\n`),
  );
  if (values.json) skrivJson('skadde', { froe: valg.froe, hvor, ...svar });
  else {
    const { utfall, mistenkte, lengst, ...tall } = svar;
    console.table(utfall);
    console.table({ ...tall, ...lengst });
    if (mistenkte.length > 0) console.table(mistenkte);
  }
  const galt = svar.staarFast + svar.mangler + svar.falt + svar.mistenkte.length;
  process.exitCode = galt === 0 ? 0 : 1;
} finally {
  await database.stopp();
  await datamappe.slipp();
}
