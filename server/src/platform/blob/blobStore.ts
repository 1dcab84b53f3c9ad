import type { Readable } from 'node:stream';
import type { Arkivskaper, Sjekksum } from '../../kernel/index.ts';

/**
 * Documents by checksum, one room per arkivskaper. What is put can never change: the name is the SHA-256 of the bytes.
 * `put` returns only when the bytes are on durable storage, so that a reception may be acknowledged afterwards.
 */
export interface BlobStore {
  put(arkivskaper: Arkivskaper, fil: BlobKilde): Promise<{ sjekksum: Sjekksum; stoerrelse: number }>;
  /** Throws `BlobMangler` when it is not there. */
  open(arkivskaper: Arkivskaper, sjekksum: Sjekksum, utsnitt?: { start: number; slutt: number }): Promise<Readable>;
  /**
   * Gone for good, unless somebody has put the same bytes lately or `ubrukt` says no: it is asked when no new put can be lost any more.
   * `fjernet` also when it was not there. Safe to call again after a crash, and while others put the same.
   */
  remove(arkivskaper: Arkivskaper, sjekksum: Sjekksum, vilkaar: Fjerningsvilkaar): Promise<Fjerning>;
  size(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<number | null>;
  /** Everything that is kept, in no order; what is still being written is left out. */
  list(): AsyncIterable<{ arkivskaper: Arkivskaper; sjekksum: Sjekksum; stoerrelse: number }>;
  /** A path that a child process may read, valid until `slipp` is called. */
  lokalSti(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<{ sti: string; slipp(): Promise<void> }>;
}

/** `brukt`: something refers to it. `nylig`: put so lately that whoever put it may not have committed yet; ask again later. */
export type Fjerning = 'fjernet' | 'brukt' | 'nylig';
export interface Fjerningsvilkaar {
  /** Whether nothing committed refers to it. */
  readonly ubrukt: () => Promise<boolean>;
  /** Milliseconds since the last put before a file may go: longer than anybody waits between putting bytes and committing the reference. */
  readonly hvileMs: number;
}

export type BlobKilde = { readonly sti: string } | { readonly bytes: Uint8Array } | { readonly stroem: Readable };

export class BlobMangler extends Error {
  constructor(sjekksum: string) {
    super(`Blob ${sjekksum} is missing`);
    this.name = 'BlobMangler';
  }
}
