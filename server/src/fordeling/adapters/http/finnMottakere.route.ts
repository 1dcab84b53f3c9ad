import { finnMottakere } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';

export const finnMottakereRute = (fordeling: Fordeling): Rute =>
  implementer(finnMottakere, async ({ uow, params }) => {
    const svar = await fordeling.finnMottakere(uow, params.id);
    if (!svar.ok) return svar;
    return ok({
      mottakere: svar.verdi.map((valg) => ({
        ...valg,
        ferdigheter: [...valg.ferdigheter],
        mangler: [...valg.mangler],
      })),
    });
  });
