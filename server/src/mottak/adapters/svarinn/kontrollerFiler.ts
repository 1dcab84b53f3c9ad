import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Filmerke } from '../../domain/opplysninger.ts';
import type { Verifisert } from '../../ports/kanalkilde.ts';
import { medZip } from '../format/zipinnhold.ts';

type Avvik = Extract<Verifisert, { avvik: unknown }>;

/** Beyond these an archive is no letter: it is not unpacked to be measured. The unpacker has limits of its own. */
const MAKS_FORHOLD = 200;
const FORHOLD_FRA_BYTES = 100 * 1024 * 1024;

/**
 * Compares what came with what the source says came: every declared file must be there, told by its SHA-256, or by its length where no
 * hash is given. A right hash settles it, also where the length is wrong. Names are not compared: two files may share one, and senders
 * write æøå in more than one way. Null: all is as said.
 */
export async function kontrollerFiler(
  sti: string,
  slag: 'zip' | 'pdf',
  sagt: readonly Filmerke[],
  signal: AbortSignal,
): Promise<Avvik | null> {
  const krav = sagt.filter((fil) => fil.sha256 !== null || fil.stoerrelse !== null);
  if (slag === 'pdf') {
    const funnet = krav.length === 0 ? [] : [await maal(createReadStream(sti), signal)];
    return mangler(krav, funnet);
  }
  try {
    const funnet = await maalZip(sti, signal);
    return 'avvik' in funnet ? funnet : mangler(krav, funnet);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && 'syscall' in error) throw error;
    // yauzl and zlib report every kind of damage as a plain Error.
    return { avvik: 'mottak.korrupt-arkiv' };
  }
}

interface Maalt {
  readonly sha256: string;
  readonly stoerrelse: number;
}

async function maalZip(sti: string, signal: AbortSignal): Promise<Maalt[] | Avvik> {
  return medZip(sti, async (zip) => {
    const ut: Maalt[] = [];
    let [utpakket, pakket] = [0, 0];
    for await (const entry of zip.innganger()) {
      if (entry.fileNameRaw.at(-1) === 0x2f) continue;
      if (!entry.canDecodeFileData()) return { avvik: 'mottak.kryptert-arkiv' };
      utpakket += entry.uncompressedSize;
      pakket += entry.compressedSize;
      if (utpakket > FORHOLD_FRA_BYTES && utpakket > pakket * MAKS_FORHOLD) return { avvik: 'mottak.zip-bombe' };
      ut.push(await maal(await zip.aapne(entry), signal));
    }
    return ut;
  });
}

async function maal(stroem: Readable, signal: AbortSignal): Promise<Maalt> {
  const hash = createHash('sha256');
  let stoerrelse = 0;
  for await (const bit of stroem) {
    signal.throwIfAborted();
    hash.update(bit);
    stoerrelse += bit.length;
  }
  return { sha256: hash.digest('hex'), stoerrelse };
}

/** Hashes first, so that a file without one is not given away to another that has the same length. */
function mangler(krav: readonly Filmerke[], funnet: readonly Maalt[]): Avvik | null {
  const igjen = [...funnet];
  const ta = (treff: (fil: Maalt) => boolean): boolean => {
    const plass = igjen.findIndex(treff);
    if (plass >= 0) igjen.splice(plass, 1);
    return plass >= 0;
  };
  const medHash = krav.filter((fil) => fil.sha256 !== null);
  const utenHash = krav.filter((fil) => fil.sha256 === null);
  const savnet =
    medHash.filter((fil) => !ta((maalt) => maalt.sha256 === fil.sha256)).length +
    utenHash.filter((fil) => !ta((maalt) => maalt.stoerrelse === fil.stoerrelse)).length;
  return savnet === 0 ? null : { avvik: 'mottak.feil-sjekksum', detaljer: { savnet, avFiler: krav.length } };
}
