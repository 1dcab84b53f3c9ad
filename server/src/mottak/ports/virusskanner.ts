import type { Readable } from 'node:stream';

/** `utilgjengelig` is not `ren`: what nobody has checked waits in karantene until somebody has. */
export type Virussvar =
  | { readonly utfall: 'ren' }
  | { readonly utfall: 'funn'; readonly navn: string }
  | { readonly utfall: 'utilgjengelig'; readonly grunn: string };

/** Checks content for known malware. Never throws; the stream is always consumed or destroyed. */
export interface Virusskanner {
  skann(innhold: Readable): Promise<Virussvar>;
}
