import { hentSpor } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Sporing } from '../../index.ts';

export function sporingRuter(sporing: Sporing): Rute[] {
  return [
    implementer(hentSpor, async ({ uow, params }) => {
      const spor = await sporing.hentSpor(uow, params.id);
      return ok({ spor: spor.map((rad) => ({ ...rad, tidspunkt: rad.tidspunkt.toISOString() })) });
    }),
  ];
}
