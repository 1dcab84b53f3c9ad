import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { measure, syncFile } from '../../platform/db/backup/copy.ts';

/** Copies a stream to a new file, synced; gives what was written. */
export async function skrivFil(fra: Readable, til: string): Promise<{ byte: number; sha256: string }> {
  await mkdir(path.dirname(til), { recursive: true });
  const maal = measure();
  await pipeline(fra, maal.stream, createWriteStream(til, { mode: 0o640 }));
  await syncFile(til);
  return maal.result();
}

/** Paths of all files below a folder, relative to it; none when the folder is not there. */
export async function* filerUnder(mappe: string, under = ''): AsyncIterable<string> {
  const navn = await readdir(path.join(mappe, under), { withFileTypes: true }).catch(() => []);
  for (const fil of navn.sort((a, b) => a.name.localeCompare(b.name))) {
    const sti = path.posix.join(under, fil.name);
    if (fil.isDirectory()) yield* filerUnder(mappe, sti);
    else if (fil.isFile()) yield sti;
  }
}

/** A list of checksums that `sha256sum -c` reads, written line by line. */
export function nyFilliste(fil: string): {
  legg(sha256: string, sti: string): Promise<void>;
  ferdig(): Promise<{ sha256: string }>;
} {
  const maal = measure();
  const ferdig = pipeline(maal.stream, createWriteStream(fil, { mode: 0o600 }));
  return {
    async legg(sha256, sti) {
      if (!maal.stream.write(`${sha256}  ${sti}\n`)) await new Promise((loes) => maal.stream.once('drain', loes));
    },
    async ferdig() {
      maal.stream.end();
      await ferdig;
      await syncFile(fil);
      return { sha256: maal.result().sha256 };
    },
  };
}

/** The lines of such a list. */
export async function* lesFilliste(fil: string): AsyncIterable<{ sha256: string; sti: string }> {
  for await (const linje of createInterface({ input: createReadStream(fil), crlfDelay: Number.POSITIVE_INFINITY })) {
    const treff = /^([0-9a-f]{64}) {2}(.+)$/.exec(linje);
    if (treff?.[1] !== undefined && treff[2] !== undefined) yield { sha256: treff[1], sti: treff[2] };
  }
}
