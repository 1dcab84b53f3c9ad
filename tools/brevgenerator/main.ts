import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lagBrev } from './lagBrev.ts';
import { BASISDATO, planlegg } from './plan.ts';

const { values: valg } = parseArgs({
  options: {
    ut: { type: 'string' },
    fasit: { type: 'string' },
    antall: { type: 'string', default: '300' },
    fra: { type: 'string', default: '0' },
    til: { type: 'string' },
    froe: { type: 'string', default: '1' },
    malsett: { type: 'string', default: 'demo' },
    dato: { type: 'string', default: BASISDATO },
  },
});

const { ut, fasit, malsett, dato } = valg;
if (ut === undefined || fasit === undefined || (malsett !== 'demo' && malsett !== 'maaling')) {
  throw new Error('Use: --ut DIR --fasit FILE.jsonl [--antall 300 --fra 0 --til 300 --froe 1 --malsett demo|maaling]');
}
const inne = path.relative(path.resolve(ut), path.resolve(fasit));
if (!inne.startsWith('..')) throw new Error('The answer key must lie outside the folder of the letters');

const til = Math.min(Number(valg.til ?? valg.antall), Number(valg.antall));
for (let nr = Number(valg.fra); nr < til; nr += 1) {
  const brev = await lagBrev(planlegg(nr, { froe: Number(valg.froe), malsett, dato }));
  const fil = path.join(ut, brev.fasit.fil);
  await mkdir(path.dirname(fil), { recursive: true });
  // The folder is watched: a name that begins with a dot is left alone until the whole letter is there.
  const halv = path.join(path.dirname(fil), `.${path.basename(fil)}`);
  await writeFile(halv, brev.bytes);
  await appendFile(fasit, `${JSON.stringify(brev.fasit)}\n`);
  await rename(halv, fil);
}
