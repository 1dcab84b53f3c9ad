// `./dokumentsenter bench epost`: how fast a mailbox is emptied, and what memory it takes.
import { harDovecot } from '../../dovecot/dovecot.ts';
import { lesFlagg } from '../../flagg.ts';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerEpost } from './kjoer.ts';

const values = lesFlagg('bench epost', {
  antall: { type: 'string', default: '2000' },
  froe: { type: 'string', default: '1' },
  alt: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
if (!harDovecot) {
  process.stderr.write('Målingen trenger Dovecot: apt-get install dovecot-imapd\n');
  process.exit(1);
}
const database = await startBenchdatabase();
const datamappe = await benchmappe('epost');
try {
  const svar = await kjoerEpost({
    database,
    datamappe: datamappe.sti,
    antall: Number(values.antall),
    froe: Number(values.froe),
    alt: values.alt,
  });
  if (values.json) skrivJson('epost', svar);
  else console.table(svar);
  process.exitCode = svar.registrert === svar.antall && svar.doblet + svar.liggerIgjen === 0 ? 0 : 1;
} finally {
  await database.stopp();
  await datamappe.slipp();
}
