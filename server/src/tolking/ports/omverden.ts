import type { Readable } from 'node:stream';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Kjent } from '../domain/grunnlag.ts';

/** Where originals, page images, texts and archive copies are kept. */
export interface Filrom {
  put(
    arkivskaper: Arkivskaper,
    fil: { readonly sti: string } | { readonly bytes: Uint8Array } | { readonly stroem: Readable },
  ): Promise<{ sjekksum: Sjekksum; stoerrelse: number }>;
  lokalSti(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<{ sti: string; slipp(): Promise<void> }>;
}

/** What the municipality knows that proposals may point at: its units, people, cases, classes and access codes. */
export interface Kunnskap {
  hentKjent(uow: Uow): Promise<Kjent>;
}
