import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBenchdatabase } from '../database.ts';
import { kjoerDrep } from './kjoer.ts';

// `./dokumentsenter bench drep [--brev 200] [--drap 50] [--froe 1] [--json]`
const { values } = parseArgs({
  options: {
    brev: { type: 'string', default: '200' },
    drap: { type: 'string', default: '50' },
    froe: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const database = await startBenchdatabase();
const datamappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-drep-'));
try {
  const svar = await kjoerDrep({
    ...database,
    datamappe,
    brev: Number(values.brev),
    drap: Number(values.drap),
    froe: Number(values.froe),
  });
  if (values.json) process.stdout.write(`${JSON.stringify({ figures: svar, node: process.version })}\n`);
  else console.table(svar);
  process.exitCode = svar.tapt + svar.doblet + svar.staarFast === 0 && svar.registrert === svar.brev ? 0 : 1;
} finally {
  await database.stopp();
  await rm(datamappe, { recursive: true, force: true });
}
