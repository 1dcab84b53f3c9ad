import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** SHA-256 and size of a stream, read to its end. */
export async function measureStream(stream: Readable): Promise<{ sha256: string; byte: number }> {
  const hash = createHash('sha256');
  let byte = 0;
  for await (const chunk of stream) {
    hash.update(chunk as Buffer);
    byte += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), byte };
}
