import { type Arkivskaper, ok, type Result, type Sjekksum } from '../../kernel/index.ts';
import type { BlobStore } from '../blob/blobStore.ts';
import type { Filsvar } from './route.ts';

/** What a browser may show in place without running anything: our own images and PDF. Everything else is saved. */
const VISES = new Set(['application/pdf', 'image/webp', 'image/png', 'image/jpeg']);

/** A stored file as an HTTP answer. */
export async function blobSvar(
  blober: BlobStore,
  arkivskaper: Arkivskaper,
  fil: { readonly sjekksum: Sjekksum; readonly mime: string; readonly filnavn: string },
): Promise<Result<Filsvar>> {
  const [stroem, stoerrelse] = await Promise.all([
    blober.open(arkivskaper, fil.sjekksum),
    blober.size(arkivskaper, fil.sjekksum),
  ]);
  return ok({
    stroem,
    stoerrelse,
    mime: fil.mime,
    filnavn: fil.filnavn,
    sjekksum: fil.sjekksum,
    disposisjon: VISES.has(fil.mime) ? 'inline' : 'attachment',
  });
}
