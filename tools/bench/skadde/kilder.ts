import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lagPost } from '../../generator/index.ts';
import { SKADER } from '../../generator/skadet.ts';

export interface Kilde {
  readonly navn: string;
  readonly bytes: Buffer;
  /** A picture of pages, which takes long to read. */
  readonly skann: boolean;
}

const DELT = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(import.meta.dirname, '../../../../shared');
const MAKS_BYTE = 3_000_000;
const EGNE = 60;

/** Real mails and scans when they are at hand; else letters of the generator, and its damaged files. */
export async function lesKilder(): Promise<{ hvor: 'delt' | 'egne'; kilder: Kilde[] }> {
  const delt = [...(await fraMappe('data/epost', false)), ...(await fraMappe('data/skann', true))];
  if (delt.length > 0) return { hvor: 'delt', kilder: delt };
  const egne: Kilde[] = [];
  for (let nr = 0; nr < EGNE; nr += 1) {
    const { bytes, fasit } = await lagPost(nr, { froe: 1, malsett: 'demo' });
    egne.push({
      navn: path.basename(fasit.fil),
      bytes: Buffer.from(bytes),
      skann: /\.(tiff?|jpe?g|png)$/.test(fasit.fil),
    });
  }
  for (const { fil, lag } of SKADER) egne.push({ navn: fil, bytes: await lag(), skann: false });
  return { hvor: 'egne', kilder: egne };
}

async function fraMappe(mappe: string, skann: boolean): Promise<Kilde[]> {
  const filer = await readdir(path.join(DELT, mappe), { withFileTypes: true, recursive: true }).catch(() => []);
  const ut: Kilde[] = [];
  for (const fil of filer.filter((f) => f.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const bytes = await readFile(path.join(fil.parentPath, fil.name));
    if (bytes.length > 0 && bytes.length <= MAKS_BYTE) ut.push({ navn: fil.name, bytes, skann });
  }
  return ut;
}
