import type { Readable } from 'node:stream';
import type { Arkivskaper, Result } from '../../kernel/index.ts';
import type { ObjektInn } from '../domain/journalfoering.ts';

/**
 * Takes a file that an archivist adds to something registered: checked for malware, its format told by its bytes, kept with its checksum.
 * Refuses what is empty, unreadable, unchecked or several documents in one; then nothing is kept.
 */
export interface Filinntak {
  taInn(
    arkivskaper: Arkivskaper,
    fil: { readonly stroem: Readable; readonly filnavn: string },
  ): Promise<Result<Omit<ObjektInn, 'variantformat'>>>;
}
