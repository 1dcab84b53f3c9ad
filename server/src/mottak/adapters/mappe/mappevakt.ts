import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Arkivskaper } from '../../../kernel/index.ts';
import type { Log } from '../../../platform/log.ts';
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
  readonly intervallMs: number;
}

/**
 * Watches one folder per municipality by polling (network shares have no reliable notification). A file is taken when its size and
 * time have stood still between two looks; it is claimed by an atomic rename to a name with an id of its own, and that id is the
 * delivery's key (channels.md 1.5). The channel is rung as long as anything claimed lies there: after a crash it is delivered again
 * and only acknowledged.
 */
export async function startMappevakt(valg: MappevaktValg): Promise<{ stopp(): Promise<void> }> {
  const sett = new Map<string, string>();
  for (const { mappe } of valg.mapper)
    for (const under of [CLAIMED, FERDIG, AVVIST]) await mkdir(path.join(mappe, under), { recursive: true });
  let stanset = false;
  let vekk: (() => void) | null = null;
  const runde = (async () => {
    while (!stanset) {
      for (const vaktmappe of valg.mapper) if (!stanset) await lookOnce(valg, vaktmappe, sett);
      if (stanset) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, valg.intervallMs);
        vekk = () => {
          clearTimeout(timer);
          resolve();
        };
      });
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

async function lookOnce(valg: MappevaktValg, vaktmappe: Vaktmappe, sett: Map<string, string>): Promise<void> {
  const trygt = (navn: string, arbeid: () => Promise<void>) => logged(valg, vaktmappe, navn, arbeid);
  await trygt('', async () => {
    for (const navn of await stableFiles(vaktmappe.mappe, sett)) {
      await trygt(navn, () =>
        rename(path.join(vaktmappe.mappe, navn), path.join(vaktmappe.mappe, CLAIMED, claimedName(navn))),
      );
    }
    if ((await readdir(path.join(vaktmappe.mappe, CLAIMED))).length > 0) await valg.ring(vaktmappe.arkivskaper);
  });
}

/** One file that cannot be taken must not stop the next: nothing of it is acknowledged, and the next look tries it again. */
async function logged(
  valg: MappevaktValg,
  { arkivskaper }: Vaktmappe,
  navn: string,
  arbeid: () => Promise<void>,
): Promise<void> {
  try {
    await arbeid();
  } catch (error) {
    valg.log.error(
      { err: error, arkivskaper, operation: 'mottak.mappe', fil: navn.slice(0, ID_LENGTH) },
      'intake folder',
    );
  }
}

/** Our id and the name it came with; a name too long for the file system is shortened. */
function claimedName(navn: string): string {
  const claimed = `${randomUUID()}_${navn}`;
  return Buffer.byteLength(claimed) <= MAX_NAME_BYTES
    ? claimed
    : `${claimed.slice(0, ID_LENGTH)}_${trygtFilnavn(navn)}`;
}

/** Files that look the same as at the previous look. Names of files still being written are left alone. */
async function stableFiles(mappe: string, sett: Map<string, string>): Promise<string[]> {
  const stabile: string[] = [];
  for (const entry of await readdir(mappe, { withFileTypes: true })) {
    if (!entry.isFile() || /^\.|\.(part|tmp|crdownload)$/i.test(entry.name)) continue;
    const sti = path.join(mappe, entry.name);
    const funnet = await stat(sti);
    const maal = `${funnet.size}:${funnet.mtimeMs}:${funnet.ino}`;
    if (sett.get(sti) === maal) {
      stabile.push(entry.name);
      sett.delete(sti);
    } else sett.set(sti, maal);
  }
  return stabile;
}
