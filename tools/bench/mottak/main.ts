import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lesFlagg } from '../../flagg.ts';
import { startBenchdatabase } from '../database.ts';
import { skrivJson } from '../maskin.ts';
import { type Levering, leverBrev, leverMappe, type Mottaksresultat, medProgram, tell } from './kjoer.ts';

const values = lesFlagg('bench mottak', {
  sett: { type: 'string', default: 'demo' },
  antall: { type: 'string', default: '300' },
  froe: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
});
const DELT = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(import.meta.dirname, '../../../../shared');
const sha256 = async (fil: string) =>
  createHash('sha256')
    .update(await readFile(fil))
    .digest('hex');

const database = await startBenchdatabase();
try {
  const svar = await medProgram(database, async (program, inn) => {
    const start = performance.now();
    return tell(program, await lever(inn), start);
  });
  if (values.json) skrivJson('mottak', { sett: values.sett, ...svar });
  else vis(svar);
  process.exitCode = svar.tapt + svar.doblet + svar.staarFast === 0 ? 0 : 1;
} finally {
  await database.stopp();
}

async function lever(inn: string): Promise<Levering[]> {
  if (values.sett === 'delt') {
    const mapper = ['data/skann', 'data/epost/eml', 'data/epost/msg'].map((mappe) => path.join(DELT, mappe));
    return (await Promise.all(mapper.map((mappe) => leverMappe(inn, mappe, sha256)))).flat();
  }
  if (values.sett !== 'demo' && values.sett !== 'maaling') throw new Error('Say --sett demo, maaling or delt');
  return leverBrev(inn, values.sett, Number(values.antall), Number(values.froe));
}

function vis({ felt, karantene, ...tall }: Mottaksresultat): void {
  console.table(tall);
  if (karantene.length > 0) console.table(karantene);
  const rader = Object.entries(felt).map(([navn, u]) => {
    const sum = u.riktig + u.feil + u.ingen;
    return {
      felt: navn,
      brev: sum,
      'riktig %': Math.round((100 * u.riktig) / sum),
      feil: u.feil,
      'uten forslag': u.ingen,
    };
  });
  if (rader.length > 0) console.table(rader);
}
