import { type Arkivskaper, avvis } from '../../../kernel/index.ts';
import type { RouteDeps } from '../../../platform/http/register.ts';
import type { Moduler } from '../../moduler.ts';

const BEARER = /^Bearer ([\w-]{20,200})$/;

/**
 * What the platform asks for every route of external modules: the key stands in Authorization. A wrong one is traced in the municipality
 * it was shown to; those that come while the address is told to wait are not, so that nobody can fill the log.
 * @param sporUkjent traces one wrong key; never the key itself
 */
export function modulForForespoersel(
  moduler: Moduler,
  sporUkjent: (arkivskaper: Arkivskaper) => Promise<void>,
): NonNullable<RouteDeps['modulFor']> {
  return async (request, arkivskaper) => {
    const noekkel = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (noekkel === undefined) return avvis('tilgang.ukjent-modul');
    const svar = await moduler.modulFor(noekkel, arkivskaper, request.ip);
    if (!svar.ok && svar.feil.kode === 'tilgang.ukjent-modul') await sporUkjent(arkivskaper);
    return svar;
  };
}
