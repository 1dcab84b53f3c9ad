import { lesFlagg } from '../../flagg.ts';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerDrep } from './kjoer.ts';

const values = lesFlagg('bench drep', {
  brev: { type: 'string', default: '200' },
  drap: { type: 'string', default: '50' },
  froe: { type: 'string', default: '1' },
  noder: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
});
const database = await startBenchdatabase();
const datamappe = await benchmappe('drep');
try {
  const svar = await kjoerDrep({
    ...database,
    datamappe: datamappe.sti,
    brev: Number(values.brev),
    drap: Number(values.drap),
    froe: Number(values.froe),
    noder: Number(values.noder),
  });
  if (values.json) skrivJson('drep', svar);
  else console.table(svar);
  process.exitCode = svar.tapt + svar.doblet + svar.staarFast === 0 && svar.registrert === svar.brev ? 0 : 1;
} finally {
  await database.stopp();
  await datamappe.slipp();
}
