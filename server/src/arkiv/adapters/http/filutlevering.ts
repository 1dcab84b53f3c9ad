import { type Arkivskaper, ok, type Result, type Sjekksum } from '../../../kernel/index.ts';
import type { BlobStore } from '../../../platform/blob/blobStore.ts';
import type { Filsvar } from '../../../platform/http/route.ts';
import type { Dokumentobjekt } from '../../index.ts';
import { disposisjonFor } from './disposisjon.ts';

export type Filutlevering = (eier: Arkivskaper, objekt: Dokumentobjekt) => Promise<Result<Filsvar>>;

/** Hands out the file of a document that somebody may see. */
export const filutlevering =
  (blober: Pick<BlobStore, 'open'>): Filutlevering =>
  async (eier, { sjekksum, mime, filnavn, stoerrelse }) => {
    const stroem = await blober.open(eier, sjekksum as Sjekksum);
    return ok({ stroem, mime, filnavn, stoerrelse, sjekksum, disposisjon: disposisjonFor(mime) });
  };
