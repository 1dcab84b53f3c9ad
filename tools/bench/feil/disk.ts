import { spawnSync } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { vedAvbrudd } from '../avbrudd.ts';

export interface Disk {
  /** A small disk of its own, or a layer in the program that answers as a full one. */
  readonly slag: 'tmpfs' | 'lag';
  /** What the program must be run with for it to be so. */
  readonly flagg: readonly string[];
  readonly miljoe: NodeJS.ProcessEnv;
  full(): Promise<void>;
  ledig(): Promise<void>;
  slipp(): Promise<void>;
}

const STOERRELSE = '512m';
/** Less than a letter: what is written goes half way. */
const LUFT = 16 * 1024;
const BIT = Buffer.alloc(1024 * 1024);

/** A disk under `mappe` that can be full. Mounting needs root; without it the program's own writing is made to fail (fulldisk.mjs). */
export async function lagDisk(mappe: string): Promise<Disk> {
  await mkdir(mappe, { recursive: true });
  const montert =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${STOERRELSE},mode=0711`, 'tmpfs', mappe]).status === 0;
  return montert ? smaaDisk(mappe) : somLag(mappe);
}

function smaaDisk(mappe: string): Disk {
  const fyll = path.join(mappe, '.fyll');
  const slipp = async () => void spawnSync('umount', ['-l', mappe]);
  vedAvbrudd(slipp);
  return {
    ...{ slag: 'tmpfs', flagg: [], miljoe: {}, slipp },
    async full() {
      const { bavail, bsize } = await statfs(mappe);
      await writeFile(fyll, '');
      for (let igjen = bavail * bsize - LUFT; igjen > 0; igjen -= BIT.length) {
        const bit = igjen < BIT.length ? BIT.subarray(0, igjen) : BIT;
        try {
          await writeFile(fyll, bit, { flag: 'a' });
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          // The program wrote meanwhile: it is full.
          return;
        }
      }
    },
    ledig: () => rm(fyll, { force: true }),
  };
}

function somLag(mappe: string): Disk {
  const flaggfil = `${mappe}.full`;
  const ledig = () => rm(flaggfil, { force: true });
  return {
    slag: 'lag',
    flagg: ['--import', path.join(import.meta.dirname, 'fulldisk.mjs')],
    miljoe: { BENCH_FULL_DISK: flaggfil },
    full: () => writeFile(flaggfil, ''),
    ledig,
    slipp: ledig,
  };
}
