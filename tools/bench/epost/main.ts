// `./dokumentsenter bench epost`: how fast a mailbox is emptied, and what memory it takes. With `--mappe`: where each mail of a folder ends, and why.
import { harDovecot } from '../../dovecot/dovecot.ts';
import { lesFlagg } from '../../flagg.ts';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerEpost } from './kjoer.ts';
import { summer, taMappe } from './mappe.ts';

const values = lesFlagg('bench epost', {
  antall: { type: 'string', default: '2000' },
  froe: { type: 'string', default: '1' },
  alt: { type: 'boolean', default: false },
  mappe: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
});
if (values.mappe === '' && !harDovecot) {
  process.stderr.write('Målingen trenger Dovecot: apt-get install dovecot-imapd\n');
  process.exit(1);
}
const database = await startBenchdatabase();
const datamappe = await benchmappe('epost');
try {
  process.exitCode = values.mappe === '' ? await maalFart() : await visUtfall(values.mappe);
} finally {
  await database.stopp();
  await datamappe.slipp();
}

async function maalFart(): Promise<number> {
  const svar = await kjoerEpost({
    database,
    datamappe: datamappe.sti,
    antall: Number(values.antall),
    froe: Number(values.froe),
    alt: values.alt,
  });
  if (values.json) skrivJson('epost', svar);
  else console.table(svar);
  return svar.registrert === svar.antall && svar.doblet + svar.liggerIgjen === 0 ? 0 : 1;
}

async function visUtfall(mappe: string): Promise<number> {
  const filer = await taMappe(database, datamappe.sti, mappe);
  if (values.json) skrivJson('epost', { filer, summer: summer(filer) });
  else {
    console.table(filer);
    console.table(summer(filer));
  }
  return filer.length > 0 && filer.every(({ utfall }) => utfall === utfall.toLowerCase()) ? 0 : 1;
}
