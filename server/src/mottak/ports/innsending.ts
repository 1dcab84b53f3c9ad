import type { Readable } from 'node:stream';
import type { Arkivskaper } from '../../kernel/index.ts';
import type { Innsendingsfelt } from '../domain/innsending.ts';

/** A file on its way in: `offset` of its `stoerrelse` bytes are here. */
export interface Opplasting {
  readonly id: string;
  /** The form it belongs to: only who has the form's key may go on with it. */
  readonly noekkel: string;
  readonly filnavn: string;
  readonly stoerrelse: number;
  readonly offset: number;
}

/**
 * Files that are coming in piece by piece, kept until the letter they belong to is received. How far a file has come is what lies
 * there, so that it is the same after a broken connection and after a restart.
 */
export interface Opplastinger {
  opprett(eier: Arkivskaper, fil: Omit<Opplasting, 'id' | 'offset'>): Promise<Opplasting>;
  /** Null when it is not there, or belongs to another form. */
  finn(eier: Arkivskaper, noekkel: string, id: string): Promise<Opplasting | null>;
  /**
   * Adds bytes at the end. Keeps what came also when the stream breaks. `feil-sted` when the file ends elsewhere or somebody else is
   * writing; bytes beyond the announced size are `for-mye`, and not kept.
   */
  skriv(eier: Arkivskaper, opplasting: Opplasting, offset: number, stroem: Readable): Promise<Skrevet>;
  /** A file that came whole in one request, of unknown size up to `maks` bytes; null when it was larger. */
  ta(eier: Arkivskaper, noekkel: string, filnavn: string, stroem: Readable, maks: number): Promise<Opplasting | null>;
  sti(eier: Arkivskaper, id: string): string;
  /** Bytes that lie here for this municipality. */
  brukt(eier: Arkivskaper): Promise<number>;
  slett(eier: Arkivskaper, id: string): Promise<void>;
  /** The letter is received: the file is not needed, but a form that is sent twice must still find it for a while. */
  merkSendt(eier: Arkivskaper, id: string): Promise<void>;
  /** Removes what has not been touched since the given times. Says how many. */
  rydd(eier: Arkivskaper, foer: { readonly uferdige: Date; readonly sendte: Date }): Promise<number>;
}
export type Skrevet = { readonly offset: number } | { readonly feil: 'feil-sted' | 'for-mye'; readonly offset: number };

/** Writes a submission as one mail with its files, so that it is taken apart and read as other mail is. The same in, the same bytes. */
export type Brevskriver = (
  sti: string,
  brev: {
    readonly noekkel: string;
    readonly felt: Innsendingsfelt;
    readonly referanse: string;
    readonly filer: readonly { readonly filnavn: string; readonly sti: string }[];
  },
) => Promise<void>;
