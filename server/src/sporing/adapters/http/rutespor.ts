import type { WithTenant } from '../../../kernel/index.ts';
import type { RouteDeps } from '../../../platform/http/register.ts';
import type { Sporing } from '../../index.ts';

/** What the platform writes for every route: in the operation's own transaction, or in one of its own when that was rolled back. */
export function rutespor(sporing: Sporing, withTenant: WithTenant): RouteDeps['spor'] {
  return async ({ arkivskaper, aktoer, handling, objekt, utfall, uow }) => {
    const spor = { handling, objekt, utfall };
    if (uow !== null) return sporing.loggSpor(uow, spor);
    return withTenant(arkivskaper, aktoer, (egen) => sporing.loggSpor(egen, spor));
  };
}
