import { avvis, ok, type Result } from '../../kernel/index.ts';
import type { Steg, Utsending } from './utsending.ts';

/** What a person may do with a copy. */
export type Valg = 'proevIgjen' | 'tilUtskrift' | 'skrevetUt' | 'avbryt';

const GAAR_FRA: Readonly<Record<Valg, ReadonlySet<Utsending['status']>>> = {
  proevIgjen: new Set(['feilet', 'venter']),
  tilUtskrift: new Set(['feilet', 'venter']),
  skrevetUt: new Set(['til-utskrift']),
  avbryt: new Set(['feilet', 'venter', 'til-utskrift']),
};

/**
 * Decides a person's choice. What is `sendes` is left alone by all of them: the service may have it, and a print beside it would be the
 * same letter twice. What failed is sent anew under the next reference, since the service knows the old one as failed.
 */
export function vurderValg(u: Utsending, valg: Valg, naa: Date): Result<Steg> {
  if (!GAAR_FRA[valg].has(u.status)) return avvis('ekspedering.valg-ugyldig', { status: u.status });
  const rent = { sendesSiden: null, aarsak: null, forsoek: 0 } as const;
  switch (valg) {
    case 'proevIgjen':
      return ok({ ...rent, ...nyReferanse(u), status: 'venter', kanal: 'svarut', paaPapir: false, nesteTid: naa });
    case 'tilUtskrift':
      return ok({
        ...rent,
        ...nyReferanse(u),
        status: 'til-utskrift',
        kanal: 'utskrift',
        paaPapir: true,
        nesteTid: null,
      });
    case 'skrevetUt':
      return ok({ ...rent, status: 'skrevet-ut', sendtTid: naa, nesteTid: null });
    case 'avbryt':
      return ok({ ...rent, status: 'avbrutt', nesteTid: null });
  }
}

function nyReferanse(u: Utsending): Steg {
  return u.status === 'feilet' ? { referansenummer: u.referansenummer + 1, eksternId: null, sendtTid: null } : {};
}
