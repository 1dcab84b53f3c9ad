import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lagSporbarhet } from './side.ts';

const ROT = path.resolve(import.meta.dirname, '../..');

// Writes docs/sporbarhet.md; sporbarhet.test.ts holds it against the tree.
const { side, uten, overfloedige } = await lagSporbarhet(ROT);
await writeFile(path.join(ROT, 'docs/sporbarhet.md'), side);
if (uten.length > 0) process.stdout.write(`Uten prøve og uten grunn: ${uten.join(', ')}\n`);
if (overfloedige.length > 0) process.stdout.write(`Har prøve, ta bort grunnen: ${overfloedige.join(', ')}\n`);
