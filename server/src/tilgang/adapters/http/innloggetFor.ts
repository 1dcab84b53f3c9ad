import type { RouteDeps } from '../../../platform/http/register.ts';
import type { Tilgang } from '../../index.ts';
import { lesKake } from './sesjonskake.ts';

/** What the platform asks for every route that is not open to all. */
export function innloggetForForespoersel(tilgang: Tilgang): RouteDeps['innloggetFor'] {
  return async (request) => {
    const token = lesKake(request);
    return token === null ? null : tilgang.innloggetFor(token);
  };
}
