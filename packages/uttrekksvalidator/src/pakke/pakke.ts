import type { Readable } from 'node:stream';

/** A file of the delivery. `sti` is relative to the delivery's own top, with `/` between the parts. */
export interface Pakkefil {
  readonly sti: string;
  /** Bytes. */
  readonly stoerrelse: number;
  les(): Readable;
}

/** Something found while listing that is not a plain file inside the package. */
export interface Pakkeavvik {
  readonly kode: 'lenke' | 'sti-utenfor' | 'tar-skadet' | 'ulovlig-filnavn';
  readonly sti: string;
  readonly detalj: string;
}

/**
 * A delivery to judge: a folder, or a tar read where it lies. `filer` may be walked several times, and never holds more than one folder's
 * names in memory. Nothing outside the delivery is ever opened: links are reported, not followed.
 */
export interface Pakke {
  readonly art: 'mappe' | 'tar';
  /** Absolute path of the folder or tar. */
  readonly sti: string;
  /** `mappe` is told of each folder, also an empty one. */
  filer(meld: (avvik: Pakkeavvik) => void, mappe?: (sti: string) => void): AsyncIterable<Pakkefil>;
  lukk(): Promise<void>;
}

/** The delivery cannot be judged at all; the message is for the person who asked. Ends with exit code 2. */
export class KanIkkeBedoemmes extends Error {}
