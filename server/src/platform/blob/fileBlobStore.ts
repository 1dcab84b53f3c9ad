import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Arkivskaper, arkivskaper, type Sjekksum } from '../../kernel/index.ts';
import { BlobMangler, type BlobStore } from './blobStore.ts';
import { writeSynced } from './writeSynced.ts';

/** Blob store on a file system: write to a temporary name, fsync, rename, fsync the folder. A crash leaves either all or nothing. */
export function createFileBlobStore(rot: string): BlobStore {
  const stiTil = (arkivskaper: Arkivskaper, sjekksum: string) =>
    path.join(rot, arkivskaper, sjekksum.slice(0, 2), sjekksum.slice(2, 4), sjekksum);

  return {
    async put(arkivskaper, fil) {
      const venterom = path.join(rot, arkivskaper, '.venter');
      await mkdir(venterom, { recursive: true });
      const midlertidig = path.join(venterom, randomUUID());
      try {
        const { sjekksum, stoerrelse } = await writeSynced(fil, midlertidig);
        await moveIntoPlace(midlertidig, stiTil(arkivskaper, sjekksum));
        return { sjekksum: sjekksum as Sjekksum, stoerrelse };
      } finally {
        await rm(midlertidig, { force: true });
      }
    },
    async open(arkivskaper, sjekksum, utsnitt) {
      const sti = stiTil(arkivskaper, sjekksum);
      await stat(sti).catch(() => {
        throw new BlobMangler(sjekksum);
      });
      return createReadStream(sti, utsnitt === undefined ? {} : { start: utsnitt.start, end: utsnitt.slutt });
    },
    remove: (arkivskaper, sjekksum) => rm(stiTil(arkivskaper, sjekksum), { force: true }),
    async size(arkivskaper, sjekksum) {
      const funnet = await stat(stiTil(arkivskaper, sjekksum)).catch(() => null);
      return funnet?.size ?? null;
    },
    list: () => walk(rot),
    async lokalSti(arkivskaper, sjekksum) {
      const sti = stiTil(arkivskaper, sjekksum);
      await stat(sti).catch(() => {
        throw new BlobMangler(sjekksum);
      });
      return { sti, slipp: () => Promise.resolve() };
    },
  };
}

const SJEKKSUM = /^[0-9a-f]{64}$/;

/** One folder's names at a time are in memory. */
async function* walk(rot: string): AsyncIterable<{ arkivskaper: Arkivskaper; sjekksum: Sjekksum; stoerrelse: number }> {
  const under = async (mappe: string): Promise<string[]> => (await readdir(mappe).catch(() => [])).sort();
  for (const eier of await under(rot)) {
    if (!/^\d{9}$/.test(eier)) continue;
    for (const a of await under(path.join(rot, eier))) {
      if (a.startsWith('.')) continue;
      for (const b of await under(path.join(rot, eier, a))) {
        for (const navn of await under(path.join(rot, eier, a, b))) {
          if (!SJEKKSUM.test(navn)) continue;
          const { size } = await stat(path.join(rot, eier, a, b, navn));
          yield { arkivskaper: arkivskaper(eier), sjekksum: navn as Sjekksum, stoerrelse: size };
        }
      }
    }
  }
}

async function moveIntoPlace(fra: string, til: string): Promise<void> {
  const mappe = path.dirname(til);
  const already = await stat(til).catch(() => null);
  if (already !== null) return;
  await mkdir(mappe, { recursive: true });
  await rename(fra, til);
  for (const m of [mappe, path.dirname(mappe), path.dirname(path.dirname(mappe))]) {
    const handle = await open(m, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
