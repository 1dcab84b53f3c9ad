import { type FileHandle, open } from 'node:fs/promises';

/** Reads a few stretches of a file without reading the rest of it. */
export interface Filbiter {
  readonly stoerrelse: number;
  /** At most `lengde` bytes from `start`; shorter (or empty) at and past the end. */
  les(start: number, lengde: number): Promise<Buffer>;
}

async function lesBit(fil: FileHandle, stoerrelse: number, start: number, lengde: number): Promise<Buffer> {
  if (start < 0 || start >= stoerrelse || lengde <= 0) return Buffer.alloc(0);
  const buffer = Buffer.alloc(Math.min(lengde, stoerrelse - start));
  let lest = 0;
  while (lest < buffer.length) {
    const { bytesRead } = await fil.read(buffer, lest, buffer.length - lest, start + lest);
    if (bytesRead === 0) break;
    lest += bytesRead;
  }
  return buffer.subarray(0, lest);
}

/** Opens the file, lets `bruk` read from it, and closes it again whatever happens. */
export async function medFilbiter<T>(sti: string, bruk: (biter: Filbiter) => Promise<T>): Promise<T> {
  const fil = await open(sti, 'r');
  try {
    const { size } = await fil.stat();
    return await bruk({ stoerrelse: size, les: (start, lengde) => lesBit(fil, size, start, lengde) });
  } finally {
    await fil.close();
  }
}
