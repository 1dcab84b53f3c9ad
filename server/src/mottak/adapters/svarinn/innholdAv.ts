import { open } from 'node:fs/promises';

export type Innhold = 'zip' | 'pdf';

/** First entry, empty archive, spanned archive. */
const ZIP: readonly string[] = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** Zip or PDF by its first bytes: what SvarInn sends. Null: something else, such as a CMS envelope, or what a wrong key makes of one. */
export async function innholdAv(sti: string): Promise<Innhold | null> {
  const handle = await open(sti, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    if (ZIP.includes(start.slice(0, 4))) return 'zip';
    return start === '%PDF-' ? 'pdf' : null;
  } finally {
    await handle.close();
  }
}
