import type { RouteDeps } from '../../../platform/http/register.ts';
import type { Moduler } from '../../moduler.ts';

const BEARER = /^Bearer ([\w-]{20,200})$/;

/** What the platform asks for every route of external modules: the key stands in Authorization. */
export function modulForForespoersel(moduler: Moduler): NonNullable<RouteDeps['modulFor']> {
  return async (request, arkivskaper) => {
    const noekkel = BEARER.exec(request.headers.authorization ?? '')?.[1];
    return noekkel === undefined ? null : moduler.modulFor(noekkel, arkivskaper);
  };
}
