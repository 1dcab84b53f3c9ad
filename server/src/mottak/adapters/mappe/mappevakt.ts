import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Arkivskaper } from '../../../kernel/index.ts';
import type { Log } from '../../../platform/log.ts';
import { lagStillhet, type Stillhet } from '../../domain/stillhet.ts';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import { AVVIST, CLAIMED, FERDIG, ID_LENGTH } from './mapper.ts';

const MAX_NAME_BYTES = 255;

export interface Vaktmappe {
  readonly arkivskaper: Arkivskaper;
  readonly mappe: string;
}

export interface MappevaktValg {
  /** Rings the channel: there is something claimed. Ringing too often does no harm. */
  readonly ring: (arkivskaper: Arkivskaper) => Promise<void>;
  readonly mapper: readonly Vaktmappe[];
  readonly log: Log;
  /** Milliseconds between two looks. */
  readonly intervallMs: number;
  /** Milliseconds a file must stand still before it is taken. */
  readonly roMs: number;
}

/**
 * Watches one folder per municipality by polling (network shares have no reliable notification). A file is taken when its size and
 * time have stood still for the quiet time; it is claimed by an atomic rename to a name with an id of its own, and that id is the
 * delivery's key (channels.md 1.5). The channel is rung as long as anything claimed lies there: after a crash it is delivered again
 * and only acknowledged.
 */
export async function startMappevakt(valg: MappevaktValg): Promise<{ stopp(): Promise<void> }> {
  const blikk = lagMappeblikk(valg, () => performance.now());
  let stanset = false;
  let vekk: (() => void) | null = null;
  for (const vaktmappe of valg.mapper) await blikk(vaktmappe);
  const runde = (async () => {
    while (!stanset) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, valg.intervallMs);
        vekk = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      for (const vaktmappe of valg.mapper) if (!stanset) await blikk(vaktmappe);
    }
  })();
  return {
    async stopp() {
      stanset = true;
      vekk?.();
      await runde;
    },
  };
}

/**
 * One look at a folder. The folders are made once. What is missing after that is a share that has gone away: made anew it would be a
 * folder on our own disk, and what the share has claimed would seem lost. Trouble with a folder is logged when it comes and when it
 * goes; the channel's own round shows it as unreachable meanwhile. Never throws.
 * @param klokke milliseconds, never backwards
 */
export function lagMappeblikk(
  valg: Pick<MappevaktValg, 'ring' | 'log' | 'roMs'>,
  klokke: () => number,
): (vaktmappe: Vaktmappe) => Promise<void> {
  const stillhet = lagStillhet(valg.roMs, klokke);
  const laget = new Set<string>();
  const borte = new Set<string>();
  return async ({ arkivskaper, mappe }) => {
    const spor = { arkivskaper, operation: 'mottak.mappe' };
    let noeTatt = false;
    try {
      if (!laget.has(mappe)) {
        for (const under of [CLAIMED, FERDIG, AVVIST]) await mkdir(path.join(mappe, under), { recursive: true });
        laget.add(mappe);
      }
      // Before anything is taken: an empty mount point looks like a folder with nothing in it.
      await readdir(path.join(mappe, CLAIMED));
      const filer = await filerI(mappe);
      stillhet.behold(mappe, new Set(filer.map((navn) => path.join(mappe, navn))));
      for (const navn of filer) {
        try {
          await taNaarStille(mappe, navn, stillhet);
        } catch (error) {
          // One file that cannot be taken must not stop the next: nothing of it is acknowledged, and the next look tries it again.
          // Not its name, which the error's own text holds too: a name may tell whom it is about.
          valg.log.error({ ...spor, feil: feilkode(error) }, 'intake folder');
        }
      }
      noeTatt = (await readdir(path.join(mappe, CLAIMED))).length > 0;
      if (borte.delete(mappe)) valg.log.info(spor, 'intake folder is back');
    } catch (error) {
      if (!borte.has(mappe)) valg.log.error({ err: error, ...spor }, 'intake folder is out of reach');
      borte.add(mappe);
    }
    try {
      if (noeTatt) await valg.ring(arkivskaper);
    } catch (error) {
      valg.log.error({ err: error, ...spor }, 'intake folder bell');
    }
  };
}

async function taNaarStille(mappe: string, navn: string, stillhet: Stillhet): Promise<void> {
  const sti = path.join(mappe, navn);
  const funnet = await stat(sti);
  if (stillhet.staarStille(sti, `${funnet.size}:${funnet.mtimeMs}:${funnet.ino}`))
    await rename(sti, path.join(mappe, CLAIMED, claimedName(navn)));
}

/** Our id and the name it came with; a name too long for the file system is shortened. */
function claimedName(navn: string): string {
  const claimed = `${randomUUID()}_${navn}`;
  return Buffer.byteLength(claimed) <= MAX_NAME_BYTES
    ? claimed
    : `${claimed.slice(0, ID_LENGTH)}_${trygtFilnavn(navn)}`;
}

/** Files that may be taken. Names of files still being written are left alone. */
async function filerI(mappe: string): Promise<string[]> {
  const alt = await readdir(mappe, { withFileTypes: true });
  return alt
    .filter((post) => post.isFile() && !/^\.|\.(part|tmp|crdownload)$/i.test(post.name))
    .map((post) => post.name)
    .sort();
}

/** `ENOSPC` and its like; the kind of the error when it has no code. */
function feilkode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? String(error.code) : error.name;
}
