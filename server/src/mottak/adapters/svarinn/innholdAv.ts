import { open } from 'node:fs/promises';

export type Innhold = 'zip' | 'pdf';

/** Zip or PDF by its first bytes: what SvarInn sends. Null: something else, such as a CMS envelope, or what a wrong key makes of one. */
export async function innholdAv(sti: string): Promise<Innhold | null> {
  const handle = await open(sti, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    const start = buffer.subarray(0, bytesRead).toString('latin1');
    if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start)) return 'zip';
    return start === '%PDF-' ? 'pdf' : null;
  } finally {
    await handle.close();
  }
}
