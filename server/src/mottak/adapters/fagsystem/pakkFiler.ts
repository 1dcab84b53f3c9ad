import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Zip, ZipPassThrough } from 'fflate';

/** Before this, fflate refuses; the same for all, so that the same files make the same archive. */
const ARKIVTID = new Date(1980, 0, 1, 12);

export interface Pakkefil {
  readonly navn: string;
  aapne(): AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
}

/** Stored, not compressed: a bit of a file at a time, so that memory does not grow with it. */
export async function pakkFiler(filer: readonly Pakkefil[], sti: string): Promise<void> {
  const ut = createWriteStream(sti);
  const skrevet = once(ut, 'finish');
  const zip = new Zip((feil, bit, siste) => {
    if (feil) ut.destroy(feil);
    else if (siste) ut.end(bit);
    else ut.write(bit);
  });
  try {
    for (const fil of filer) {
      const inngang = new ZipPassThrough(fil.navn);
      inngang.mtime = ARKIVTID;
      zip.add(inngang);
      for await (const bit of await fil.aapne()) {
        inngang.push(bit);
        if (ut.writableNeedDrain) await once(ut, 'drain');
      }
      inngang.push(new Uint8Array(), true);
    }
    zip.end();
  } catch (error) {
    // Nobody waits for the rest of a file that will not be whole.
    skrevet.catch(() => null);
    ut.destroy();
    throw error;
  }
  await skrevet;
}
