import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Arkivskaper } from '../../../kernel/index.ts';
import { isStorable } from '../../../platform/http/storable.ts';
import { uploadedParts, uploadFault } from '../../../platform/http/upload.ts';
import type { Feilkode, Innsendingsfelt } from '../../domain/innsending.ts';
import { type Innsending, MAKS_FILER } from '../../innsending.ts';

export interface LestSkjema {
  readonly noekkel: string;
  readonly felt: Innsendingsfelt;
  readonly opplastinger: string[];
  readonly feil: Feilkode[];
  /** The form was shown to somebody who was signed in. */
  readonly innlogget: boolean;
}

/**
 * Reads the form and keeps its files as they stream by, so that nothing must be chosen again when a field is wrong. The key stands
 * first in the form: files are kept under it. Null for what no form of ours can send.
 */
export async function lesSkjema(
  request: FastifyRequest,
  eier: Arkivskaper,
  innsending: Innsending,
): Promise<LestSkjema | null> {
  if (!request.isMultipart()) return null;
  const verdier = new Map<string, string>();
  const opplastinger: string[] = [];
  const feil: Feilkode[] = [];
  try {
    for await (const del of uploadedParts(request)) {
      if (del.type === 'field') {
        if (!isStorable(del.value)) return null;
        if (del.name !== 'opplastet') verdier.set(del.name, del.value);
        else if (opplastinger.length <= MAKS_FILER) opplastinger.push(del.value);
        continue;
      }
      const noekkel = z.uuid().safeParse(verdier.get('noekkel'));
      // An empty file field is sent as a file without a name.
      const tas = del.filename !== '' && noekkel.success && opplastinger.length < MAKS_FILER;
      if (!tas) {
        if (del.filename !== '') feil.push('for-mange');
        for await (const _bit of del.stream);
        continue;
      }
      const fil = await innsending.taHelFil(eier, {
        noekkel: noekkel.data,
        filnavn: del.filename,
        stroem: del.stream,
      });
      if (fil !== null) opplastinger.push(fil.id);
      else {
        feil.push('for-stort');
        break;
      }
    }
  } catch (error) {
    const hva = uploadFault(error);
    if (hva === null) throw error;
    feil.push(hva === 'too-large' ? 'for-stort' : 'avbrutt');
  }
  const noekkel = z.uuid().safeParse(verdier.get('noekkel'));
  if (!noekkel.success) return null;
  const verdi = (navn: keyof Innsendingsfelt) => verdier.get(navn) ?? '';
  const felt = {
    tema: verdi('tema'),
    emne: verdi('emne'),
    tekst: verdi('tekst'),
    navn: verdi('navn'),
    epost: verdi('epost'),
    telefon: verdi('telefon'),
  };
  return { noekkel: noekkel.data, felt, opplastinger, feil, innlogget: verdier.get('innlogget') === 'ja' };
}
