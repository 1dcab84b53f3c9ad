import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lagPost, STANDARDDATO } from './index.ts';

const { values: valg } = parseArgs({
  options: {
    ut: { type: 'string' },
    fasit: { type: 'string' },
    antall: { type: 'string', default: '300' },
    fra: { type: 'string', default: '0' },
    til: { type: 'string' },
    froe: { type: 'string', default: '1' },
    malsett: { type: 'string', default: 'demo' },
    dato: { type: 'string', default: STANDARDDATO },
  },
});

const { ut, malsett, dato } = valg;
if (ut === undefined || (malsett !== 'demo' && malsett !== 'maaling') || !/^\d{4}-\d\d-\d\d$/.test(dato)) {
  throw new Error(
    'Use: --ut DIR [--fasit FILE.jsonl --antall 300 --fra 0 --til N --froe 1 --malsett demo|maaling --dato 2026-11-20]',
  );
}
const fasit = path.resolve(valg.fasit ?? `${path.resolve(ut)}-fasit.jsonl`);
if (!path.relative(path.resolve(ut), fasit).startsWith('..')) {
  throw new Error('The answer key must lie outside the folders the product reads');
}

await mkdir(path.dirname(fasit), { recursive: true });
const til = valg.til === undefined ? Number(valg.antall) : Number(valg.til);
for (let nr = Number(valg.fra); nr < til; nr += 1) {
  const post = await lagPost(nr, { froe: Number(valg.froe), malsett, dato });
  const fil = path.join(ut, post.fasit.fil);
  const mappe = path.dirname(fil);
  await mkdir(mappe, { recursive: true });
  // The folder is watched: a name that begins with a dot is left alone until the whole letter is there.
  const halv = path.join(mappe, `.${nr}.skrives`);
  await writeFile(halv, post.bytes);
  await appendFile(fasit, `${JSON.stringify(post.fasit)}\n`);
  await rename(halv, fil);
}
