import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { finnXmllint } from '@dokumentsenter/uttrekksvalidator';
import { lesFlagg } from '../../flagg.ts';
import { benchmappe } from '../avbrudd.ts';
import { skrivJson } from '../maskin.ts';
import { lagUttrekk } from './uttrekk.ts';

const values = lesFlagg('bench valider', {
  skjema: { type: 'string' },
  journalposter: { type: 'string', default: '20000,200000' },
  json: { type: 'boolean', default: false },
});
if (values.skjema === undefined) throw new Error('Si hvor de offisielle skjemaene (versjon 5.0) er: --skjema MAPPE');
const xmllint = await finnXmllint(process.env.PATH ?? '');
const maalinger: object[] = [];
for (const antall of values.journalposter.split(',').map(Number)) {
  const mappe = await benchmappe('valider');
  try {
    await lagUttrekk(mappe.sti, path.resolve(values.skjema), antall);
    for (const kontroll of xmllint === null ? [''] : [xmllint, '']) {
      const barn = path.join(import.meta.dirname, 'barn.ts');
      const { stdout } = await promisify(execFile)(process.execPath, [
        barn,
        mappe.sti,
        path.resolve(values.skjema),
        kontroll,
      ]);
      const { omfang, ...tall } = JSON.parse(stdout);
      if (!values.json) process.stdout.write(`${omfang.join('\n')}\n`);
      maalinger.push({
        journalposter: antall,
        systemIDer: 4 * antall,
        skjemakontroll: kontroll === '' ? 'WebAssembly' : 'xmllint',
        ...tall,
      });
    }
  } finally {
    await mappe.slipp();
  }
}
if (values.json) skrivJson('valider', { maalinger });
else console.table(maalinger);
