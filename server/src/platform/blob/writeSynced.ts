import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BlobKilde } from './blobStore.ts';

/** Writes what comes to a new file and on to the disk, and answers its SHA-256 and size in bytes. */
export async function writeSynced(fil: BlobKilde, maal: string): Promise<{ sjekksum: string; stoerrelse: number }> {
  const hash = createHash('sha256');
  let stoerrelse = 0;
  const count = new Transform({
    transform(chunk: Buffer, _koding, ferdig) {
      hash.update(chunk);
      stoerrelse += chunk.length;
      ferdig(null, chunk);
    },
  });
  const handle = await open(maal, 'wx', 0o640);
  await pipeline(sourceOf(fil), count, handle.createWriteStream({ flush: true }));
  return { sjekksum: hash.digest('hex'), stoerrelse };
}

function sourceOf(fil: BlobKilde): Readable {
  if ('sti' in fil) return createReadStream(fil.sti);
  if ('bytes' in fil) return Readable.from([Buffer.from(fil.bytes)]);
  return fil.stroem;
}
