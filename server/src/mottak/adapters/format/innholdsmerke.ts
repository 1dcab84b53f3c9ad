import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lesHodeblokk } from './eposthode.ts';

const LENGSTE_HODE = 1024 * 1024;
/** What the sender wrote; the rest of the head is written by servers on the way, or differs between the recipients of one mail. */
const AVSENDERS = ['message-id', 'from', 'date', 'subject', 'content-type', 'content-transfer-encoding'] as const;
const CR = 13;
const LF = 10;

/**
 * Lower-case hex SHA-256 of what makes a raw mail the same as another: the sender's own headers and the body, whatever the line endings
 * and however many empty lines it ends with. Read as a stream.
 */
export async function innholdsmerke(sti: string): Promise<string> {
  const sha = createHash('sha256');
  let hode: Buffer | null = Buffer.alloc(0);
  let tomme = 0;
  const kropp = (bit: Buffer): void => {
    const uten = bit.includes(CR) ? bit.filter((byte) => byte !== CR) : bit;
    let slutt = uten.length;
    while (slutt > 0 && uten[slutt - 1] === LF) slutt -= 1;
    if (slutt > 0) {
      // Those held back were not the last after all.
      sha.update('\n'.repeat(tomme)).update(uten.subarray(0, slutt));
      tomme = 0;
    }
    tomme += uten.length - slutt;
  };
  for await (const bit of createReadStream(sti)) {
    if (hode === null) {
      kropp(bit as Buffer);
      continue;
    }
    hode = Buffer.concat([hode, bit as Buffer]);
    const skille = /\r?\n\r?\n/.exec(hode.toString('latin1'));
    if (skille === null && hode.length < LENGSTE_HODE) continue;
    const slutt = skille === null ? hode.length : skille.index + skille[0].length;
    sha.update(avsendersHode(hode.subarray(0, slutt).toString('latin1')));
    kropp(hode.subarray(slutt));
    hode = null;
  }
  if (hode !== null) sha.update(avsendersHode(hode.toString('latin1')));
  return sha.digest('hex');
}

function avsendersHode(blokk: string): string {
  const hoder = lesHodeblokk(blokk);
  const felt = AVSENDERS.map((navn) => (hoder.get(navn) ?? []).map((verdi) => verdi.replace(/\s+/g, ' ')));
  return `${JSON.stringify(felt)}\n`;
}
