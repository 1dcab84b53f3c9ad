import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { UploadedPart } from '../../../platform/http/upload.ts';
import { pakkFiler } from './pakkFiler.ts';

export interface SamletLevering {
  /** The one file as it came, or all of them in one archive, the main document first. */
  readonly sti: string;
  readonly filnavn: string;
  /** Text of the field «opplysninger», null when it was not sent. */
  readonly opplysninger: string | null;
  /** SHA-256 over names, contents and hints, in their order. */
  readonly innhold: string;
}

interface Fil {
  readonly sti: string;
  readonly navn: string;
  readonly sha256: string;
}

const FELT = 'opplysninger';
/** All together more than may be sent at once. */
export class ForStor extends Error {}

/** Writes the parts of an upload to `mappe` as they come, and makes one original of them. Null when there was no file. */
export async function samleLevering(
  deler: AsyncIterable<UploadedPart>,
  mappe: string,
  maks: number,
): Promise<SamletLevering | null> {
  const filer: Fil[] = [];
  const igjen = { bytes: maks };
  let opplysninger: string | null = null;
  for await (const del of deler) {
    if (del.type === 'file') filer.push(await skrivFil(del, path.join(mappe, `del-${filer.length + 1}`), igjen));
    else if (del.name === FELT) opplysninger = del.value;
  }
  const [foerste] = filer;
  if (foerste === undefined) return null;
  const sum = createHash('sha256');
  sum.update(JSON.stringify([opplysninger, ...filer.map(({ navn, sha256 }) => [navn, sha256])]));
  const innhold = sum.digest('hex');
  if (filer.length === 1) return { sti: foerste.sti, filnavn: foerste.navn, opplysninger, innhold };
  const sti = path.join(mappe, 'levering.zip');
  await pakkFiler(
    filer.map((fil) => ({ navn: fil.navn, aapne: () => createReadStream(fil.sti) })),
    sti,
  );
  return { sti, filnavn: 'levering.zip', opplysninger, innhold };
}

async function skrivFil(
  del: Extract<UploadedPart, { type: 'file' }>,
  sti: string,
  igjen: { bytes: number },
): Promise<Fil> {
  const sha = createHash('sha256');
  const maaler = new Transform({
    transform(bit: Buffer, _tegnsett, videre) {
      sha.update(bit);
      igjen.bytes -= bit.length;
      if (igjen.bytes < 0) videre(new ForStor());
      else videre(null, bit);
    },
  });
  await pipeline(del.stream, maaler, createWriteStream(sti));
  return { sti, navn: del.filename === '' ? 'uten navn' : del.filename, sha256: sha.digest('hex') };
}
