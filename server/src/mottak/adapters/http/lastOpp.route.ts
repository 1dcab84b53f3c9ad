import { randomUUID } from 'node:crypto';
import { lastOpp } from '@dokumentsenter/contract';
import { avvis, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { uploadedParts, uploadFault } from '../../../platform/http/upload.ts';
import type { Mottak, Mottatt } from '../../index.ts';

/**
 * Upload of one or many files, streamed straight to durable storage. With the header `idempotency-key` the same request may be
 * sent again: what is already received is only acknowledged. Signed-in people come by `opplasting`, programs by `api`.
 */
export function lastOppRute(mottak: Mottak): Rute {
  return implementer(lastOpp, async ({ arkivskaper, aktoer, request }) => {
    if (!request.isMultipart()) return avvis('mottak.ingen-fil');
    const noekkel = request.headers['idempotency-key'];
    const mottatt: Mottatt[] = [];
    try {
      for await (const del of uploadedParts(request)) {
        if (del.type !== 'file') continue;
        const nummer = mottatt.length + 1;
        mottatt.push(
          await mottak.taImot(arkivskaper, aktoer, {
            kanal: request.headers['x-kanal'] === 'api' ? 'api' : 'opplasting',
            eksternId: typeof noekkel === 'string' ? `${aktoer.id}:${noekkel.slice(0, 200)}:${nummer}` : randomUUID(),
            kilde: { stroem: del.stream },
            filnavn: del.filename === '' ? 'uten navn' : del.filename,
          }),
        );
      }
    } catch (error) {
      const feil = uploadFault(error);
      if (feil === null) throw error;
      return avvis(feil === 'too-large' ? 'mottak.for-stor-fil' : 'mottak.avbrutt-opplasting');
    }
    return mottatt.length === 0 ? avvis('mottak.ingen-fil') : ok({ mottatt });
  });
}
