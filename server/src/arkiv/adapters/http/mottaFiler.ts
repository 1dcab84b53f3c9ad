import type { FastifyRequest } from 'fastify';
import { type Arkivskaper, avvis, ok, type Result } from '../../../kernel/index.ts';
import { uploadedParts, uploadFault } from '../../../platform/http/upload.ts';
import type { ObjektInn } from '../../index.ts';
import type { Filinntak } from '../../ports/filinntak.ts';

type Fil = Omit<ObjektInn, 'variantformat'>;

/**
 * The files of an upload, taken in, and its part «opplysninger» as JSON (null when it is none). Refuses with `mottak.ingen-fil`,
 * `mottak.for-stor-fil`, `mottak.avbrutt-opplasting`, and as `taInn`.
 */
export async function mottaFiler(
  request: FastifyRequest,
  arkivskaper: Arkivskaper,
  inntak: Filinntak,
): Promise<Result<{ opplysninger: unknown; filer: Fil[] }>> {
  if (!request.isMultipart()) return avvis('mottak.ingen-fil');
  const filer: Fil[] = [];
  let opplysninger = '';
  try {
    for await (const del of uploadedParts(request)) {
      if (del.type === 'field') {
        if (del.name === 'opplysninger') opplysninger = del.value;
        continue;
      }
      const filnavn = del.filename === '' ? 'uten navn' : del.filename;
      const fil = await inntak.taInn(arkivskaper, { stroem: del.stream, filnavn });
      if (!fil.ok) return fil;
      filer.push(fil.verdi);
    }
  } catch (error) {
    const feil = uploadFault(error);
    if (feil === null) throw error;
    return avvis(feil === 'too-large' ? 'mottak.for-stor-fil' : 'mottak.avbrutt-opplasting');
  }
  return ok({ opplysninger: lesJson(opplysninger), filer });
}

/** What was sent, or null when it is not JSON: the shape decides, and null has none. */
function lesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
