import { createReadStream } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import path from 'node:path';
import type { Pakke, Pakkeavvik, Pakkefil } from './pakke.ts';

/** Deep enough for any package; a deeper tree is a trap. */
const MAKS_DYBDE = 64;

/** The delivery as a folder on disk. */
export function aapneMappe(sti: string): Pakke {
  return {
    art: 'mappe',
    sti,
    filer: (meld, mappe = () => {}) => gaa(sti, '', 0, meld, mappe),
    lukk: async () => {},
  };
}

async function* gaa(
  rot: string,
  under: string,
  dybde: number,
  meld: (avvik: Pakkeavvik) => void,
  mappen: (sti: string) => void,
): AsyncIterable<Pakkefil> {
  if (dybde > MAKS_DYBDE) {
    meld({ kode: 'ulovlig-filnavn', sti: under, detalj: `mer enn ${MAKS_DYBDE} mapper inni hverandre` });
    return;
  }
  const mapper: string[] = [];
  for await (const oppslag of await opendir(path.join(rot, under))) {
    const sti = under === '' ? oppslag.name : `${under}/${oppslag.name}`;
    if (oppslag.isSymbolicLink()) meld({ kode: 'lenke', sti, detalj: 'en snarvei (symbolsk lenke)' });
    else if (oppslag.isDirectory()) mapper.push(sti);
    else if (oppslag.isFile()) yield await fil(rot, sti);
    else meld({ kode: 'lenke', sti, detalj: 'verken en fil eller en mappe' });
  }
  for (const mappe of mapper.sort()) {
    mappen(mappe);
    yield* gaa(rot, mappe, dybde + 1, meld, mappen);
  }
}

async function fil(rot: string, sti: string): Promise<Pakkefil> {
  const full = path.join(rot, sti);
  const { size } = await lstat(full);
  return { sti, stoerrelse: size, les: () => createReadStream(full, { highWaterMark: 256 * 1024 }) };
}
