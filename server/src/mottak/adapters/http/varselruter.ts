import * as o from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Varsling } from '../../varsling.ts';

/** Who is told when intake is not doing what it should. */
export function varselruter(varsling: Varsling): Rute[] {
  return [
    implementer(o.hentVarsling, async ({ uow }) => {
      const { endringer, epost, ...rest } = await varsling.hentVarsling(uow);
      return ok({
        ...rest,
        epost: [...epost],
        endringer: endringer.map((en) => ({ ...en, tidspunkt: en.tidspunkt.toISOString() })),
      });
    }),
    implementer(o.endreVarsling, ({ uow, body }) => varsling.endreVarsling(uow, body)),
    implementer(o.proevVarsling, async ({ uow }) => ok(await varsling.proevVarsling(uow))),
  ];
}
