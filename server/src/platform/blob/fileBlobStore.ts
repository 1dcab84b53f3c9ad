import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { type Arkivskaper, arkivskaper, type Sjekksum } from '../../kernel/index.ts';
import { BlobMangler, type BlobStore, type Fjerning, type Fjerningsvilkaar } from './blobStore.ts';
import { writeSynced } from './writeSynced.ts';

/**
 * Blob store on a file system: write to a temporary name, fsync, rename, fsync the folder. A crash leaves either all or nothing.
 * What is put again is touched, and what is removed is first moved aside: a put before the move is seen by its time, a put after it writes anew.
 */
export function createFileBlobStore(rot: string): BlobStore {
  const stiTil = (arkivskaper: Arkivskaper, sjekksum: string) =>
    path.join(rot, arkivskaper, sjekksum.slice(0, 2), sjekksum.slice(2, 4), sjekksum);
  const stiTilside = (arkivskaper: Arkivskaper, sjekksum: string) => path.join(rot, arkivskaper, '.bort', sjekksum);

  /** Where it lies right now, also while a removal is being decided; null when it is nowhere. */
  async function finn(eier: Arkivskaper, sjekksum: string): Promise<{ sti: string; size: number } | null> {
    // It may be moved back between the first look and the second.
    for (const sti of [stiTil(eier, sjekksum), stiTilside(eier, sjekksum), stiTil(eier, sjekksum)]) {
      const funnet = await stat(sti).catch(() => null);
      if (funnet !== null) return { sti, size: funnet.size };
    }
    return null;
  }
  async function krev(eier: Arkivskaper, sjekksum: string): Promise<string> {
    const funnet = await finn(eier, sjekksum);
    if (funnet === null) throw new BlobMangler(sjekksum);
    return funnet.sti;
  }

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
      const sti = await krev(arkivskaper, sjekksum);
      return createReadStream(sti, utsnitt === undefined ? {} : { start: utsnitt.start, end: utsnitt.slutt });
    },
    remove: (arkivskaper, sjekksum, vilkaar) =>
      remove(stiTil(arkivskaper, sjekksum), stiTilside(arkivskaper, sjekksum), vilkaar),
    size: async (arkivskaper, sjekksum) => (await finn(arkivskaper, sjekksum))?.size ?? null,
    list: () => walk(rot),
    async lokalSti(arkivskaper, sjekksum) {
      return { sti: await krev(arkivskaper, sjekksum), slipp: () => Promise.resolve() };
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

/** A name in a folder is on disk when the folder is. */
async function syncFolder(mappe: string): Promise<void> {
  const handle = await open(mappe, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const erBorte = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function moveIntoPlace(fra: string, til: string): Promise<void> {
  const naa = new Date();
  try {
    // There already: its time says that somebody has just counted on it, and a removal under way keeps it.
    await utimes(til, naa, naa);
    return;
  } catch (error) {
    if (!erBorte(error)) throw error;
  }
  const mappe = path.dirname(til);
  await mkdir(mappe, { recursive: true });
  await rename(fra, til);
  for (const m of [mappe, path.dirname(mappe), path.dirname(path.dirname(mappe))]) await syncFolder(m);
}

async function remove(sti: string, tilside: string, { ubrukt, hvileMs }: Fjerningsvilkaar): Promise<Fjerning> {
  await mkdir(path.dirname(tilside), { recursive: true });
  try {
    await rename(sti, tilside);
  } catch (error) {
    if (!erBorte(error)) throw error;
  }
  // Aside now, or left aside by a removal that was broken off.
  const funnet = await stat(tilside).catch(() => null);
  if (funnet === null) return 'fjernet';
  let svar: Fjerning = 'nylig';
  try {
    if (Date.now() - funnet.mtimeMs >= hvileMs) svar = (await ubrukt()) ? 'fjernet' : 'brukt';
  } finally {
    if (svar !== 'fjernet') await moveBack(tilside, sti);
  }
  if (svar === 'fjernet') await rm(tilside, { force: true });
  return svar;
}

/** Back where it was, unless somebody has put the same bytes there meanwhile. */
async function moveBack(tilside: string, sti: string): Promise<void> {
  await link(tilside, sti).catch(async (error: NodeJS.ErrnoException) => {
    // Another removal of the same may have moved it back first.
    if (error.code !== 'EEXIST') await stat(sti);
  });
  await syncFolder(path.dirname(sti));
  await rm(tilside, { force: true });
}
